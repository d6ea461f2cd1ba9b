import {InputError} from "../errors.js";
import type {Estimate} from "./associationResult.js";

/** Two measures of the same units, side by side. */
export interface Pairs {
  readonly units: readonly string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xSe: Float64Array;
  readonly ySe: Float64Array;
}

/** What can still be squared. */
const most = 1e150;

/** The units that both measures have, in the order of the first. Complains about what is no estimate. */
export function pairUnits(x: readonly Estimate[], y: readonly Estimate[]): Pairs {
  const first = byUnit(x, "x");
  const second = byUnit(y, "y");
  const units = [...first.keys()].filter(unit => second.has(unit));
  const column = (measure: ReadonlyMap<string, Estimate>, field: "value" | "se") =>
    Float64Array.from(units, unit => measure.get(unit)?.[field] ?? Number.NaN);
  return {
    units,
    x: column(first, "value"),
    y: column(second, "value"),
    xSe: column(first, "se"),
    ySe: column(second, "se")
  };
}

function byUnit(estimates: readonly Estimate[], measure: "x" | "y"): ReadonlyMap<string, Estimate> {
  const known = new Map<string, Estimate>();
  for (const estimate of estimates) {
    const {unit, value, se} = estimate;
    const where = `${measure}, unit ${JSON.stringify(unit)}`;
    if (known.has(unit)) throw new InputError("ambiguous", "unit: it is there twice", {where});
    if (!(Math.abs(value) < most))
      throw new InputError("invalid", `value ${value}`, {where, allowed: "a finite number"});
    if (!(se >= 0 && se < most))
      throw new InputError("invalid", `standard error ${se}`, {where, allowed: "a number from 0"});
    known.set(unit, estimate);
  }
  return known;
}
