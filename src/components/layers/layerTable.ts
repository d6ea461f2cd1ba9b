import {format, type Language, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {type FiguresRow, figuresTable} from "../table/figures.js";
import type {Layer} from "./layer.js";

/** The map in figures: municipalities by rank, those that are not assessed last; a name chooses. */
export function layerTable(
  {data: {units}, measure}: Layer,
  options: {
    readonly language: Language;
    readonly selected: string | null;
    readonly onSelect: (unit: string) => void;
  }
): HTMLElement {
  const {language, selected, onSelect} = options;
  const text = words(language).layers;
  const f = format(language);
  const last = Number.POSITIVE_INFINITY;
  const rows = [...units]
    .sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || f.compare(a.name, b.name))
    .map(
      ({unit, name, n, observed, expected, difference, se, assessed}): FiguresRow => ({
        unit,
        name,
        chosen: unit === selected,
        cells: assessed
          ? [
              f.integer(n),
              measure.level(observed),
              measure.level(expected),
              measure.difference(difference),
              measure.range(limits.chance * se)
            ]
          : [f.integer(n), "", "", text.notAssessed, ""]
      })
    );
  return figuresTable(rows, {
    caption: text.list(f.integer(units.length)),
    name: text.name,
    heads: [
      text.people,
      text.actual(measure.levelUnit),
      text.expected(measure.levelUnit),
      text.difference(measure.differenceUnit),
      text.chance
    ],
    onSelect
  });
}
