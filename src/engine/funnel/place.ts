import type {Benchmark, UnitResult} from "../benchmark/result.js";
import {InputError} from "../errors.js";
import type {FunnelMeasure} from "./result.js";

/** Where a unit lies in a funnel. */
export interface Place {
  readonly unit: UnitResult;
  readonly size: number;
  readonly value: number;
}

export interface Places {
  readonly target: number;
  /** Standard deviation of one person's outcome given the model, over all persons. */
  readonly deviation: number;
  readonly places: readonly Place[];
  readonly omitted: readonly UnitResult[];
}

/** An expected number below this, or a size that differs by less than this share, is rounding. */
const nothing = 1e-9;
/** A unit whose outcomes hold less than this share of the usual chance would lie far outside the picture. */
const certain = 0.01;

/** Puts every unit of a benchmark where the measure has it. */
export function placesOf({units, national, model}: Benchmark, measure: FunnelMeasure): Places {
  if (measure !== "mean" && units.some(({observed}) => observed < 0 || observed > 1)) {
    throw new InputError("unsupported", `funnel measure "${measure}" of an outcome that is a number`, {
      allowed: "allowed: mean"
    });
  }
  const people = units.reduce((sum, {n}) => sum + n, 0);
  const variance = units.reduce((sum, {n, se}) => sum + (n * se) ** 2, 0) / people;
  const all = units.map(unit => {
    const {n, observed, expected, difference, se} = unit;
    if (measure === "share") return {unit, size: n, value: observed};
    if (measure === "ratio") {
      const expectedCount = n * expected;
      return {unit, size: expectedCount > nothing ? expectedCount : 0, value: observed / expected};
    }
    const relative = model.sigma !== null || variance === 0 ? 1 : variance / (n * se ** 2);
    const size = Math.abs(relative - 1) < nothing ? n : n * relative;
    return {unit, size: size * certain > n ? 0 : size, value: national + difference};
  });
  return {
    target: measure === "ratio" ? 1 : national,
    deviation: Math.sqrt(variance),
    places: all.filter(({size}) => size > 0),
    omitted: all.filter(({size}) => !(size > 0)).map(({unit}) => unit)
  };
}
