// The box that a reader searches in: opened by its button or `/`, by keyboard alone if wanted.
"use strict";

(function () {
  const LIMIT = 30;
  const here = location.pathname.split("/").slice(0, -1).find((folder) => bookSearch.parts.includes(folder));

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  const label = "Search the reference";
  const button = element("button", {
    id: "book-search-open", class: "icon-button", type: "button",
    title: label + " (/)", "aria-label": label, "aria-keyshortcuts": "/",
  });
  button.innerHTML =
    '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="6.5" cy="6.5" r="4.5" fill="none" ' +
    'stroke="currentColor" stroke-width="2"/><path d="M10 10l5 5" stroke="currentColor" stroke-width="2"/></svg>';
  const input = element("input", {
    type: "search", placeholder: "Action, parameter, error code, message", "aria-label": label, autocomplete: "off",
    spellcheck: "false", role: "combobox", "aria-expanded": "true", "aria-controls": "book-search-found",
  });
  const close = element("button", { type: "button", "aria-label": "Close" }, "×");
  const said = element("p", { role: "status" });
  const list = element("ul", { id: "book-search-found", role: "listbox", "aria-label": "What was found" });
  const box = element("dialog", { id: "book-search", "aria-label": label }, element("div", {}, input, close), said, list);

  let loaded = null;
  let chosen = -1;

  // The indexes, loaded when somebody searches first.
  function load() {
    const one = (part) =>
      new Promise((done, failed) => {
        const script = element("script", { src: `${path_to_root}search/${part}.js` });
        script.onload = done;
        script.onerror = () => failed(new Error(`search/${part}.js cannot be loaded`));
        document.head.append(script);
      });
    loaded = loaded || Promise.all(bookSearch.parts.map(one));
    return loaded;
  }

  function choose(index) {
    const items = list.children;
    if (items.length === 0) return;
    if (items[chosen]) items[chosen].setAttribute("aria-selected", "false");
    chosen = (index + items.length) % items.length;
    items[chosen].setAttribute("aria-selected", "true");
    items[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[chosen].id);
  }

  function show() {
    const query = input.value.trim();
    const found = query === "" ? [] : bookSearch.find(query, here, LIMIT);
    list.replaceChildren(
      ...found.map((one, index) =>
        element("li", { id: `book-search-${index}`, role: "option", "aria-selected": "false" },
          element("a", { href: path_to_root + one.url, tabindex: "-1", "data-row": one.whole ? "" : one.title },
            element("b", {}, one.title), element("small", {}, one.place), element("span", {}, one.about)))),
    );
    const many = found.length === LIMIT ? `The best ${LIMIT}` : `${found.length} found`;
    said.textContent = query === "" ? "" : found.length === 0 ? "Nothing found" : many;
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    choose(0);
  }

  function open() {
    if (box.open) return;
    box.showModal();
    input.select();
    said.textContent = "Loading …";
    load().then(show, (error) => {
      loaded = null;
      said.textContent = error.message;
    });
  }

  // An index has an anchor for a section and none for each row: the name goes along to the page, which looks for it.
  const KEPT = "book-search";

  function leave(link) {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify([link.href, link.dataset.row]));
    } catch {
      // Where nothing can be kept, the section is good enough.
    }
    box.close();
  }

  function arrive() {
    try {
      const [href, name] = JSON.parse(sessionStorage.getItem(KEPT) || "[]");
      if (href !== location.href) return;
      sessionStorage.removeItem(KEPT);
      const found = Array.from(document.querySelectorAll("main :is(li, td) code")).find((one) => one.textContent === name);
      const row = found && found.closest("tr, li");
      if (!row) return;
      row.classList.add("book-found");
      row.scrollIntoView({ block: "center" });
    } catch {
      // The page is there all the same.
    }
  }

  function go() {
    const link = list.children[chosen] && list.children[chosen].querySelector("a");
    if (!link) return;
    leave(link);
    location.href = link.href;
    // A link to another place of this page loads nothing.
    setTimeout(arrive);
  }

  const keys = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: go,
  };
  box.addEventListener("keydown", (event) => {
    // The arrows of the book lead to other pages.
    event.stopPropagation();
    if (event.isComposing || !keys[event.key] || event.target === close) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("input", () => loaded && loaded.then(show, () => {}));
  close.addEventListener("click", () => box.close());
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    leave(link);
    setTimeout(arrive);
  });
  box.addEventListener("click", (event) => event.target === box && box.close());
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest && event.target.closest("input, textarea, select");
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || typing) return;
    event.preventDefault();
    open();
  });

  const buttons = document.querySelector(".left-buttons");
  if (buttons) buttons.append(button);
  document.body.append(box);
  addEventListener("load", arrive);
})();
