import type {Multiverse} from "../../engine/index.js";

/** What a curve is drawn of. */
export type By = "difference" | "rank";

/** One unit's models, from the lowest result to the highest. */
export interface Curve {
  readonly by: By;
  /** The unit's place among the multiverse's. */
  readonly unit: number;
  /** Positions in the multiverse's `masks`. */
  readonly order: Uint32Array;
  /** In that order: differences rising, or ranks falling towards the first. */
  readonly values: Float64Array;
}

/** One model, as far as one unit is concerned. */
export interface UnitModel {
  readonly conditions: readonly string[];
  readonly difference: number;
  readonly rank: number;
  readonly fitShare: number;
}

/** A unit's curve; null where the unit is not assessed. Equal results stand in the order of the other measure. */
export function curveOf(multiverse: Multiverse, id: string, by: By): Curve | null {
  const {units, masks, differences, ranks} = multiverse;
  const unit = units.findIndex(each => each.unit === id);
  if (unit < 0) return null;
  const at = (row: number) => row * units.length + unit;
  const upward = (a: number, b: number) => differences[at(a)] - differences[at(b)];
  const forward = (a: number, b: number) => ranks[at(b)] - ranks[at(a)];
  const order = Uint32Array.from(masks, (_, row) => row).sort((a, b) =>
    by === "rank" ? forward(a, b) || upward(a, b) || a - b : upward(a, b) || forward(a, b) || a - b
  );
  const values = Float64Array.from(order, row => (by === "rank" ? ranks[at(row)] : differences[at(row)]));
  return {by, unit, order, values};
}

/** Whether a model has the condition at this place among the multiverse's. */
export function has({masks}: Multiverse, row: number, condition: number): boolean {
  return ((masks[row] >>> condition) & 1) === 1;
}

/** Where the model of these conditions stands in `masks`; -1 where it was not computed or has conditions of its own. */
export function rowOf({masks, conditions}: Multiverse, chosen: readonly string[]): number {
  if (chosen.some(id => !conditions.includes(id))) return -1;
  const mask = conditions.reduce((sum, id, at) => (chosen.includes(id) ? sum | (1 << at) : sum), 0);
  return masks.indexOf(mask >>> 0);
}

export function conditionsAt(multiverse: Multiverse, row: number): readonly string[] {
  return multiverse.conditions.filter((_, at) => has(multiverse, row, at));
}

export function modelAt(multiverse: Multiverse, unit: number, row: number): UnitModel {
  const {units, differences, ranks, statistics} = multiverse;
  const at = row * units.length + unit;
  return {
    conditions: conditionsAt(multiverse, row),
    difference: differences[at],
    rank: ranks[at],
    fitShare: statistics.fitShare[row]
  };
}

/** How many units make the best fifth: the first n mod 5 fifths have one more. Fewer than five units have no fifths. */
export function fifthSize(units: number): number {
  return units < 5 ? 0 : Math.ceil(units / 5);
}
