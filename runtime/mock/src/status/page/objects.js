// The objects, by account, service and resource. How many there are is asked each time; what is in a resource, while it is
// open.

import { ask } from "./ask.js";
import { by, element, renew, say, show } from "./elements.js";

// How many objects of a resource are shown.
const SHOWN = 100;

// Of how many resources the objects that a search finds are shown at once.
const OPENED = 5;

let searched = "";

/** Shows what there is. */
export async function look() {
  const id = by("search-id").value.trim();
  const { accounts } = await ask("state", { limit: 0, id });
  const of = Object.entries(accounts).map(([account, services]) => ({ account, resources: resources(account, services) }));
  const filled = of.filter((one) => one.resources.length > 0);
  renew(by("accounts"), filled, {
    key: (one) => one.account,
    make: ({ account }) => element("div", {}, element("h3", {}, `Account ${account}`), element("ul", { class: "rows" })),
    update: (part, one) => showResources(part.querySelector("ul"), one.resources),
  });
  show(by("objects-none"), filled.length > 0 ? "" : id === "" ? "There are none." : `No id has ${id} in it.`);
  if (id !== searched) {
    searched = id;
    const first = [...by("accounts").querySelectorAll("details.resource")].slice(0, OPENED);
    for (const details of id === "" ? [] : first) details.open = true;
  }
  await Promise.all([...by("accounts").querySelectorAll("details.resource[open]")].map((open) => lookInto(open, id)));
}

function resources(account, services) {
  return Object.entries(services).flatMap(([service, own]) =>
    Object.entries(own).map(([resource, { count }]) => ({ account, service, resource, count })));
}

function showResources(list, all) {
  renew(list, all, {
    key: ({ service, resource }) => `${service}/${resource}`,
    make: ({ account, service, resource }) => {
      const summary = element("summary", {},
        element("b", {}, resource), element("span", { class: "quiet" }, service), element("span", { class: "number" }));
      const details = element("details", { class: "resource" }, summary, element("ul", { class: "rows" }), element("p", { class: "quiet" }));
      Object.assign(details.dataset, { account, service, resource });
      return element("li", {}, details);
    },
    update: (row, { count }) => say(row.querySelector("summary .number"), String(count)),
  });
}

async function lookInto(details, id) {
  const { account, service, resource } = details.dataset;
  const { accounts } = await ask("state", { account, service, resource, id, limit: SHOWN });
  const own = accounts[account]?.[service]?.[resource] ?? { count: 0, objects: [], id_fields: [] };
  const key = (fields) => own.id_fields.map((name) => fields[name]).join(" / ");
  renew(details.querySelector("ul"), own.objects, { key, make: () => row(), update: (made, fields) => fill(made, fields, own, key, resource) });
  const more = own.count > own.objects.length;
  show(details.querySelector(":scope > p"), more ? `The first ${own.objects.length} of ${own.count}; an id finds the others.` : "");
}

function row() {
  const summary = element("summary", { class: "object" }, element("code"), element("span", { class: "mark" }), element("span"));
  return element("li", {}, element("details", {}, summary, element("pre")));
}

function fill(made, fields, { state_field }, key, resource) {
  const [id, state, name] = made.querySelector("summary").children;
  say(id, key(fields));
  const names = [`${resource}Name`, "Name", ...Object.keys(fields).filter((field) => field.endsWith("Name"))];
  const named = names.find((field) => typeof fields[field] === "string");
  show(name, named === undefined ? "" : fields[named]);
  show(state, String(fields[state_field ?? "Status"] ?? ""));
  say(made.querySelector("pre"), JSON.stringify(fields, null, 2));
}

/** Listens to what a person does here; `again` looks again. */
export function listen({ again }) {
  by("search").addEventListener("input", again);
  by("search").addEventListener("submit", (event) => event.preventDefault());
  // The event does not bubble.
  by("accounts").addEventListener("toggle", ({ target }) => {
    if (target.matches("details.resource") && target.open) again();
  }, true);
}
