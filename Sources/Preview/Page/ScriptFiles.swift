/// What stands in a file and is changed from here, and what starts it all. It ends the function.
let fileScript = #"""
    // --- What stands in a file

    async function field(kind, name) {
      const generation = frame.contentDocument && frame.contentDocument.body ? frame.contentDocument.body.dataset.generation : 0;
      const response = await ask(`falt?${kind}=${encodeURIComponent(name)}&g=${generation}`);
      if (!response.ok) {
        const reason = response.status === 403 ? restarted() : (await response.text()).trim();
        // Within the dialog the line at the top is not heard.
        if (dialog.open) dialog.append(el("p", {class: "skal", role: "alert"}, reason)); else told(reason);
        return;
      }
      edit(await response.json(), kind, name);
    }

    /// In words: what the field is for, where that is short, else its way in the file.
    function heading(f) {
      const help = (f["hjälp"] || "").replace(/\.$/, "");
      if (help && help.length <= 60 && !/[.:;] /.test(help)) return {title: help, helps: true};
      const way = (f.namn || "").replace(/\[(\d+)\]/g, " $1").split(".").join(" › ");
      return {title: way ? way[0].toUpperCase() + way.slice(1) : say("Text", "Text"), helps: false};
    }

    /// Where else the same is seen. The page in sight counts itself: a paragraph and its words are one place.
    function seen(f, kind, name) {
      const doc = frame.contentDocument;
      const uses = f["används"].map(use => {
        if (kind !== "sida" || use.sida !== page || !doc) return use;
        const here = [...doc.querySelectorAll("[data-plats]")].filter(n => n.dataset.plats === name && !n.parentNode.closest(`[data-plats="${CSS.escape(name)}"]`));
        return {...use, antal: here.length || use.antal};
      });
      const times = n => say(`${n} gånger`, `${n} times`);
      if (uses.length === 1 && uses[0].antal > 1) return say(`Står ${times(uses[0].antal)} i ${uses[0].etikett}.`, `Stands ${times(uses[0].antal)} in ${uses[0].etikett}.`);
      if (uses.length < 2) return "";
      return say("Står i ", "Stands in ") + uses.map(use => use.etikett + (use.antal > 1 ? ` (${times(use.antal)})` : "")).join(", ") + ".";
    }

    function control(f) {
      if (f.val.length) {
        const input = el("select", {id: "varde"}, ...options(f.val));
        if (!f.val.some(v => v["värde"] === f["källa"])) input.prepend(el("option", {value: f["källa"]}, f["källa"]));
        return input;
      }
      if (f.prosa || f["källa"].includes("\n") || f["källa"].length > 70)
        return el("textarea", {id: "varde", spellcheck: "true", lang: document.documentElement.lang});
      return el("input", {id: "varde", type: "text", autocomplete: "off", class: /^[\s\d.,−–-]+( [a-z]+| %)?$/.test(f["källa"]) ? "tal" : null});
    }
    const options = list => list.map(v => el("option", {value: v["värde"]}, v.namn === v["värde"] ? v.namn : `${v.namn} (${v["värde"]})`));

    function edit(f, kind, name) {
      const input = control(f), {title, helps} = heading(f), help = helps ? "" : f["hjälp"];
      input.value = f["källa"];
      begin(input);
      if (f.hinder) input.readOnly = true, input.disabled = f.val.length > 0;
      const reason = el("p", {class: "skal", role: "alert"}), now = el("div", {class: "nu", hidden: true});
      const example = f.exempel ? say(`Exempel: ${f.exempel}`, `Example: ${f.exempel}`) : "", uses = seen(f, kind, name);
      const content = [
        el("p", {class: "plats"}, [`${f.fil}, ${say("rad", "line")} ${f.rad}`, f.namn].filter(Boolean).join(" · ")),
        help || example ? el("p", {class: "hjalp"}, [help, example].filter(Boolean).join(" ")) : "",
        uses ? el("p", {class: "hjalp"}, uses) : "",
        el("label", {for: "varde"}, f.prosa ? say("Text (Markdown)", "Text (Markdown)") : say("Värde", "Value")),
      ];
      if (f.prosa && input.tagName === "TEXTAREA" && !f.hinder) content.push(toolbar(input));
      content.push(input, reason, now);
      if (f.hinder) reason.textContent = f.hinder;
      const save = el("button", {type: "button", class: "huvud", onclick: store}, say("Spara", "Save"));
      content.push(el("div", {class: "rad"}, closing(f.hinder ? say("Stäng", "Close") : say("Avbryt", "Cancel")), f.hinder ? "" : save));
      async function store() {
        if (save.disabled) return;
        if (input.value === starts.get(input)) { dialog.close(); told(say("Inget var ändrat.", "Nothing was changed.")); return; }
        save.disabled = true;
        reason.textContent = "";
        const {ok, status, answer, reason: why} = await send("spara", {plats: f.plats, namn: f.namn, text: input.value, sha256: f.sha256});
        save.disabled = false;
        if (ok) { dialog.close(); told(answer.fel ? say("Sparat, med fel att rätta.", "Saved, with errors to mend.") : say("Sparat.", "Saved.")); return; }
        reason.textContent = why || say("Det gick inte att spara.", "It could not be saved.");
        if (status === 409) {
          // Beside the file as it stands now, the next save is held against that. Text without a name must be opened anew.
          if (answer.plats) {
            Object.assign(f, {plats: answer.plats, sha256: answer.sha256});
            starts.set(input, answer.nu);
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
      fill(title, content);
      input.focus({preventScroll: true});
      // A short value is written over; a text is gone on with from its beginning.
      if (input.setSelectionRange) input.setSelectionRange(0, input.tagName === "INPUT" ? input.value.length : 0, "backward");
      input.scrollTop = input.scrollLeft = 0;
    }

    /// What can be added where the field stands: one of some forms, made from the schema. Whole items and rows come first.
    function additions(f) {
      const form = el("div"), reason = el("p", {class: "skal", role: "alert"});
      const isWhole = a => /^(Ny|A new) /.test(a.rubrik), all = f["tillägg"].map((a, i) => ({...a, number: i}));
      const list = el("select", {id: "tillagg"}, ...[...all.filter(isWhole), ...all.filter(a => !isWhole(a))].map(a => el("option", {value: a.number}, a.rubrik)));
      const draw = () => {
        const inputs = f["tillägg"][+list.value]["fält"].map((part, i) => {
          const id = `tillagg-${i}`;
          const input = begin(part.val.length ? el("select", {id}, ...(part["krävs"] ? [] : [el("option", {value: ""}, "–")]), ...options(part.val))
            : part.prosa ? el("textarea", {id}) : el("input", {id, type: "text", autocomplete: "off", placeholder: part.exempel || null}));
          form.append(el("label", {for: id}, (part.namn || (i === 0 ? say("Namn", "Name") : say("Värde", "Value"))) + (part["krävs"] ? "" : say(" (frivilligt)", " (optional)"))),
            part["hjälp"] ? el("p", {class: "hjalp"}, part["hjälp"]) : "", input);
          return input;
        });
        form.append(reason, el("div", {class: "rad"}, el("button", {type: "button", id: "lagg-till", onclick: async () => {
          reason.textContent = "";
          const {ok, reason: why} = await send("lagg-till", {plats: f.plats, sha256: f.sha256, nummer: +list.value, "värden": inputs.map(i => i.value)});
          if (ok) { dialog.close(); told(say("Tillagt.", "Added.")); return; }
          reason.textContent = why || say("Det gick inte.", "It could not be done.");
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
      const reason = el("p", {class: "skal", role: "alert"});
      const change = el("button", {type: "button", class: "huvud", onclick: async () => {
        change.disabled = true;
        const {ok, reason: why} = await send("laga", {plats: m.plats, kod: m.kod});
        change.disabled = false;
        if (ok) { dialog.close(); told(say("Rättat.", "Mended.")); return; }
        reason.textContent = why || say("Det gick inte.", "It could not be done.");
      }}, say("Gör ändringen", "Make the change"));
      fill(say("Rätta", "Mend"), [
        el("p", {}, m.rubrik || m.kod), el("p", {class: "plats"}, `${m.fil || ""}${m.rad ? `, ${say("rad", "line")} ${m.rad}` : ""}`),
        el("p", {}, el("del", {}, m.gammalt), " → ", el("ins", {}, m.nytt || say("(tas bort)", "(taken away)"))), reason,
        el("div", {class: "rad"}, closing(say("Avbryt", "Cancel")), change)]);
    }

    // --- Keys, buttons, printing

    function toggleKeyboard() {
      byKeyboard = !byKeyboard;
      $("andra").setAttribute("aria-pressed", String(byKeyboard));
      const doc = frame.contentDocument;
      if (doc) keyboard(doc);
      const first = byKeyboard && doc && places(doc)[0];
      if (first) first.focus();
    }
    function shortcut(event) {
      if (event.altKey && event.key.toLowerCase() === "e" && $("andra")) { event.preventDefault(); toggleKeyboard(); }
      // The page by itself breaks well; within this one it would be cut like a picture.
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "p" && !dialog.open && page) {
        event.preventDefault(); frame.contentWindow.print();
      }
    }

    // From the browser's own menu: the whole page in sight, not what the window has room for.
    // The rules for paper set it smaller, but what may not be broken moves to the next sheet: so it is measured as on the screen.
    addEventListener("beforeprint", () => {
      [frame.style.width, frame.style.height] = ["180mm", "1px"];
      frame.style.height = frame.contentDocument.documentElement.scrollHeight + "px";
    });
    addEventListener("afterprint", () => { frame.style.width = frame.style.height = ""; });

    document.addEventListener("keydown", shortcut);
    for (const button of document.querySelectorAll("[data-vy]")) button.addEventListener("click", () => setView(button.dataset.vy));
    if ($("andra")) $("andra").addEventListener("click", toggleKeyboard);
    if ($("angra")) $("angra").addEventListener("click", async () => {
      const {ok, reason} = await send("angra", {});
      told(ok ? say("Ångrat.", "Undone.") : reason);
      if (ok) await load();
    });
    function showErrors(isShown) {
      errors.hidden = !isShown;
      $("felknapp").setAttribute("aria-expanded", String(isShown));
      // The list stands after the page in the document; who opens it is taken there.
      if (isShown) errors.querySelector("h2").focus(); else $("felknapp").focus();
    }
    $("felknapp").addEventListener("click", () => showErrors(errors.hidden));
    errors.addEventListener("keydown", event => { if (event.key === "Escape") showErrors(false); });
    paper.addEventListener("click", () => told(say("Sidorna på papper visas bara. Ändra på webbsidan.", "The pages on paper are for showing only. Change the web page.")));
    addEventListener("hashchange", () => {
      const {name, sight} = fromAddress();
      if (state && name !== page && state.sidor.some(p => p.namn === name)) show(name);
      if (sight !== view) setView(sight);
    });

    // --- The server's news

    let working = Promise.resolve(), lost = false;
    const inTurn = task => { working = working.then(task).catch(() => {}); };
    function listen() {
      const source = new EventSource(`/handelser?m=${meeting}`);
      source.addEventListener("message", event => { const data = JSON.parse(event.data); inTurn(() => update(data)); });
      source.addEventListener("open", () => { if (lost) { lost = false; status("", true); inTurn(() => update(null)); } });
      source.addEventListener("error", () => {
        // Said once, not at each attempt.
        if (!lost) status(say("Tappade kontakten med servern; försöker igen …", "Lost the server; trying again …"), true);
        lost = true;
        // The browser itself tries again, but not after an answer that lets nobody in.
        if (source.readyState === 2) again();
      });
    }
    /// A server that has started again lets the page in when its new address has been opened, in whatever tab.
    async function again() {
      const response = await ask("laget");
      if (response.ok) return listen();
      status(response.status === 403 ? restarted() : silent());
      setTimeout(again, 2000);
    }
    const {sight: firstView} = fromAddress();
    listen();
    inTurn(async () => { await load(); if (firstView !== view) await setView(firstView); });
    })();
    """#
