import type {UnitResult} from "../../engine/index.js";
import {rankCounts, type View} from "../view.js";

/** A unit's place in one model. */
export interface End {
  readonly result: UnitResult;
  readonly rank: number;
  /** How many units share the rank. */
  readonly sharing: number;
}

/** A unit from one model to the other. */
export interface Line {
  readonly unit: string;
  readonly name: string;
  readonly from: End;
  readonly to: End;
  /** Places up; negative is down. */
  readonly change: number;
  readonly chosen: boolean;
  /** Chosen, or among those that move most. */
  readonly named: boolean;
}

const most = 10;

/** Every unit that is assessed in both models, as ranked in the current one. */
export function shiftLines(
  view: View,
  against: View,
  selected: readonly string[],
  compare: (a: string, b: string) => number
): readonly Line[] {
  const before = ends(against);
  const after = ends(view);
  const lines = [...after].flatMap(([unit, to]) => {
    const from = before.get(unit);
    if (from === undefined) return [];
    return [
      {unit, name: to.result.name, from, to, change: from.rank - to.rank, chosen: selected.includes(unit)}
    ];
  });
  const movers = new Set(
    lines
      .filter(({change}) => change !== 0)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || compare(a.name, b.name))
      .slice(0, most)
      .map(({unit}) => unit)
  );
  return lines
    .map(line => ({...line, named: line.chosen || movers.has(line.unit)}))
    .sort((a, b) => a.to.rank - b.to.rank || compare(a.name, b.name));
}

function ends(view: View): Map<string, End> {
  const counts = rankCounts(view);
  return new Map(
    view.units.flatMap(result =>
      result.rank === null
        ? []
        : [[result.unit, {result, rank: result.rank, sharing: counts.get(result.rank) ?? 1}] as const]
    )
  );
}
