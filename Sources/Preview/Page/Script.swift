/// The page's script. It speaks to no other server, and everything that it shows of the user's is text, never markup.
let script = #"""
"use strict";
(() => {
if (document.body.classList.contains("start")) {
  document.getElementById("nytt").addEventListener("click", async () => {
    const response = await fetch("/nytt-mote", {method: "POST", headers: {"Content-Type": "application/json", "X-Bilaga": "1"},
      body: JSON.stringify({datum: document.getElementById("datum").value})});
    const answer = await response.json().catch(() => ({}));
    if (response.ok) location.href = answer.mote;
    else document.getElementById("lage").textContent = answer["skäl"] || "";
  });
  return;
}
const body = document.body, meeting = body.dataset.mote, sv = body.dataset.sprak === "sv";
const say = (swedish, english) => sv ? swedish : english;
const $ = id => document.getElementById(id);
const frame = $("webb"), paper = $("papper"), errors = $("fel"), dialog = $("falt");
const base = `/m/${meeting}/`;
let state = null, page = null, view = "webb", byKeyboard = false, shownGeneration = 0;

const el = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") node.addEventListener("click", value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) node.append(child);
  return node;
};
const send = (path, content) => fetch(base + path, {
  method: "POST", headers: {"Content-Type": "application/json", "X-Bilaga": "1"}, body: JSON.stringify(content)});

// --- The pack's pages

const place = name => { const m = /^(\d+):(\d+)-(\d+)$/.exec(name || ""); return m && {file: m[1], start: +m[2], end: +m[3]}; };

function show(name, anchor) {
  page = name;
  frame.src = base + "webb/" + name + (anchor ? "#" + anchor : "");
  outline();
}

function prepare(doc) {
  if (!doc.getElementById("bilaga-forhandsvisning")) {
    const style = doc.createElement("style");
    style.id = "bilaga-forhandsvisning";
    style.textContent = "[data-plats]:hover,[data-raknad]:hover{outline:2px solid #0b5d6666;outline-offset:1px;cursor:text}"
      + "[data-plats]:focus-visible{outline:3px solid #0b7a86}"
      + ".bilaga-ny{animation:bilaga-ny 1s}@keyframes bilaga-ny{from{background:#ffe27a}to{background:transparent}}"
      + "@media (prefers-reduced-motion:reduce){.bilaga-ny{animation:none}}"
      + ".bilaga-fel{text-decoration:underline wavy #c2183a 2px;text-underline-offset:3px}"
      + ".bilaga-varning{text-decoration:underline wavy #a86a00 2px;text-underline-offset:3px}";
    doc.head.append(style);
  }
  mark(doc);
  keyboard(doc);
}

function innerPlaces(doc) {
  return [...doc.querySelectorAll("[data-plats]")].filter(n => !n.querySelector("[data-plats]") && n.textContent.trim());
}

function keyboard(doc) {
  for (const node of innerPlaces(doc)) {
    if (byKeyboard) { node.tabIndex = 0; node.setAttribute("role", "button"); }
    else if (node.getAttribute("role") === "button") { node.removeAttribute("tabindex"); node.removeAttribute("role"); }
  }
}

function mark(doc) {
  for (const node of doc.querySelectorAll(".bilaga-fel,.bilaga-varning")) node.classList.remove("bilaga-fel", "bilaga-varning");
  if (!state) return;
  for (const message of state.meddelanden) {
    const wanted = place(message.plats);
    if (!wanted) continue;
    for (const node of innerPlaces(doc)) {
      const at = place(node.dataset.plats);
      if (at && at.file === wanted.file && at.start < wanted.end && wanted.start < at.end)
        node.classList.add(message.grad === "error" ? "bilaga-fel" : "bilaga-varning");
    }
  }
}

frame.addEventListener("load", () => {
  const doc = frame.contentDocument;
  if (!doc || !doc.body) return;
  const name = decodeURIComponent(doc.location.pathname.split("/").pop() || "");
  if (state && state.sidor.some(p => p.namn === name)) { page = name; outline(); }
  prepare(doc);
  doc.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    // Other sites are shown beside, not in the place of the pack.
    if (link && link.origin !== location.origin) { event.preventDefault(); window.open(link.href, "_blank", "noopener"); return; }
    if (link || event.target.closest("summary,button")) return;
    const node = event.target.closest("[data-plats],[data-raknad],[data-summa]");
    if (node && String(doc.getSelection()) === "") open(node);
  });
  doc.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.matches && event.target.matches("[data-plats]")) { event.preventDefault(); open(event.target); }
    shortcut(event);
  });
});

/// The new page in the place of the old one, part by part: what has not changed stays, and with it the place in sight.
async function refresh() {
  const response = await fetch(base + "webb/" + page);
  if (!response.ok) { if (state.sidor.length) show(state.sidor[0].namn); return; }
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const doc = frame.contentDocument;
  if (!doc || !doc.body) return;
  const style = doc.querySelector("head style"), newStyle = next.querySelector("head style");
  if (style && newStyle && style.textContent !== newStyle.textContent) style.textContent = newStyle.textContent;
  if (doc.title !== next.title) doc.title = next.title;
  for (const node of doc.querySelectorAll(".bilaga-fel,.bilaga-varning")) {
    node.classList.remove("bilaga-fel", "bilaga-varning");
    if (!node.className) node.removeAttribute("class");
  }
  for (const node of doc.querySelectorAll(".bilaga-ny")) { node.classList.remove("bilaga-ny"); if (!node.className) node.removeAttribute("class"); }
  if (byKeyboard) { byKeyboard = false; keyboard(doc); byKeyboard = true; }
  const focused = doc.activeElement && doc.activeElement.dataset ? doc.activeElement.dataset.plats : null;
  morph(doc.body, doc.importNode(next.body, true), doc);
  prepare(doc);
  if (focused) { const node = innerPlaces(doc).find(n => n.dataset.plats === focused); if (node) node.focus({preventScroll: true}); }
}

const words = node => node.textContent;
function morph(old, fresh, doc) {
  if (old.isEqualNode(fresh)) return;
  for (const a of [...old.attributes]) if (!fresh.hasAttribute(a.name)) old.removeAttribute(a.name);
  for (const a of [...fresh.attributes]) if (old.getAttribute(a.name) !== a.value) old.setAttribute(a.name, a.value);
  const before = [...old.childNodes], after = [...fresh.childNodes];
  if (before.length === after.length && before.every((n, i) => n.nodeName === after[i].nodeName)) {
    before.forEach((n, i) => {
      if (n.nodeType !== 1) { if (n.nodeValue !== after[i].nodeValue) { n.nodeValue = after[i].nodeValue; glow(old); } }
      else morph(n, after[i], doc);
    });
    return;
  }
  // Other children: those that are the same at both ends stay.
  let start = 0, end = 0;
  while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start++;
  while (end < before.length - start && end < after.length - start
    && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end++;
  const anchor = before[before.length - end] || null;
  for (const n of before.slice(start, before.length - end)) n.remove();
  for (const n of after.slice(start, after.length - end)) { old.insertBefore(n, anchor); if (n.nodeType === 1) glow(n); }
}
function glow(node) { if (node.nodeType === 1 && words(node).trim()) { node.classList.remove("bilaga-ny"); void node.offsetWidth; node.classList.add("bilaga-ny"); } }

// --- What stands around

function outline() {
  const nav = $("innehall"), list = el("ul");
  if (!state) return;
  for (const item of state.sidor) {
    const link = el("a", {href: base + "webb/" + item.namn, "aria-current": item.namn === page ? "page" : null,
      onclick: event => { event.preventDefault(); show(item.namn); }});
    if (item.etikett) link.append(el("span", {class: "etikett"}, item.etikett), " ");
    link.append(item.titel);
    const entry = el("li", {}, link);
    if (item.namn === page && item.avsnitt.length) {
      const inner = el("ul");
      for (const part of item.avsnitt) inner.append(el("li", {}, el("a", {href: base + "webb/" + item.namn + "#" + part.ankare,
        onclick: event => { event.preventDefault(); go(part.ankare); }}, part.titel)));
      entry.append(inner);
    }
    list.append(entry);
  }
  nav.replaceChildren(list);
}

function go(anchor) {
  const node = frame.contentDocument && frame.contentDocument.getElementById(anchor);
  if (node) node.scrollIntoView({block: "start"});
}

function status(text) { $("lage").textContent = text; }

function messages() {
  const list = state.meddelanden, count = list.filter(m => m.grad === "error").length, others = list.length - count;
  const button = $("felknapp");
  button.textContent = count ? say(`${count} fel`, `${count} error${count === 1 ? "" : "s"}`) + (others ? say(`, ${others} till`, `, ${others} more`) : "")
    : others ? say(`${others} att se över`, `${others} to look at`) : say("Inga fel", "No errors");
  button.className = count ? "har-fel" : others ? "har-varning" : "";
  document.title = (count ? `(${count}) ` : "") + body.dataset.namn + " – bilaga";
  const heading = el("h2", {}, count && !state.aktuell
    ? say("Sidorna visar det senaste som var utan fel", "The pages show the last that had no errors") : say("Meddelanden", "Messages"));
  errors.replaceChildren(heading);
  if (!list.length) errors.append(el("p", {}, say("Inget att anmärka på.", "Nothing to remark on.")));
  for (const m of list) {
    const item = el("article", {class: m.grad}, el("h3", {}, `${m.rubrik || m.kod}`));
    item.append(el("p", {class: "plats"}, [m.fil ? `${m.fil}${m.rad ? `:${m.rad}` : ""}` : "", m.kod].filter(Boolean).join(" · ")));
    if (m["skäl"]) item.append(el("p", {}, m["skäl"]));
    if (m["åtgärd"]) item.append(el("p", {}, m["åtgärd"]));
    const excerpt = m.text.split("\n").filter(line => /^\s*\d*\s*[│|]/.test(line)).join("\n");
    if (excerpt) item.append(el("pre", {tabindex: "0"}, excerpt));
    const row = el("div", {class: "knappar"});
    if (m.plats) {
      row.append(el("button", {type: "button", onclick: () => find(m.plats)}, say("Visa på sidan", "Show on the page")));
      row.append(el("button", {type: "button", onclick: () => field("plats", m.plats)}, state.bara_visning ? say("Visa källan", "Show the source") : say("Ändra", "Change")));
    }
    if (m.nytt !== undefined && !state.bara_visning) row.append(el("button", {type: "button", onclick: () => mend(m)}, say("Rätta …", "Mend …")));
    if (m.skapar_fil && !state.bara_visning) row.append(el("button", {type: "button", onclick: async () => {
      const response = await send("skapa", {nummer: list.indexOf(m)});
      status(response.ok ? say("Filen är skapad.", "The file is made.") : (await response.json().catch(() => ({})))["skäl"] || "");
    }}, say("Skapa filen", "Make the file")));
    if (row.children.length) item.append(row);
    errors.append(item);
  }
}

function find(name) {
  const wanted = place(name), doc = frame.contentDocument;
  if (!wanted || !doc) return;
  const node = innerPlaces(doc).find(n => { const at = place(n.dataset.plats); return at && at.file === wanted.file && at.start < wanted.end && wanted.start < at.end; });
  if (!node) return status(say("Det syns inte på den här sidan.", "It is not seen on this page."));
  node.scrollIntoView({block: "center"});
  glow(node);
}

async function load() {
  const response = await fetch(base + "laget");
  if (!response.ok) { status(say("Servern svarar inte. Har bilaga preview avslutats?", "The server does not answer. Has bilaga preview ended?")); return; }
  state = await response.json();
  if ($("angra")) $("angra").disabled = !state.kan_angra;
  if (!state.sidor.some(p => p.namn === page)) {
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (state.sidor.length) show(state.sidor.some(p => p.namn === wanted) ? wanted : state.sidor[0].namn);
  }
  outline(); messages();
  if (frame.contentDocument && frame.contentDocument.body) mark(frame.contentDocument);
  if (!state.sidor.length) { errors.hidden = false; $("felknapp").setAttribute("aria-expanded", "true"); }
}

async function update(event) {
  const known = page;
  await load();
  if (state.aktuell && page === known && page && (!event || event.changed.includes(page))) await refresh();
  if (view !== "webb") await pages();
  shownGeneration = state.generation;
  status(state.aktuell ? "" : say("Underlaget har fel; sidorna är de senaste som var rätt.", "The inputs have errors; the pages are the last that were right."));
}

// --- Paper

async function pages() {
  const response = await fetch(base + "papper");
  if (!response.ok) return;
  const list = await response.json(), old = [...paper.querySelectorAll("figure")];
  const top = paper.scrollTop;
  for (const [index, item] of list.sidor.entries()) {
    const known = old[index];
    if (known && known.dataset.hash === item.hash) continue;
    const figure = el("figure", {"data-hash": item.hash});
    const answer = await fetch(base + "papper/" + index);
    if (!answer.ok) continue;
    const svg = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    figure.append(document.importNode(svg, true), el("figcaption", {}, item.etikett));
    if (known) known.replaceWith(figure); else paper.append(figure);
  }
  for (const figure of [...paper.querySelectorAll("figure")].slice(list.sidor.length)) figure.remove();
  paper.scrollTop = top;
}

async function setView(name) {
  view = name;
  for (const button of document.querySelectorAll("[data-vy]")) button.setAttribute("aria-pressed", String(button.dataset.vy === name));
  frame.hidden = name === "papper";
  paper.hidden = name === "webb";
  $("visning").className = name;
  if (name !== "webb") { status(say("Sätter sidor …", "Setting pages …")); await pages(); status(""); }
}

// --- Changing

function open(node) {
  if (node.dataset.summa) return computed(node);
  if (node.dataset.plats) return field("sida", node.dataset.plats);
  computed(node);
}

/// What a figure is made of, each part a way to where it stands.
function computed(node) {
  const table = node.closest("table"), sum = node.dataset.summa, content = [];
  const button = cell => el("button", {type: "button", onclick: () => open(cell)}, words(cell).trim());
  if (sum && table) {
    const line = el("p", {class: "summa"}, words(node).trim() + " = ");
    sum.split(" ").forEach((term, i) => {
      const cell = table.querySelector(`[data-cell="${term.slice(1)}"]`);
      if (!cell) return;
      if (i || term[0] === "-") line.append(term[0] === "-" ? " − " : " + ");
      const row = cell.closest("tr"), name = row && row.querySelector("th");
      const part = button(cell);
      if (name && name !== cell) part.title = words(name).trim();
      line.append(part);
    });
    content.push(line);
    if (node.dataset.plats) content.push(el("p", {}, say("Summan är också angiven i en fil: ", "The sum is stated in a file too: "),
      el("button", {type: "button", onclick: () => field("sida", node.dataset.plats)}, say("Visa", "Show"))));
  } else {
    content.push(el("p", {}, say(`”${words(node).trim()}” räknas fram av programmet och skrivs inte i någon fil.`,
      `“${words(node).trim()}” is computed by the program and stands in no file.`)));
    const row = node.closest("tr");
    const parts = row ? [...row.querySelectorAll("[data-plats]")].filter(c => c !== node && c.dataset.cell && /\d/.test(words(c))) : [];
    if (parts.length) content.push(el("p", {}, say("På samma rad: ", "On the same row: "), ...parts.flatMap(c => [button(c), " "])));
  }
  fill(say("Beräknat", "Computed"), [...content,
    el("div", {class: "rad"}, el("button", {type: "button", onclick: () => dialog.close()}, say("Stäng", "Close")))]);
}

function fill(title, content) {
  dialog.replaceChildren(el("h2", {id: "falt-rubrik"}, title), ...content);
  if (!dialog.open) dialog.showModal();
}

async function field(kind, name) {
  const generation = frame.contentDocument && frame.contentDocument.body ? frame.contentDocument.body.dataset.generation : 0;
  const response = await fetch(`${base}falt?${kind}=${encodeURIComponent(name)}&g=${generation}`);
  if (!response.ok) { status((await response.text()).trim()); return; }
  edit(await response.json(), kind, name);
}

function edit(f, kind, name) {
  let input;
  if (f.val.length) {
    input = el("select", {id: "varde"}, ...f.val.map(v => el("option", {value: v["värde"]}, v.namn === v["värde"] ? v.namn : `${v.namn} (${v["värde"]})`)));
    if (!f.val.some(v => v["värde"] === f["källa"])) input.prepend(el("option", {value: f["källa"]}, f["källa"]));
    input.value = f["källa"];
  } else if (f.prosa || f["källa"].includes("\n") || f["källa"].length > 70) {
    input = el("textarea", {id: "varde", spellcheck: "true", lang: document.documentElement.lang});
    input.value = f["källa"];
  } else {
    input = el("input", {id: "varde", type: "text", autocomplete: "off", class: /^[\s\d.,−–-]+( [a-z]+| %)?$/.test(f["källa"]) ? "tal" : null});
    input.value = f["källa"];
  }
  if (f.hinder) input.readOnly = true, input.disabled = f.val.length > 0;
  const reason = el("p", {class: "skal", role: "alert"}), now = el("div", {class: "nu", hidden: true});
  const uses = f["används"].reduce((sum, use) => sum + use.antal, 0);
  const content = [
    el("p", {class: "plats"}, `${f.fil}, ${say("rad", "line")} ${f.rad}`),
    f["hjälp"] ? el("p", {class: "hjalp"}, f["hjälp"] + (f.exempel ? say(` Exempel: ${f.exempel}`, ` Example: ${f.exempel}`) : "")) : "",
    uses > 1 ? el("p", {class: "hjalp"}, say(`Står på ${uses} ställen: `, `Stands in ${uses} places: `)
      + f["används"].map(use => `${use.etikett} (${use.antal})`).join(", ") + ".") : "",
    el("label", {for: "varde"}, f.prosa ? say("Text (Markdown)", "Text (Markdown)") : say("Värde", "Value")),
  ];
  if (f.prosa && input.tagName === "TEXTAREA" && !f.hinder) content.push(toolbar(input));
  content.push(input, reason, now);
  if (f.hinder) reason.textContent = f.hinder;
  const save = el("button", {type: "button", class: "huvud", onclick: store}, say("Spara", "Save"));
  content.push(el("div", {class: "rad"}, el("button", {type: "button", onclick: () => dialog.close()}, f.hinder ? say("Stäng", "Close") : say("Avbryt", "Cancel")), f.hinder ? "" : save));
  async function store() {
    save.disabled = true;
    const response = await send("spara", {plats: f.plats, namn: f.namn, text: input.value, sha256: f.sha256});
    save.disabled = false;
    const answer = await response.json().catch(() => ({}));
    if (response.ok) { dialog.close(); status(answer.fel ? say("Sparat, med fel att rätta.", "Saved, with errors to mend.") : say("Sparat.", "Saved.")); return; }
    reason.textContent = answer["skäl"] || say("Det gick inte att spara.", "It could not be saved.");
    if (response.status === 409) {
      // Beside the file as it stands now, the next save is held against that. Text without a name must be opened anew.
      if (answer.plats) {
        Object.assign(f, {plats: answer.plats, sha256: answer.sha256});
        now.hidden = false;
        now.textContent = say("Nu står det: ", "Now it says: ") + answer.nu;
      } else save.disabled = true;
    }
  }
  input.addEventListener("keydown", event => {
    if (f.hinder) return;
    if (event.key === "Enter" && (input.tagName !== "TEXTAREA" || event.ctrlKey || event.metaKey)) { event.preventDefault(); store(); }
  });
  if (f["tillägg"] && f["tillägg"].length) content.push(additions(f));
  fill(f.namn || say("Text", "Text"), content);
  input.focus();
  if (input.select && input.tagName === "INPUT") input.select();
}

/// What can be added where the field stands: one of some forms, made from the schema.
function additions(f) {
  const form = el("div"), reason = el("p", {class: "skal", role: "alert"});
  const list = el("select", {id: "tillagg"}, ...f["tillägg"].map((a, i) => el("option", {value: i}, a.rubrik)));
  const draw = () => {
    const inputs = f["tillägg"][+list.value]["fält"].map((part, i) => {
      const id = `tillagg-${i}`;
      const input = part.val.length ? el("select", {id}, ...(part["krävs"] ? [] : [el("option", {value: ""}, "–")]),
          ...part.val.map(v => el("option", {value: v["värde"]}, v.namn === v["värde"] ? v.namn : `${v.namn} (${v["värde"]})`)))
        : part.prosa ? el("textarea", {id}) : el("input", {id, type: "text", autocomplete: "off", placeholder: part.exempel || null});
      form.append(el("label", {for: id}, (part.namn || (i === 0 ? say("Namn", "Name") : say("Värde", "Value"))) + (part["krävs"] ? "" : say(" (frivilligt)", " (optional)"))),
        part["hjälp"] ? el("p", {class: "hjalp"}, part["hjälp"]) : "", input);
      return input;
    });
    form.append(reason, el("div", {class: "rad"}, el("button", {type: "button", id: "lagg-till", onclick: async () => {
      const response = await send("lagg-till", {plats: f.plats, sha256: f.sha256, nummer: +list.value, "värden": inputs.map(i => i.value)});
      if (response.ok) { dialog.close(); status(say("Tillagt.", "Added.")); return; }
      reason.textContent = (await response.json().catch(() => ({})))["skäl"] || say("Det gick inte.", "It could not be done.");
    }}, say("Lägg till", "Add"))));
  };
  list.addEventListener("change", () => { form.replaceChildren(); draw(); });
  draw();
  return el("details", {}, el("summary", {}, say("Lägg till …", "Add …")), el("label", {for: "tillagg"}, say("Vad", "What")), list, form);
}

function toolbar(area) {
  const wrap = (before, after, sample) => {
    const [from, to] = [area.selectionStart, area.selectionEnd], chosen = area.value.slice(from, to) || sample;
    area.setRangeText(before + chosen + after, from, to, "select");
    area.focus();
  };
  const lines = prefix => {
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1, to = area.selectionEnd;
    area.setRangeText(area.value.slice(from, to).split("\n").map(l => prefix + l).join("\n"), from, to, "select");
    area.focus();
  };
  return el("div", {class: "verktyg", role: "toolbar", "aria-label": say("Format", "Format")},
    el("button", {type: "button", title: say("Fetstil", "Bold"), onclick: () => wrap("**", "**", say("fet", "bold"))}, el("strong", {}, "F")),
    el("button", {type: "button", title: say("Kursiv", "Italics"), onclick: () => wrap("*", "*", say("kursiv", "italics"))}, el("em", {}, "K")),
    el("button", {type: "button", onclick: () => lines("- ")}, say("Punktlista", "List")),
    el("button", {type: "button", onclick: () => wrap("[", "](https://)", say("länktext", "words"))}, say("Länk", "Link")));
}

function mend(m) {
  fill(say("Rätta", "Mend"), [
    el("p", {}, m.rubrik || m.kod), el("p", {class: "plats"}, `${m.fil || ""}${m.rad ? `, ${say("rad", "line")} ${m.rad}` : ""}`),
    el("p", {}, el("del", {}, m.gammalt), " → ", el("ins", {}, m.nytt || say("(tas bort)", "(taken away)"))),
    el("div", {class: "rad"}, el("button", {type: "button", onclick: () => dialog.close()}, say("Avbryt", "Cancel")),
      el("button", {type: "button", class: "huvud", onclick: async () => {
        const response = await send("laga", {plats: m.plats, kod: m.kod});
        dialog.close();
        if (!response.ok) status((await response.json().catch(() => ({})))["skäl"] || "");
      }}, say("Gör ändringen", "Make the change")))]);
}

function toggleKeyboard() {
  byKeyboard = !byKeyboard;
  $("andra").setAttribute("aria-pressed", String(byKeyboard));
  if (frame.contentDocument) keyboard(frame.contentDocument);
  const first = byKeyboard && frame.contentDocument && innerPlaces(frame.contentDocument)[0];
  if (first) first.focus();
}
function shortcut(event) {
  if (event.altKey && event.key.toLowerCase() === "e" && $("andra")) { event.preventDefault(); toggleKeyboard(); }
}

document.addEventListener("keydown", shortcut);
for (const button of document.querySelectorAll("[data-vy]")) button.addEventListener("click", () => setView(button.dataset.vy));
if ($("andra")) $("andra").addEventListener("click", toggleKeyboard);
if ($("angra")) $("angra").addEventListener("click", async () => {
  const response = await send("angra", {});
  const answer = await response.json().catch(() => ({}));
  status(response.ok ? say("Ångrat.", "Undone.") : answer["skäl"] || "");
  await load();
});
$("felknapp").addEventListener("click", () => {
  errors.hidden = !errors.hidden;
  $("felknapp").setAttribute("aria-expanded", String(!errors.hidden));
});

const source = new EventSource(`/handelser?m=${meeting}`);
let working = Promise.resolve(), lost = false;
source.addEventListener("message", event => { const data = JSON.parse(event.data); working = working.then(() => update(data)).catch(() => {}); });
source.addEventListener("error", () => { lost = true; status(say("Tappade kontakten med servern; försöker igen …", "Lost the server; trying again …")); });
source.addEventListener("open", () => { if (lost) { lost = false; working = working.then(() => update(null)).catch(() => {}); } });
load();
})();
"""#
