// Elements out of text: nothing that came from outside is ever read as HTML.

/** The element of the page with this id. */
export const by = (id) => document.getElementById(id);

/** An element with attributes and children; a child that is text stays text. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Gives an element a text; one that it has already stays, so that what is selected in it stays selected. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Shows a text, or nothing where there is none. */
export function show(node, text) {
  say(node, text);
  if (node.hidden !== (text === "")) node.hidden = text === "";
}

/** `1 request`, `2 requests`. */
export const several = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

const shown = new WeakMap();

/**
 * Makes the children of an element those of the items, in their order, which is the same each time. An item that was there
 * keeps its element: it is neither made anew nor moved, so that it keeps the focus and stays open.
 * `stays` says of an element whose item is gone whether it stays behind the others.
 */
export function renew(list, items, { key, make, update = () => {}, stays = () => false }) {
  const old = shown.get(list) ?? new Map();
  const wanted = new Map(items.map((item) => [key(item), item]));
  const now = new Map();
  for (const [name, row] of old) {
    if (wanted.has(name)) continue;
    if (stays(row, name)) now.set(name, row);
    else row.remove();
  }
  let at = list.firstElementChild;
  for (const [name, item] of wanted) {
    const row = old.get(name) ?? make(item);
    now.set(name, row);
    update(row, item);
    if (row === at) at = at.nextElementSibling;
    else list.insertBefore(row, at);
  }
  shown.set(list, now);
}

/** Whether a person is at something in an element. */
export const isUsed = (row) => row.contains(document.activeElement) || row.querySelector("details[open]") !== null;

/** A value of JSON to read: fields of objects are a list of terms, elements of lists a list. */
export function readable(value) {
  if (Array.isArray(value)) return element("ul", {}, ...value.map((one) => element("li", {}, readable(one))));
  if (value === null || typeof value !== "object") return String(value ?? "");
  const fields = Object.entries(value).filter(([, own]) => own !== null);
  if (fields.length === 0) return "none";
  const pair = ([name, own]) => element("div", {}, element("dt", {}, name), element("dd", {}, readable(own)));
  return element("dl", {}, ...fields.map(pair));
}
