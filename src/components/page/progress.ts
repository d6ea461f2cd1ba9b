import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import type {Work} from "./chooser.js";

/** The line that says what happened, that the page is working, and how to stop it. */
export interface Progress {
  readonly element: HTMLElement;
  say(text: string): void;
  working(work: Work): void;
}

export function progressLine({
  language,
  onCancel
}: {
  readonly language: Language;
  readonly onCancel: () => void;
}): Progress {
  const text = words(language);
  const status = html`<p class="status" role="status" aria-live="polite">${text.status.ready}</p>`;
  const cancel = html`<button type="button" class="cancel" hidden onclick=${onCancel}>${text.workbench.cancel}</button>`;
  return {
    element: html`<div class="progress">${status}${cancel}</div>`,
    say(said) {
      status.textContent = said;
    },
    working(work) {
      cancel.hidden = work !== "long";
      if (work === "working") status.textContent = text.status.working;
      if (work === "long") status.textContent = text.workbench.stillWorking;
    }
  };
}
