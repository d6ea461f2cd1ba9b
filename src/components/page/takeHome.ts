import type {Choice} from "../../engine/index.js";
import type {Language} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {downloadButtons} from "../download/download.js";
import {fileNameOf} from "../download/name.js";

/** Buttons that take a chart of this analysis home, named after the choice it was drawn for. */
export function takeHome(
  file: Analysis,
  options: {
    readonly language: Language;
    readonly choice: Choice;
    /** What the picture is, such as "ranking". */
    readonly what: string;
    readonly whole: () => string;
    readonly svg: () => SVGElement;
  }
): HTMLElement {
  const {language, choice, what, whole, svg} = options;
  const {spec, synthetic} = file;
  return downloadButtons({
    language,
    synthetic,
    svg,
    fileName: fileNameOf(file, choice, {language, what}),
    title: spec.title[language],
    subtitle: [what, spec.population[language], spec.period].join(" · "),
    source: `${spec.vintage[language]} (${spec.licence})`,
    address: whole
  });
}
