import {words} from "../../i18n/index.js";
import {downloadButtons} from "../download/download.js";
import {shortHash} from "../download/name.js";
import type {Page} from "../page/shell.js";
import type {EffortChoice} from "./choices.js";
import type {Shown} from "./findings.js";
import {scatterPicture} from "./picture.js";

const pictureWidth = 720;

/** Buttons that save the points as a picture, with what was found and what it cannot tell. */
export function takeHome(
  x: Shown,
  y: Shown,
  {heading, sentences}: {readonly heading: string; readonly sentences: readonly string[]},
  {language, state, whole}: Page<EffortChoice>
): HTMLElement {
  const synthetic = x.data.synthetic || y.data.synthetic;
  const credits = [...new Set([x.data.credit[language], y.data.credit[language]])];
  const mark = synthetic ? [words(language).table.file] : [];
  const picture = words(language).effort.picture.replaceAll(" ", "-");
  const name = ["rammevilkar", picture, x.data.id, y.data.id, ...mark, shortHash(JSON.stringify(state))];
  return downloadButtons({
    language,
    synthetic,
    fileName: name.join("-"),
    title: heading,
    subtitle: [x, y]
      .map(({label, data}) => `${label}: ${data.population[language]}, ${data.period}`)
      .join(" · "),
    source: credits.join(" "),
    address: whole,
    svg: () => scatterPicture(x, y, {language, width: pictureWidth, selected: state.unit, sentences})
  });
}
