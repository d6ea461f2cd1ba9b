import type {MunicipalMeasure} from "../../benchmark/measures.js";
import type {UnitResult} from "../../engine/index.js";

/** A municipality on two measures. */
export interface Point {
  readonly unit: string;
  readonly name: string;
  readonly x: UnitResult;
  readonly y: UnitResult;
}

/** Municipalities that both measures assess, and those that only some people of keep out, by name. */
export function pointsOf(
  x: MunicipalMeasure,
  y: MunicipalMeasure,
  compare: (a: string, b: string) => number
): {readonly points: readonly Point[]; readonly left: readonly string[]} {
  const others = new Map(y.units.map(unit => [unit.unit, unit]));
  const points: Point[] = [];
  const left: string[] = [];
  for (const first of [...x.units].sort((a, b) => compare(a.name, b.name))) {
    const second = others.get(first.unit);
    if (second !== undefined && first.assessed && second.assessed)
      points.push({unit: first.unit, name: first.name, x: first, y: second});
    else left.push(first.name);
  }
  return {points, left};
}
