// Shows the document that the address names, such as ?service=vpc&profile=path, else the first one.
"use strict";

async function start() {
  const ui = document.getElementById("ui");
  const choice = document.getElementById("document");
  const answer = await fetch("../spec");
  const all = (await answer.json()).documents;
  if (all.length === 0) {
    ui.textContent = "The services of this server have no documents.";
    return;
  }
  const asked = new URLSearchParams(location.search);
  const fits = (one) => ["service", "profile"].every((key) => !asked.has(key) || asked.get(key) === one[key]);
  const usual = (one) => one.profile === "path";
  const shown = all.find((one) => fits(one) && (asked.has("profile") || usual(one))) || all.find(usual) || all[0];
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
    url: shown.url,
    domNode: ui,
    deepLinking: true,
    docExpansion: "none",
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    filter: true,
    // The validator would be somebody else's.
    validatorUrl: null,
  });
}

start().catch((error) => {
  document.getElementById("ui").textContent = "The documents could not be shown: " + error.message;
});
