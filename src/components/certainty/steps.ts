import type {Measure} from "../../i18n/index.js";
import type {View} from "../view.js";
import type {CertainRow} from "./rows.js";

/** A unit's difference on its way from raw over adjusted to shrunken, in the outcome's own unit. */
export interface StepLine {
  readonly row: CertainRow;
  /** Observed minus national, observed minus expected, and that pulled towards the mean. */
  readonly values: readonly [raw: number, adjusted: number, shrunken: number];
  readonly chosen: boolean;
  /** Chosen, or among those that move most on the whole way. */
  readonly named: boolean;
}

const most = 10;

/** Every unit's way, in the order of the ranking. */
export function stepLines(
  rows: readonly CertainRow[],
  {view, measure}: {readonly view: View; readonly measure: Measure},
  selected: readonly string[]
): readonly StepLine[] {
  const lines = rows.map(row => {
    const {unit, observed} = row.result;
    const {difference, shrunken} = row.known;
    return {
      row,
      values: [measure.apart(observed, view.national), difference, shrunken] as const,
      chosen: selected.includes(unit)
    };
  });
  const way = ([raw, adjusted, shrunken]: StepLine["values"]) =>
    Math.abs(adjusted - raw) + Math.abs(shrunken - adjusted);
  const movers = new Set(
    lines
      .filter(({values}) => way(values) > 0)
      .toSorted((a, b) => way(b.values) - way(a.values))
      .slice(0, most)
  );
  return lines.map(line => ({...line, named: line.chosen || movers.has(line)}));
}
