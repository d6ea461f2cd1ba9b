import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

/** How many models are computed, and a button that stops it; nothing while nothing is under way. */
export function progressBar({
  language,
  onCancel
}: {
  readonly language: Language;
  readonly onCancel: () => void;
}): {
  readonly element: HTMLElement;
  update(progress: {readonly done: number; readonly all: number} | null): void;
} {
  const text = words(language).robustness;
  const f = format(language);
  const bar = html`<progress aria-label=${text.waiting}></progress>` as HTMLProgressElement;
  const said = html`<span class="number"></span>`;
  const element = html`<div class="models-progress" hidden>${bar}${said}<button type="button" onclick=${() => onCancel()}>${text.cancel}</button></div>`;
  return {
    element,
    update(progress) {
      element.hidden = progress === null;
      if (progress === null) return;
      bar.max = Math.max(1, progress.all);
      bar.value = progress.done;
      said.textContent = text.progress(f.integer(progress.done), f.integer(progress.all));
    }
  };
}
