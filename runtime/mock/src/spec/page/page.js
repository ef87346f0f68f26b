// Shows the document that the address names, such as ?service=vpc&profile=path, else the first one.
"use strict";

const FORM = "application/x-www-form-urlencoded";

async function json(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url + ": " + answer.status);
  return answer.json();
}

// Marks what the first documented request of each action says: that is what its form is filled with.
function mark(document) {
  for (const item of Object.values(document.paths)) {
    const { schema, examples } = item.post.requestBody.content[FORM];
    const said = examples?.example1?.value ?? {};
    for (const [name, value] of Object.entries(said)) {
      if (schema.properties?.[name]) schema.properties[name].example = value;
    }
  }
  return document;
}

const plugin = {
  // Left alone, Swagger UI would send every parameter that there is.
  afterLoad() {
    const usual = this.fn.getSampleSchema;
    this.fn.getSampleSchema = (schema, type, ...others) => {
      if (type !== false) return usual(schema, type, ...others);
      return (schema?.get ? schema.get("example") : schema?.example) ?? "";
    };
  },
  fn: {
    // By tag, as usual, or by action.
    opsFilter: (tags, phrase) => {
      const wanted = phrase.toLowerCase();
      const fits = (operation) => operation.get("path").toLowerCase().includes(wanted);
      const narrowed = tags.map((tag, name) =>
        name.toLowerCase().includes(wanted) ? tag : tag.update("operations", (all) => all.filter(fits)));
      return narrowed.filter((tag) => tag.get("operations").size > 0);
    },
  },
};

async function start() {
  const ui = document.getElementById("ui");
  const choice = document.getElementById("document");
  const all = (await json("../spec")).documents;
  if (all.length === 0) {
    ui.textContent = "The services of this server have no documents.";
    return;
  }
  const asked = new URLSearchParams(location.search);
  const wanted = { profile: "path", ...Object.fromEntries(asked) };
  const fits = (one) => Object.entries(wanted).every(([key, value]) => !(key in one) || one[key] === value);
  const shown = all.find(fits) ?? all[0];
  for (const one of all) {
    const name = one.service.toUpperCase() + " " + one.version + ", " + one.profile;
    choice.add(new Option(name, one.url, false, one === shown));
  }
  choice.addEventListener("change", () => {
    const one = all.find((other) => other.url === choice.value);
    location.search = new URLSearchParams({ service: one.service, profile: one.profile });
  });
  document.getElementById("source").href = shown.url;
  SwaggerUIBundle({
    spec: mark(await json(shown.url)),
    domNode: ui,
    deepLinking: true,
    docExpansion: "none",
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    filter: true,
    plugins: [plugin],
    // A field that is left empty is not sent: Swagger UI would send it. The boxes that turn that off are hidden.
    requestInterceptor: (request) => {
      if (typeof request.body === "string") {
        request.body = request.body.split("&").filter((pair) => !pair.endsWith("=")).join("&");
      }
      return request;
    },
    // The validator would be somebody else's.
    validatorUrl: null,
  });
}

start().catch((error) => {
  document.getElementById("ui").textContent = "The documents could not be shown: " + error.message;
});
