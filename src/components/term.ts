import {html} from "./dom.js";

/** A term that opens its explanation where it stands; one at a time, and Escape closes it. */
export function term(label: Element, explanation: string): HTMLElement {
  const summary = html`<summary>${label}</summary>`;
  const element = html`<details class="term" name="term">${summary}<p>${explanation}</p></details>`;
  element.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !element.hasAttribute("open")) return;
    element.removeAttribute("open");
    summary.focus();
    event.stopPropagation();
  });
  return element;
}
