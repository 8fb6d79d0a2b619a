/// The page's script, one to the browser. It speaks to no other server, and everything that it shows of the user's is text,
/// never markup. It is one function in four parts: the pages, what stands around them, the dialog, and what stands in files.
let script = pagesScript + surroundingsScript + changesScript + fileScript

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


    """#
