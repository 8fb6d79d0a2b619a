/// The dialog that shows and changes, and what a figure is made of. It goes on within the function that the parts before it open.
let changesScript = #"""
    // --- The dialog

    /// Where the dialog was opened from, to which the focus goes back; its controls as they were at first; what closes it unasked.
    let origin = null, asked = null;
    let starts = new WeakMap();
    const begin = control => { starts.set(control, control.value); return control; };
    const isChanged = () => [...dialog.querySelectorAll("input,textarea,select")].some(c => starts.has(c) && starts.get(c) !== c.value);

    function fill(title, content) {
      asked = null;
      dialog.replaceChildren(el("h2", {id: "falt-rubrik", tabindex: "-1"}, title), ...content.filter(part => part !== ""));
      if (!dialog.open) dialog.showModal();
      dialog.scrollTop = 0;
    }

    /// What has been written is not thrown away unasked.
    function leave() {
      if (asked) return goOn();
      if (!isChanged()) return dialog.close();
      const focused = document.activeElement;
      const stay = el("button", {type: "button", class: "huvud", onclick: goOn}, say("Fortsätt skriva", "Go on writing"));
      asked = {focused, box: el("div", {class: "fraga", role: "alertdialog", "aria-labelledby": "falt-fraga"},
        el("p", {id: "falt-fraga"}, say("Det du har skrivit är inte sparat.", "What you have written is not saved.")),
        el("div", {class: "rad"}, el("button", {type: "button", id: "kasta", onclick: () => dialog.close()}, say("Kasta ändringen", "Throw it away")), stay))};
      dialog.append(asked.box);
      stay.focus();
      asked.box.scrollIntoView({block: "nearest"});
    }
    function goOn() {
      const {box, focused} = asked;
      asked = null;
      box.remove();
      if (focused) focused.focus();
    }
    // Before the browser closes it, which asks only once.
    dialog.addEventListener("keydown", event => { if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); leave(); } });
    dialog.addEventListener("cancel", event => { if (event.target === dialog) { event.preventDefault(); leave(); } });
    dialog.addEventListener("close", () => {
      const from = origin, doc = frame.contentDocument;
      origin = null;
      if (!from) {
        // From a message that has been drawn anew meanwhile.
        if (document.activeElement === body && !errors.hidden) errors.querySelector("h2").focus();
        return;
      }
      if (from.doc !== doc) return;
      const list = places(doc), node = list.includes(from.node) ? from.node : list[from.number];
      if (node) reach(node);
    });
    const closing = words => el("button", {type: "button", onclick: leave}, words);

    function open(node) {
      const doc = node.ownerDocument;
      // From a sum to one of its parts: it is still the sum that it came from.
      if (!dialog.open) origin = {doc, node, number: places(doc).indexOf(node)};
      if (node.dataset.summa) return computed(node);
      if (node.dataset.plats) return field("sida", node.dataset.plats);
      computed(node);
    }

    // --- What a figure is made of

    /// The words of a cell without marks of notes and without what is only drawn.
    function plain(node) {
      const copy = node.cloneNode(true);
      for (const part of copy.querySelectorAll("sup,svg,[aria-hidden=true]")) part.remove();
      return words(copy).replace(/\s+/g, " ").trim();
    }
    const across = cell => [...cell.parentNode.cells].slice(0, cell.cellIndex).reduce((sum, c) => sum + c.colSpan, 0);
    function columnName(cell) {
      const table = cell.closest("table"), row = table.tHead && table.tHead.rows[table.tHead.rows.length - 1];
      const named = (cell.getAttribute("headers") || "").split(" ").map(id => id && cell.ownerDocument.getElementById(id)).filter(h => h && h.closest("thead"));
      if (named.length) return named.map(plain).join(", ");
      const head = row && [...row.cells].find(c => across(c) <= across(cell) && across(cell) < across(c) + c.colSpan);
      return head ? plain(head) : "";
    }
    function rowName(cell) {
      const head = cell.closest("tr").querySelector("th");
      return head && head !== cell ? plain(head) : "";
    }

    /// A figure as it is written, with how many decimals it has; a dash is none; null for what is no figure.
    function figure(text, language) {
      if (/^[-−–—]$/.test(text)) return {value: 0, decimals: 0};
      const digits = text.replace(/\s/g, "").replace(/[−–]/g, "-").match(/^[-+]?\d[\d.,]*/);
      if (!digits) return null;
      const number = (language || "sv").startsWith("sv") ? digits[0].replace(",", ".") : digits[0].replace(/,/g, "");
      return isNaN(number) ? null : {value: +number, decimals: (number.split(".")[1] || "").length};
    }

    /// Parts that are rounded one by one need not make the sum as it is shown.
    function rounding(sum, parts, language) {
      const all = [sum, ...parts.map(p => p.text)].map(text => figure(text, language));
      if (all.includes(null)) return "";
      const unit = 10 ** -Math.max(...all.map(f => f.decimals));
      const gap = Math.abs(all[0].value - parts.reduce((total, p, i) => total + p.sign * all[i + 1].value, 0));
      if (gap < unit / 2) return "";
      if (gap <= unit * (all.length + 1) / 2) return say("Delarna är avrundade var för sig och ger därför inte summan exakt som den visas.",
        "The parts are rounded one by one, and so do not make the sum exactly as it is shown.");
      return say("Delarna som visas ger inte summan som visas.", "The parts that are shown do not make the sum that is shown.");
    }

    /// What a figure is made of, each part a way to where it stands.
    function computed(node) {
      const table = node.closest("table"), sum = node.dataset.summa, content = [];
      const button = cell => el("button", {type: "button", onclick: () => open(cell)}, plain(cell));
      if (sum && table) {
        const line = el("p", {class: "summa"}, plain(node) + " = "), parts = [];
        for (const term of sum.split(" ")) {
          const cell = table.querySelector(`[data-cell="${term.slice(1)}"]`);
          if (!cell || !plain(cell)) continue;
          const sign = term[0] === "-" ? -1 : 1;
          if (parts.length || sign < 0) line.append(sign < 0 ? " − " : " + ");
          // Within a row it is the columns that tell the parts from each other.
          const name = cell.closest("tr") === node.closest("tr") ? columnName(cell) : rowName(cell);
          line.append(el("span", {class: "del"}, button(cell), name ? ` (${name})` : ""));
          parts.push({text: plain(cell), sign});
        }
        content.push(line);
        const remark = rounding(plain(node), parts, node.ownerDocument.documentElement.lang);
        if (remark) content.push(el("p", {class: "hjalp"}, remark));
        if (node.dataset.plats) content.push(el("p", {}, say("Summan är också angiven i en fil: ", "The sum is stated in a file too: "),
          el("button", {type: "button", onclick: () => field("sida", node.dataset.plats)}, say("Visa", "Show"))));
      } else {
        content.push(el("p", {}, say(`”${plain(node)}” räknas fram av programmet och skrivs inte i någon fil.`,
          `“${plain(node)}” is computed by the program and stands in no file.`)));
        const row = node.closest("tr");
        const parts = row ? [...row.querySelectorAll("[data-plats]")].filter(c => c !== node && c.dataset.cell && /\d/.test(plain(c))) : [];
        if (parts.length) content.push(el("p", {}, say("På samma rad:", "On the same row:")),
          el("ul", {class: "delar"}, ...parts.map(c => el("li", {}, columnName(c) ? columnName(c) + ": " : "", button(c)))));
      }
      fill(say("Beräknat", "Computed"), [...content, el("div", {class: "rad"}, closing(say("Stäng", "Close")))]);
    }


    """#
