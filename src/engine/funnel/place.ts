import type {Benchmark, UnitResult} from "../benchmark/benchmark.js";
import {InputError} from "../errors.js";
import type {FunnelMeasure} from "./funnelResult.js";

/** A unit's result; of a rate, whose counts are over exposure and not over persons, with that. */
export type CountedUnit = UnitResult & {readonly exposure?: number};

/** What a funnel is drawn of: a benchmark of shares, means or rates. */
export interface FunnelSubject extends Pick<Benchmark, "national"> {
  readonly model: Pick<Benchmark["model"], "sigma"> | null;
  readonly units: readonly CountedUnit[];
}

/** Where a unit lies in a funnel. */
export interface Place {
  readonly unit: CountedUnit;
  /** What its result is the mean over: persons, or exposure. */
  readonly over: number;
  /** Of its summed outcome, by chance alone given the model. */
  readonly variance: number;
  readonly size: number;
  readonly value: number;
}

export interface Places {
  readonly target: number;
  /** Standard deviation of one person's outcome (or that in one of exposure) given the model, over all. */
  readonly deviation: number;
  readonly places: readonly Place[];
  readonly omitted: readonly UnitResult[];
}

/** An expected number below this, or a size that differs by less than this share, is rounding. */
const nothing = 1e-9;
/** A unit whose outcomes hold less than this share of the usual chance would lie far outside the picture. */
const certain = 0.01;

/** Puts every unit of a benchmark where the measure has it. */
export function placesOf({units, national, model}: FunnelSubject, measure: FunnelMeasure): Places {
  const isRate = units.some(({exposure}) => exposure !== undefined);
  if (isRate && measure === "share") {
    throw new InputError("unsupported", `funnel measure "${measure}" of a rate`, {
      allowed: "allowed: ratio, mean"
    });
  }
  if (!isRate && measure !== "mean" && units.some(({observed}) => observed < 0 || observed > 1)) {
    throw new InputError("unsupported", `funnel measure "${measure}" of an outcome that is a number`, {
      allowed: "allowed: mean"
    });
  }
  const people = units.reduce((sum, {n, exposure = n}) => sum + exposure, 0);
  const variance = units.reduce((sum, unit) => sum + varianceOf(unit), 0) / people;
  const all = units.map((unit): Place => {
    const {observed, expected, difference} = unit;
    const over = unit.exposure ?? unit.n;
    const place = {unit, over, variance: varianceOf(unit)};
    if (measure === "share") return {...place, size: over, value: observed};
    if (measure === "ratio") {
      const expectedCount = over * expected;
      return {...place, size: expectedCount > nothing ? expectedCount : 0, value: observed / expected};
    }
    const own = isRate ? expected : over * unit.se ** 2;
    const relative = (model !== null && model.sigma !== null) || variance === 0 ? 1 : variance / own;
    const size = Math.abs(relative - 1) < nothing ? over : over * relative;
    return {...place, size: size * certain > over ? 0 : size, value: national + difference};
  });
  return {
    target: measure === "ratio" ? 1 : national,
    deviation: Math.sqrt(variance),
    places: all.filter(({size}) => size > 0),
    omitted: all.filter(({size}) => !(size > 0)).map(({unit}) => unit)
  };
}

/** A count of events over exposure is Poisson, whatever else is allowed for in its error. */
const varianceOf = ({n, exposure, expected, se}: CountedUnit) =>
  exposure === undefined ? (n * se) ** 2 : exposure * expected;
