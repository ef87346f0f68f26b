// The head: which server it is and whether it is ready, the choice of the namespace, its clock and its states.

import { Refused, ask, link, tell } from "./ask.js";
import { by, element, renew, say, several } from "./elements.js";

/** The names that come with each look: of the server, and the numbers of its namespaces. */
export async function look() {
  const [health, ready, spaces] = await Promise.all([ask("health"), ask("ready").catch(refused), ask("namespaces")]);
  const own = spaces.namespaces.find((space) => space.name === spaces.namespace);
  showServer(health, ready);
  showNamespaces(spaces);
  say(by("clock"), own.time.replace("T", " ").replace("Z", " UTC"));
  by("clock").dateTime = own.time;
  for (const button of document.querySelectorAll("[data-mode]")) {
    button.setAttribute("aria-pressed", String(button.dataset.mode === own.states));
  }
  const numbers = [several(own.objects, "object"), several(own.requests, "request"), several(own.faults, "fault")];
  say(by("numbers"), numbers.join(", "));
  return own;
}

// What is not ready says why.
function refused(error) {
  if (error instanceof Refused) return { status: error.message };
  throw error;
}

function showServer(health, ready) {
  say(by("version"), health.version);
  const is = ready.status === "ready";
  say(by("ready"), is ? "ready" : `not ready: ${ready.status}`);
  by("ready").classList.toggle("bad", !is);
  const actions = health.services.reduce((sum, service) => sum + service.actions, 0);
  const names = health.services.map((service) => `${service.id.toUpperCase()} ${service.actions}`).join(", ");
  say(by("services"), `${several(actions, "action")} (${names}), up ${time(health.uptime_seconds)}`);
}

/** `5 s`, `3 min`, `2 h 5 min`, `3 d 2 h`. */
function time(seconds) {
  const units = [["d", 86_400], ["h", 3_600], ["min", 60], ["s", 1]];
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first < 0) return "0 s";
  const part = ([name, size], rest) => (rest >= size ? [`${Math.floor(rest / size)} ${name}`] : []);
  const [unit, next] = [units[first], units[first + 1]];
  const small = next === undefined || next[0] === "s" ? [] : part(next, seconds % unit[1]);
  return [...part(unit, seconds), ...small].join(" ");
}

function showNamespaces({ namespace, namespaces }) {
  const choice = by("namespace");
  // A list that is open is not changed under the hands of whoever chooses.
  if (document.activeElement !== choice || choice.options.length === 0) {
    renew(choice, namespaces, {
      key: (space) => space.name,
      make: (space) => element("option", { value: space.name }),
      update: (option, space) => {
        const more = [several(space.objects, "object"), several(space.requests, "request")].join(", ");
        say(option, space.name === namespace ? space.name : `${space.name} (${more})`);
      },
    });
  }
  if (choice.value !== namespace) choice.value = namespace;
  by("requests-json").href = link("requests");
  by("objects-json").href = link("state");
  by("snapshot").href = link("snapshot");
}

/** Listens to what a person does here: `change` does something and looks again, `move` goes to another namespace. */
export function listen({ change, move }) {
  by("namespace").addEventListener("change", (event) => move(event.target.value));
  const advance = (seconds) => change(async () => {
    const { time } = await tell("clock", { advance_seconds: seconds });
    return `The clock is at ${time}.`;
  });
  by("advance").addEventListener("click", ({ target }) => {
    if (target.dataset.seconds !== undefined) advance(target.dataset.seconds);
  });
  by("advance").addEventListener("submit", (event) => {
    event.preventDefault();
    advance(by("seconds").value);
  });
  for (const button of document.querySelectorAll("[data-mode]")) {
    button.addEventListener("click", () => change(async () => {
      const { mode } = await tell("states", { mode: button.dataset.mode });
      return `States move: ${mode}.`;
    }));
  }
  by("step").addEventListener("click", () => change(async () => {
    const { moved } = await tell("states/advance");
    return `${several(moved, "object")} moved to the next state.`;
  }));
}
