// The requests, the newest first. A record never changes, so a row is made once.

import { Refused, ask } from "./ask.js";
import { by, element, isUsed, readable, renew, say, show, several } from "./elements.js";

// How many rows there are at first, and how many more each time.
const STEP = 25;

// What a person looks for first in a record; the rest follows by name.
const FIRST = ["action", "service", "status", "refusal", "parameters"];

let shown = STEP;
let known = "";
let listed = "";
let total = 0;

const filter = () => ({
  action: by("filter-action").value.trim(),
  status: by("filter-status").value.trim(),
  refused: by("filter-refused").checked ? "true" : "",
});

/** Shows the requests of a namespace, where others came or others are wanted. */
export async function look(own) {
  const wanted = { ...filter(), limit: shown };
  const now = JSON.stringify([own.name, own.requests, own.forgotten, own.last_request, wanted]);
  if (now === known) return;
  let answer = { count: 0, requests: [] };
  try {
    answer = await ask("requests", wanted);
    wrong();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    wrong(error);
  }
  known = now;
  // Rows of another namespace, of another filter or from before a reset are of no use any more.
  const list = JSON.stringify([own.name, filter()]);
  if (list !== listed || own.requests + own.forgotten < total) renew(by("requests"), [], { key: (record) => record.id });
  [listed, total] = [list, own.requests + own.forgotten];
  showRows(answer, own);
}

function showRows({ count, requests }, own) {
  const oldest = requests.length < count ? requests[0].id : 0;
  renew(by("requests"), requests.toReversed(), {
    key: (record) => record.id,
    make: row,
    // What is too old to be listed stays as long as somebody reads it.
    stays: (old, id) => id < oldest && isUsed(old),
  });
  const all = own.requests === count ? several(count, "request") : `${count} of ${several(own.requests, "request")}`;
  const part = requests.length < count ? `, the newest ${requests.length} shown` : "";
  const gone = own.forgotten > 0 ? `, ${own.forgotten} older ones not kept` : "";
  say(by("requests-count"), `${all}${part}${gone}`);
  by("more").hidden = requests.length >= count;
}

function wrong(error) {
  show(by("filter-wrong"), error?.message ?? "");
  for (const name of ["action", "status"]) {
    by(`filter-${name}`).setAttribute("aria-invalid", String(error?.code === `InvalidParameter.${name}`));
  }
}

function row(record) {
  const { refusal } = record;
  const status = record.status === undefined ? "dropped" : String(record.status);
  const bad = record.status === undefined || record.status >= 400;
  const notes = [record.fault && "fault", record.example && "example"].filter(Boolean);
  const about = [refusal?.parameter, refusal?.reason].filter((text) => text).join(": ");
  const reason = refusal === undefined ? [] : [element("code", {}, refusal.code), ` ${about}`];
  const summary = element("summary", { class: "request" },
    element("time", { datetime: record.time, title: record.time }, record.time.slice(11, 19)),
    element("b", {}, record.action ?? "?"),
    element("span", { class: "notes" }, ...notes.map((note) => element("span", { class: "mark note" }, note))),
    element("span", { class: bad ? "status mark bad" : "status mark" }, status),
    element("span", { class: "number" }, `${(record.microseconds / 1000).toFixed(1)} ms`),
    element("span", { class: "reason" }, ...reason),
  );
  const details = element("details", {}, summary);
  const ordered = Object.fromEntries([...FIRST, ...Object.keys(record)].map((name) => [name, record[name] ?? null]));
  details.addEventListener("toggle", () => details.append(readable(ordered)), { once: true });
  return element("li", {}, details);
}

/** Listens to what a person does here; `again` looks again. */
export function listen({ again }) {
  const anew = () => {
    shown = STEP;
    again();
  };
  by("filter").addEventListener("input", anew);
  by("filter").addEventListener("submit", (event) => event.preventDefault());
  by("more").addEventListener("click", () => {
    shown += STEP;
    again();
  });
}
