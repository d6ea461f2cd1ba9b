import {format, type Language, words} from "../../i18n/index.js";
import {figuresTable} from "../table/figures.js";
import type {CertainRow} from "./rows.js";
import {placeRange} from "./say.js";

/** The places of every unit in figures: rank, mean, the ranges of 50, 90 and 95 %, and the chances of the outer fifths. */
export function placesTable(
  rows: readonly CertainRow[],
  {language, selected}: {readonly language: Language; readonly selected: readonly string[]}
): HTMLElement {
  const all = words(language);
  const text = all.certainty.heat;
  const f = format(language);
  const chance = (value: number | null) => (value === null ? "" : f.probability(value));
  const heads = [
    all.table.n,
    all.table.rank,
    text.mean,
    ...[50, 90, 95].map(share => text.within(f.integer(share))),
    text.topFifth,
    text.bottomFifth
  ];
  const cells = ({result, rank, sharing, known}: CertainRow) => [
    f.integer(result.n),
    f.rank(rank, sharing),
    f.decimal(known.mean),
    placeRange(known.interval50),
    placeRange(known.interval90),
    placeRange(known.interval95),
    chance(known.topFifth),
    chance(known.bottomFifth)
  ];
  return figuresTable(
    rows.map(row => ({
      unit: row.result.unit,
      name: row.result.name,
      chosen: selected.includes(row.result.unit),
      cells: cells(row)
    })),
    {caption: text.table, name: all.shift.name, heads}
  );
}
