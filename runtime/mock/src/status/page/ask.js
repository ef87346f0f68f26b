// Asks the server, in the namespace that was chosen.

const FOLDER = new URL("../", import.meta.url);

// How long an answer may take, in milliseconds.
const PATIENCE = 10_000;

let namespace = "";
let left = new AbortController();

/** The server understood, and will not. */
export class Refused extends Error {
  constructor(answer) {
    super(answer.Message);
    this.code = answer.Code;
  }
}

/** The server does not answer, or what answers is another one. */
export class Gone extends Error {
  constructor() {
    super("The server does not answer. What is shown is what it said last; it is asked again.");
  }
}

/** A person went elsewhere before the answer came. */
export class Left extends Error {}

/** Takes another namespace; what is being asked of the one before is of no use any more, and given up. */
export function choose(name) {
  namespace = name;
  left.abort();
  left = new AbortController();
}

/** A link to a path, in the namespace: links have no headers. */
export function link(path, parameters = {}) {
  return address(path, { ...parameters, namespace }).href;
}

function address(path, parameters) {
  const url = new URL(path, FOLDER);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== "") url.searchParams.set(name, value);
  }
  return url;
}

/** The JSON that a path answers with. */
export async function ask(path, parameters = {}, options = {}) {
  const signal = AbortSignal.any([left.signal, AbortSignal.timeout(PATIENCE)]);
  const headers = {};
  // A header has bytes, and a name may have any letters.
  if (namespace !== "") headers["x-mock-namespace"] = String.fromCharCode(...new TextEncoder().encode(namespace));
  const [response, answer] = await sent(address(path, parameters), { cache: "no-store", ...options, headers, signal });
  if (!response.ok) throw new Refused(answer);
  return answer;
}

async function sent(url, options) {
  try {
    const response = await fetch(url, options);
    return [response, await response.json()];
  } catch (error) {
    throw error.name === "AbortError" ? new Left() : new Gone();
  }
}

/** The same for what changes something. */
export function tell(path, parameters = {}, body = undefined) {
  return ask(path, parameters, { method: "POST", body });
}
