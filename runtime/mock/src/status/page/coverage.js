// What was touched, in a few numbers.

import { ask, link } from "./ask.js";
import { by, element, renew, say } from "./elements.js";

let known = "";

/** Shows the numbers of a namespace, where requests came since. */
export async function look(own) {
  const now = JSON.stringify([own.name, own.requests, own.last_request]);
  if (now === known) return;
  const { services } = await ask("coverage");
  known = now;
  by("report").href = link("coverage", { format: "text" });
  renew(by("coverage"), Object.entries(services), {
    key: ([id]) => id,
    make: ([id]) => element("tr", {}, element("th", { scope: "row" }, id.toUpperCase()), ...[0, 1, 2].map(() => element("td"))),
    update: (row, [, { summary }]) => {
      const shares = [summary.actions, summary.parameters_sent, summary.errors];
      row.querySelectorAll("td").forEach((cell, at) => say(cell, `${shares[at].touched} of ${shares[at].of}`));
    },
  });
}
