import {html} from "./dom.js";

/** What the reader has unfolded: parts of a page are drawn anew with every result, and stay as they were left. */
const unfolded = new Set<string>();

/** Something folded away behind a word, made when it is first unfolded. Folds of the same key stay alike. */
export function fold(key: string, summary: string, content: () => Element): HTMLElement {
  const element =
    html`<details open=${unfolded.has(key)}><summary>${summary}</summary></details>` as HTMLDetailsElement;
  const fill = () => {
    if (element.childElementCount === 1) element.append(content());
  };
  element.addEventListener("toggle", () => {
    if (!element.open) unfolded.delete(key);
    else {
      unfolded.add(key);
      fill();
    }
  });
  if (element.open) fill();
  return element;
}
