import {html} from "../dom.js";

/**
 * A panel that is simply there where the screen is wide (the stylesheet decides), and otherwise a sheet that a bar at
 * the foot of the screen opens, so that what it changes stays in sight above it. Escape and its button close it.
 */
export function sheet(
  content: HTMLElement,
  {label, close}: {readonly label: string; readonly close: string}
): {readonly element: HTMLElement; readonly bar: HTMLElement} {
  const bar = html`<button type="button" class="sheet-bar" aria-expanded="false" aria-controls="controls"></button>`;
  const shut = html`<button type="button" class="sheet-close">${close}</button>`;
  const panel = html`<div class="sheet" id="controls">${shut}${content}</div>`;
  const element = html`<aside class="controls" aria-label=${label}>${bar}${panel}</aside>`;
  const open = (opened: boolean) => {
    bar.setAttribute("aria-expanded", String(opened));
    panel.classList.toggle("open", opened);
    (opened ? shut : bar).focus();
  };
  bar.addEventListener("click", () => open(bar.getAttribute("aria-expanded") !== "true"));
  shut.addEventListener("click", () => open(false));
  panel.addEventListener("keydown", event => {
    if (event.key === "Escape" && bar.getAttribute("aria-expanded") === "true") open(false);
  });
  return {element, bar};
}
