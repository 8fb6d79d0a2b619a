/// What stands around the pages: outline, messages, places on paper. Within the function that the part before it opens.
let surroundingsScript = #"""
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
