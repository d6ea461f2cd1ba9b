import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {framed} from "./frame.js";
import {pngOf, svgText} from "./picture.js";
import {lightTokens, resolved} from "./resolve.js";
import {save} from "./save.js";

export interface DownloadOptions {
  readonly language: Language;
  /** Without its ending. */
  readonly fileName: string;
  readonly title: string;
  /** Measure, population and period. */
  readonly subtitle: string;
  readonly source: string;
  readonly synthetic: boolean;
  /** The page's address at the moment of the download. */
  readonly address: () => string;
  /** The chart, on the page or not; asked for at the moment of the download. */
  readonly svg: () => SVGElement;
}

/** Two buttons that take a chart home as SVG or PNG, with title, source, synthetic mark and address inside the picture. */
export function downloadButtons(options: DownloadOptions): HTMLElement {
  const {language, fileName} = options;
  const text = words(language).download;
  const failed = html`<span class="failed" role="status"></span>`;
  const guarded = (work: () => void | Promise<void>) => async () => {
    failed.textContent = "";
    try {
      await work();
    } catch {
      failed.textContent = text.failed;
    }
  };
  const asSvg = () =>
    save(new Blob([svgText(pictureOf(options))], {type: "image/svg+xml;charset=utf-8"}), `${fileName}.svg`);
  const asPng = async () => save(await pngOf(pictureOf(options)), `${fileName}.png`);
  return html`<div class="download" role="group" aria-label=${text.label}>
    <button type="button" onclick=${guarded(asSvg)}>${text.svg}</button>
    <button type="button" onclick=${guarded(asPng)}>${text.png}</button>
    ${failed}
  </div>`;
}

/** The chart as a picture that says by itself what it is, in the colours of paper. */
export function pictureOf(options: Omit<DownloadOptions, "fileName">): SVGElement {
  const {language, title, subtitle, source, synthetic} = options;
  const all = words(language);
  const notes = [
    `${all.download.source}: ${source}`,
    ...(synthetic ? [all.synthetic.note] : []),
    options.address()
  ];
  return framed(resolved(options.svg(), lightTokens()), {title, subtitle, notes});
}
