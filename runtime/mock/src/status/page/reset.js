// The reset of the namespace, with a question before.

import { tell } from "./ask.js";
import { by, say } from "./elements.js";

/** Listens to what a person does here: `change` does something and looks again. */
export function listen({ change }) {
  const question = by("question");
  by("reset").addEventListener("click", () => {
    say(by("question-title"), `Reset the namespace ${by("namespace").value}?`);
    question.returnValue = "no";
    question.showModal();
  });
  question.addEventListener("close", () => {
    if (question.returnValue !== "yes") return;
    change(async () => {
      await tell("reset");
      return `The namespace ${by("namespace").value} is reset.`;
    });
  });
}
