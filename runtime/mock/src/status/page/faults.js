// The faults: which there are and how often each was met, a line to add one, and a button to remove one.

import { Refused, ask, tell } from "./ask.js";
import { by, element, renew, say, several, show } from "./elements.js";

let change;

/** Shows the faults. */
export async function look() {
  const { faults } = await ask("faults");
  renew(by("faults"), faults, {
    // Each namespace counts its own, and anew after a reset.
    key: ({ id, rule }) => `${id} ${rule}`,
    make: row,
    update: (made, { seen, met }) => say(made.querySelector(".quiet"), `met by ${met} of ${several(seen, "call")}`),
  });
}

function row({ id, rule }) {
  const remove = element("button", { type: "button", "aria-label": `Remove the fault ${rule}` }, "Remove");
  const made = element("li", { class: "fault" }, element("code", {}, rule), element("span", { class: "quiet" }), remove);
  remove.addEventListener("click", () => change(async () => {
    await ask("faults", { id }, { method: "DELETE" });
    // The button goes; who used it is at the next one, or at the line to add one.
    (made.nextElementSibling?.querySelector("button") ?? by("rule")).focus();
    return "The fault is removed.";
  }));
  return made;
}

function wrong(message) {
  // The rule is in the line above.
  const reason = message.split(" cannot be used: ").at(-1);
  show(by("rule-wrong"), reason);
  by("rule").setAttribute("aria-invalid", String(reason !== ""));
  if (reason !== "") select(reason);
}

/** Selects the first word of the rule that the reason speaks of. */
function select(reason) {
  const rule = by("rule");
  rule.focus();
  const told = new Set(reason.split(/[^\w.*-]+/).map((word) => word.replace(/\.$/, "")));
  for (const word of rule.value.matchAll(/\S+/g)) {
    if (word[0].split("=").some((part) => told.has(part))) {
      rule.setSelectionRange(word.index, word.index + word[0].length);
      return;
    }
  }
}

/** Listens to what a person does here: `change` does something and looks again. */
export function listen(told) {
  change = told.change;
  by("rule").addEventListener("input", () => wrong(""));
  by("fault").addEventListener("submit", (event) => {
    event.preventDefault();
    change(async () => {
      try {
        await tell("faults", {}, by("rule").value);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        wrong(error.message);
        return "";
      }
      by("rule").value = "";
      return "The fault is added.";
    });
  });
}
