/// The page's script, one to the browser. It speaks to no other server, and everything that it shows of the user's is text,
/// never markup. Here the pages and what stands around them; `changesScript` has the dialog and what starts it all, within the
/// same function.
let script = pagesScript + changesScript

private let pagesScript = #"""
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
    let state = null, page = null, view = "webb", byKeyboard = false;

    const el = (name, attributes = {}, ...children) => {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (key === "onclick") node.addEventListener("click", value);
        else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
      }
      for (const child of children) node.append(child);
      return node;
    };

    // --- The server

    const silent = () => say("Servern svarar inte. Har bilaga preview avslutats?", "The server does not answer. Has bilaga preview ended?");
    const restarted = () => say("Servern har startats om. Öppna adressen som den skrev ut.", "The server has started again. Open the address that it printed.");
    const mostBytes = 1 << 20;

    /// A server that is gone is an answer like others, without a status.
    async function ask(path) {
      try { return await fetch(base + path); } catch { return {ok: false, status: 0, text: async () => silent()}; }
    }
    async function send(path, content) {
      const text = JSON.stringify(content), tooLong = say("Texten är för lång för att sparas här. Ändra i filen.", "The text is too long to be saved here. Change the file.");
      let response;
      try {
        response = await fetch(base + path, {method: "POST", headers: {"Content-Type": "application/json", "X-Bilaga": "1"}, body: text});
      } catch {
        // A server that refuses the length may hang up before it is read.
        return {ok: false, status: 0, answer: {}, reason: new Blob([text]).size > mostBytes ? tooLong : silent()};
      }
      const answer = await response.json().catch(() => ({}));
      const reason = response.status === 413 ? tooLong : response.status === 403 ? restarted() : answer["skäl"] || "";
      return {ok: response.ok, status: response.status, answer, reason};
    }

    let standing = "", heldUntil = 0, clock = 0;
    /// A new node, so that the same words are read out again too.
    const line = text => $("lage").replaceChildren(text);
    /// What holds until further notice. It waits for what has just been told, unless it cannot wait.
    function status(text, atOnce) {
      standing = text;
      if (atOnce) { heldUntil = 0; clearTimeout(clock); }
      if (Date.now() >= heldUntil && text !== $("lage").textContent) line(text);
    }
    /// What has just happened stands long enough to be read, whatever the files do meanwhile.
    function told(text) {
      heldUntil = Date.now() + 6000;
      line(text);
      clearTimeout(clock);
      clock = setTimeout(() => { heldUntil = 0; line(standing); }, 6000);
    }

    // --- The pack's pages

    const place = name => { const m = /^(\d+):(\d+)-(\d+)$/.exec(name || ""); return m && {file: m[1], start: +m[2], end: +m[3]}; };
    const hits = (node, wanted) => {
      const at = place(node.dataset.plats);
      return at && at.file === wanted.file && at.start < Math.max(wanted.end, wanted.start + 1) && wanted.start < at.end;
    };

    /// The page and the view are in the address, so that they are there again when the page is loaded anew.
    function fromAddress() {
      const [name, sight] = location.hash.slice(1).split("/");
      return {name: decodeURIComponent(name), sight: ["papper", "bada"].includes(sight) ? sight : "webb"};
    }
    function remember() { history.replaceState(null, "", "#" + encodeURIComponent(page) + (view === "webb" ? "" : "/" + view)); }

    /// Answers when the frame has the page.
    function show(name, anchor) {
      page = name;
      const done = new Promise(resolve => frame.addEventListener("load", resolve, {once: true}));
      frame.src = base + "webb/" + name + (anchor ? "#" + anchor : "");
      outline(); remember(); paperTo(name);
      return done;
    }

    function prepare(doc) {
      if (!doc.getElementById("bilaga-forhandsvisning")) {
        const style = doc.createElement("style");
        style.id = "bilaga-forhandsvisning";
        style.textContent = "[data-plats]:hover,[data-raknad]:hover{outline:2px solid #0b5d6666;outline-offset:1px;cursor:text}"
          + "[data-plats]:focus-visible,[data-raknad]:focus-visible,[data-summa]:focus-visible{outline:3px solid #0b7a86}"
          + ".bilaga-ny{animation:bilaga-ny 1s}@keyframes bilaga-ny{from{background:#ffe27a}to{background:transparent}}"
          + "@media (prefers-reduced-motion:reduce){.bilaga-ny{animation:none}}"
          + ".bilaga-fel{text-decoration:underline wavy #c2183a 2px;text-underline-offset:3px}"
          + ".bilaga-varning{text-decoration:underline wavy #a86a00 2px;text-underline-offset:3px}"
          + "@media print{.bilaga-fel,.bilaga-varning{text-decoration:none}}";
        doc.head.append(style);
      }
      mark(doc);
      keyboard(doc);
    }

    const innermost = (doc, chosen) => [...doc.querySelectorAll(chosen)].filter(n => !n.querySelector(chosen) && n.textContent.trim());
    const innerPlaces = doc => innermost(doc, "[data-plats]");
    /// What can be opened, in the order of the page. The text of a link goes where the link goes.
    const opens = "[data-plats],[data-raknad],[data-summa]";
    const places = doc => innermost(doc, opens).filter(n => !n.closest("a[href],summary"));

    /// A cell, an item or a heading stays what it is, and so does what has a link in it: only words alone are made buttons.
    function keyboard(doc) {
      for (const node of places(doc)) {
        const button = node.nodeName === "SPAN" && !node.querySelector("a,button") && !node.parentNode.closest("[role=button]");
        if (byKeyboard) { node.tabIndex = 0; if (button) node.setAttribute("role", "button"); }
        else { node.removeAttribute("tabindex"); if (button) node.removeAttribute("role"); }
      }
    }

    /// The focus on something that Tab need not go to.
    function reach(node) {
      if (!node.hasAttribute("tabindex")) node.tabIndex = -1;
      node.focus({preventScroll: true});
    }

    function mark(doc) {
      for (const node of doc.querySelectorAll(".bilaga-fel,.bilaga-varning")) node.classList.remove("bilaga-fel", "bilaga-varning");
      if (!state) return;
      for (const message of state.meddelanden) {
        const wanted = place(message.sidplats || message.plats);
        if (!wanted) continue;
        for (const node of innerPlaces(doc)) if (hits(node, wanted)) node.classList.add(message.grad === "error" ? "bilaga-fel" : "bilaga-varning");
      }
    }

    frame.addEventListener("load", () => {
      const doc = frame.contentDocument;
      if (!doc || !doc.body) return;
      const name = decodeURIComponent(doc.location.pathname.split("/").pop() || "");
      if (state && name !== page && state.sidor.some(p => p.namn === name)) { page = name; outline(); remember(); paperTo(name); }
      prepare(doc);
      doc.addEventListener("click", event => {
        const link = event.target.closest("a[href]");
        // Other sites are shown beside, not in the place of the pack.
        if (link && link.origin !== location.origin) { event.preventDefault(); window.open(link.href, "_blank", "noopener"); return; }
        if (link || event.target.closest("summary,button") || String(doc.getSelection()) !== "") return;
        const node = event.target.closest(opens);
        if (node) return open(node);
        // Beside the words of a block with one text that is the one meant; one without any has nothing to open.
        const block = event.target.closest("h1,h2,h3,h4,h5,p,li,dt,dd,th,td,caption,figcaption,svg");
        if (!block || !words(block).trim()) return;
        const within = [...block.querySelectorAll(opens)];
        if (within.length === 1) open(within[0]);
        else if (!within.length) told(say("Det här skrivs av programmet eller mallen och står inte i någon fil för sig.",
          "This is written by the program or the template, and stands in no file of its own."));
      });
      doc.addEventListener("keydown", event => {
        const node = event.target;
        if (node.matches && node.matches(opens) && (event.key === "Enter" || (event.key === " " && node.getAttribute("role") === "button"))) {
          event.preventDefault(); open(node);
        }
        shortcut(event);
      });
    });

    /// The new page in the place of the old one, part by part: what has not changed stays, and with it the place in sight.
    async function refresh() {
      const response = await ask("webb/" + page);
      if (!response.ok) { if (response.status && state.sidor.length) show(state.sidor[0].namn); return; }
      const next = new DOMParser().parseFromString(await response.text(), "text/html");
      const doc = frame.contentDocument;
      if (!doc || !doc.body) return;
      const style = doc.querySelector("head style"), newStyle = next.querySelector("head style");
      if (style && newStyle && style.textContent !== newStyle.textContent) style.textContent = newStyle.textContent;
      if (doc.title !== next.title) doc.title = next.title;
      // What we have added ourselves is no difference. The place with the focus is known by its number when it has moved.
      const focused = doc.activeElement, number = places(doc).indexOf(focused), keys = byKeyboard;
      for (const node of doc.querySelectorAll(".bilaga-fel,.bilaga-varning,.bilaga-ny")) {
        node.classList.remove("bilaga-fel", "bilaga-varning", "bilaga-ny");
        if (!node.className) node.removeAttribute("class");
      }
      byKeyboard = false; keyboard(doc); byKeyboard = keys;
      morph(doc.body, doc.importNode(next.body, true), doc);
      prepare(doc);
      if (number >= 0) {
        const list = places(doc), node = list.includes(focused) ? focused : list[number];
        if (node) reach(node);
      }
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

    /// Where the screen is narrow the outline is folded under a button.
    const fold = el("button", {type: "button", id: "innehallsknapp", "aria-expanded": "false", "aria-controls": "innehall",
      onclick: () => unfold(!$("innehall").classList.contains("oppen"))}, say("Innehåll", "Contents"));
    document.querySelector("header h1").after(fold);
    function unfold(isOpen) {
      $("innehall").classList.toggle("oppen", isOpen);
      fold.setAttribute("aria-expanded", String(isOpen));
    }

    function outline() {
      const nav = $("innehall"), list = el("ul");
      if (!state) return;
      for (const item of state.sidor) {
        const link = el("a", {href: base + "webb/" + item.namn, "aria-current": item.namn === page ? "page" : null,
          onclick: event => { event.preventDefault(); unfold(false); show(item.namn); }});
        if (item.etikett) link.append(el("span", {class: "etikett"}, item.etikett), " ");
        link.append(item.titel);
        const entry = el("li", {}, link);
        if (item.namn === page && item.avsnitt.length) {
          const inner = el("ul");
          for (const part of item.avsnitt) inner.append(el("li", {}, el("a", {href: base + "webb/" + item.namn + "#" + part.ankare,
            onclick: event => { event.preventDefault(); unfold(false); go(part.ankare); }}, part.titel)));
          entry.append(inner);
        }
        list.append(entry);
      }
      // The link that was chosen is made anew, and keeps the focus.
      const links = () => [...nav.querySelectorAll("a")], focused = links().indexOf(document.activeElement);
      const address = focused >= 0 && document.activeElement.href;
      nav.replaceChildren(list);
      const again = address && links().find(a => a.href === address);
      if (again) again.focus();
    }

    function go(anchor) {
      const node = frame.contentDocument && frame.contentDocument.getElementById(anchor);
      if (node) node.scrollIntoView({block: "start"});
      if (view === "papper") paperTo(page);
    }

    function messages() {
      const list = state.meddelanden, count = list.filter(m => m.grad === "error").length, others = list.length - count;
      const button = $("felknapp"), buttons = [...errors.querySelectorAll("button")], focused = buttons.indexOf(document.activeElement);
      button.textContent = count ? say(`${count} fel`, `${count} error${count === 1 ? "" : "s"}`) + (others ? say(`, ${others} till`, `, ${others} more`) : "")
        : others ? say(`${others} att se över`, `${others} to look at`) : say("Inga fel", "No errors");
      button.className = count ? "har-fel" : others ? "har-varning" : "";
      document.title = (count ? `(${count}) ` : "") + body.dataset.namn + " – bilaga";
      const heading = el("h2", {tabindex: "-1"}, count && !state.aktuell
        ? say("Sidorna visar det senaste som var utan fel", "The pages show the last that had no errors") : say("Meddelanden", "Messages"));
      const wasWithin = errors.contains(document.activeElement);
      errors.replaceChildren(heading);
      if (!list.length) errors.append(el("p", {}, say("Inget att anmärka på.", "Nothing to remark on.")));
      for (const m of list) errors.append(article(m, list.indexOf(m)));
      if (wasWithin) ([...errors.querySelectorAll("button")][focused] || heading).focus();
    }

    function article(m, number) {
      const item = el("article", {class: m.grad}, el("h3", {}, `${m.rubrik || m.kod}`));
      item.append(el("p", {class: "plats"}, [m.fil ? `${m.fil}${m.rad ? `:${m.rad}` : ""}` : "", m.kod].filter(Boolean).join(" · ")));
      if (m["skäl"]) item.append(el("p", {}, m["skäl"]));
      if (m["åtgärd"]) item.append(el("p", {}, m["åtgärd"]));
      const excerpt = m.text.split("\n").filter(line => /^\s*\d*\s*[│|]/.test(line)).join("\n");
      if (excerpt) item.append(el("pre", {tabindex: "0"}, excerpt));
      const row = el("div", {class: "knappar"});
      if (m.plats) {
        row.append(el("button", {type: "button", onclick: () => find(m)}, say("Visa på sidan", "Show on the page")));
        row.append(el("button", {type: "button", onclick: () => field("plats", m.plats)}, state.bara_visning ? say("Visa källan", "Show the source")
          : /:(\d+)-\1$/.test(m.plats) ? say("Skriv", "Write") : say("Ändra", "Change")));
      }
      if (m.nytt !== undefined && !state.bara_visning) row.append(el("button", {type: "button", onclick: () => mend(m)}, say("Rätta …", "Mend …")));
      if (m.skapar_fil && !state.bara_visning) row.append(el("button", {type: "button", onclick: async () => {
        const {ok, reason} = await send("skapa", {nummer: number});
        told(ok ? say("Filen är skapad.", "The file is made.") : reason);
      }}, say("Skapa filen", "Make the file")));
      if (row.children.length) item.append(row);
      return item;
    }

    /// The words themselves, or the least that has the place between its words.
    function nodeAt(doc, wanted) {
      return innerPlaces(doc).find(n => hits(n, wanted)) || [...doc.querySelectorAll("[data-plats]")].filter(n => hits(n, wanted)).pop();
    }

    /// On the page in sight first, then on the others.
    async function find(m) {
      const wanted = place(m.sidplats || m.plats);
      if (!wanted) return;
      if (view === "papper") await setView("webb");
      let node = frame.contentDocument && nodeAt(frame.contentDocument, wanted);
      for (const {namn} of node ? [] : state.sidor.filter(p => p.namn !== page)) {
        const response = await ask("webb/" + namn);
        if (!response.ok || !nodeAt(new DOMParser().parseFromString(await response.text(), "text/html"), wanted)) continue;
        await show(namn);
        node = nodeAt(frame.contentDocument, wanted);
        break;
      }
      if (!node) return told(say("Det syns inte på någon sida.", "It is not seen on any page."));
      // Details that are folded hide it.
      for (let box = node.closest("details"); box; box = box.parentNode.closest("details")) box.open = true;
      node.scrollIntoView({block: "center"});
      glow(node);
      reach(node);
    }

    async function load() {
      const response = await ask("laget");
      if (!response.ok) { status(response.status === 403 ? restarted() : silent(), true); return; }
      state = await response.json();
      if ($("angra")) $("angra").disabled = !state.kan_angra;
      if (!state.sidor.some(p => p.namn === page) && state.sidor.length) {
        const {name} = fromAddress();
        show(state.sidor.some(p => p.namn === name) ? name : state.sidor[0].namn);
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
      status(condition());
    }
    const condition = () => !state || state.aktuell ? ""
      : say("Underlaget har fel; sidorna är de senaste som var rätt.", "The inputs have errors; the pages are the last that were right.");

    // --- Paper

    // A page is drawn when it comes near, and keeps its place until then: a pack has many, and each is heavy.
    const drawn = new WeakMap(), near = new Set();
    const sight = new IntersectionObserver(entries => {
      for (const {target, isIntersecting} of entries) {
        if (isIntersecting) { near.add(target); draw(target); } else near.delete(target);
      }
    }, {root: paper, rootMargin: "100% 0px"});

    function blank() {
      const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      sheet.setAttribute("aria-hidden", "true");
      return el("figure", {}, el("div", {class: "blad"}, sheet), el("figcaption"));
    }

    async function draw(figure) {
      const hash = figure.dataset.hash;
      if (drawn.get(figure) === hash) return;
      drawn.set(figure, hash);
      const answer = await ask("papper/" + [...paper.children].indexOf(figure));
      if (!answer.ok) { drawn.delete(figure); return; }
      const svg = document.importNode(new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement, true);
      // Something later may have been asked for meanwhile.
      if (drawn.get(figure) !== hash) return;
      const box = svg.viewBox.baseVal, sheet = figure.firstChild;
      if (box && box.height) sheet.style.aspectRatio = `${box.width} / ${box.height}`;
      sheet.replaceChildren(svg);
    }

    async function pages() {
      const response = await ask("papper");
      if (!response.ok) return;
      const list = (await response.json()).sidor, old = [...paper.children], top = paper.scrollTop;
      const wanted = new Set(list.map(item => item.hash)), kept = new Map(old.map(figure => [figure.dataset.hash, figure]));
      for (const [index, item] of list.entries()) {
        // The same page, wherever it stood; else the one that stood here and is no longer wanted; else a new one.
        const here = old[index], isFree = here && !wanted.has(here.dataset.hash);
        const figure = kept.get(item.hash) || (isFree ? here : blank());
        kept.delete(item.hash);
        figure.dataset.hash = item.hash;
        if (item.sida) figure.dataset.sida = item.sida;
        figure.lastChild.textContent = item.etikett;
        if (paper.children[index] !== figure) paper.insertBefore(figure, paper.children[index] || null);
        sight.observe(figure);
        if (near.has(figure)) draw(figure);
      }
      for (const figure of [...paper.children].slice(list.length)) { sight.unobserve(figure); near.delete(figure); figure.remove(); }
      paper.scrollTop = top;
    }

    function paperTo(name) {
      const first = [...paper.children].find(figure => figure.dataset.sida === name);
      if (first) paper.scrollTop += first.getBoundingClientRect().top - paper.getBoundingClientRect().top;
    }

    async function setView(name) {
      view = name;
      for (const button of document.querySelectorAll("[data-vy]")) button.setAttribute("aria-pressed", String(button.dataset.vy === name));
      frame.hidden = name === "papper";
      paper.hidden = name === "webb";
      $("visning").className = name;
      if (page) remember();
      if (name !== "webb") { status(say("Sätter sidor …", "Setting pages …")); await pages(); paperTo(page); status(condition()); }
    }

    """#
