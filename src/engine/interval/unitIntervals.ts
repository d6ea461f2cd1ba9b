import type {UnitResult} from "../benchmark/benchmark.js";
import {InputError} from "../errors.js";
import type {CountedUnit} from "../funnel/place.js";
import {reach} from "./level.js";
import {clopperPearson, wilson} from "./proportion.js";
import {byar, exactPoisson} from "./ratio.js";
import type {IntervalMethod, UnitInterval, UnitIntervals} from "./unitInterval.js";

/**
 * Every unit's interval. Differences reach a normal quantile of standard errors to either side: the model's for
 * `model`; for `coefficients` and `bootstrap` those given in `errors`, one per unit in the benchmark's order. The other
 * methods are of the raw share or of the ratio, and need a yes/no outcome; those of the ratio can be of a rate.
 * @throws {InputError} for errors that are missing, a method of shares or ratios where the outcome is a number, and a
 * level outside 0–1.
 */
export function unitIntervals(
  {units}: {readonly units: readonly CountedUnit[]},
  method: IntervalMethod,
  level = 0.95,
  errors?: ArrayLike<number>
): UnitIntervals {
  switch (method) {
    case "model":
      return {method, of: "difference", level, units: around(units, level, at => units[at].se)};
    case "coefficients":
    case "bootstrap":
      if (errors?.length !== units.length) {
        throw new InputError("missing", `standard errors for intervals by "${method}"`, {
          allowed: `one per unit: ${units.length}`
        });
      }
      return {method, of: "difference", level, units: around(units, level, at => errors[at])};
    default:
      return {method, ...raw(units, method, level), level};
  }
}

function around(units: readonly UnitResult[], level: number, error: (at: number) => number): UnitInterval[] {
  const z = reach(level);
  return units.map(({unit, difference}, at) => ({
    unit,
    value: difference,
    interval: [difference - z * error(at), difference + z * error(at)]
  }));
}

const shares = {wilson, clopperPearson};
const ratios = {poisson: exactPoisson, byar};

function raw(
  units: readonly CountedUnit[],
  method: keyof typeof shares | keyof typeof ratios,
  level: number
): Pick<UnitIntervals, "of" | "units"> {
  const isRate = units.some(({exposure}) => exposure !== undefined);
  if (isRate && method in shares) {
    throw new InputError("unsupported", `intervals by "${method}" of a rate`, {
      allowed: "allowed: model, coefficients, bootstrap, poisson, byar"
    });
  }
  if (!isRate && units.some(({observed}) => observed < 0 || observed > 1)) {
    throw new InputError("unsupported", `intervals by "${method}" of an outcome that is a number`, {
      allowed: "allowed: model, coefficients, bootstrap"
    });
  }
  if (method === "wilson" || method === "clopperPearson") {
    const interval = shares[method];
    return {
      of: "observed",
      units: units.map(({unit, n, observed}) => ({
        unit,
        value: observed,
        interval: interval(observed * n, n, level)
      }))
    };
  }
  const interval = ratios[method];
  return {
    of: "ratio",
    units: units.map(({unit, n, exposure = n, observed, expected, ratio}) => ({
      unit,
      value: ratio,
      interval:
        ratio === null || expected < 0 ? null : interval(observed * exposure, exposure * expected, level)
    }))
  };
}
