// Looks again and again while somebody looks at the page, and says so where it cannot.

import { Gone, Left, Refused, choose } from "./ask.js";
import * as coverage from "./coverage.js";
import { by, say, show } from "./elements.js";
import * as faults from "./faults.js";
import * as head from "./head.js";
import * as objects from "./objects.js";
import * as requests from "./requests.js";
import * as reset from "./reset.js";

// From one look to the next, in milliseconds.
const PAUSE = 1_000;

let timer;
let looking = false;
let again = false;
let paused = false;

async function look() {
  const own = await head.look();
  await Promise.all([requests.look(own), objects.look(), faults.look(), coverage.look(own)]);
}

/** Looks now, or right after the look that is going on. */
async function lookNow() {
  again = looking;
  if (looking) return;
  clearTimeout(timer);
  looking = true;
  const wrong = await failure(look);
  looking = false;
  if (again) return lookNow();
  show(by("trouble"), wrong?.message ?? "");
  if (!paused && document.visibilityState === "visible") timer = setTimeout(lookNow, PAUSE);
}

/** Why something failed; null where it did not, or where nobody wants it any more. */
async function failure(does) {
  try {
    await does();
  } catch (error) {
    if (error instanceof Left) return null;
    if (!(error instanceof Gone || error instanceof Refused)) console.error(error);
    return error;
  }
  return null;
}

/** Does what a person asked for, says what came of it, and looks again. */
async function change(does) {
  let told = "";
  const wrong = await failure(async () => { told = await does(); });
  if (wrong !== null) told = wrong instanceof Gone ? "The server did not answer: look whether it was done." : wrong.message;
  say(by("said"), told);
  await lookNow();
}

function move(name) {
  choose(name);
  const url = new URL(location.href);
  url.searchParams.set("namespace", name);
  history.replaceState(null, "", url);
  say(by("said"), "");
  lookNow();
}

function setPaused(now) {
  paused = now;
  say(by("pause"), paused ? "Go on" : "Pause");
  if (paused) clearTimeout(timer);
  else lookNow();
}

by("page").hidden = false;
choose(new URLSearchParams(location.search).get("namespace") ?? "");
for (const part of [head, requests, objects, faults, reset]) part.listen({ again: lookNow, change, move });
by("pause").addEventListener("click", () => setPaused(!paused));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && !paused) lookNow();
});
lookNow();
