import {InputError} from "../errors.js";
import type {Explanation, Multiverse, SharedOut} from "./result.js";
import {shapley} from "./shapley.js";

/**
 * The way from raw to adjusted for every unit with people, one step per condition, and the same for what the conditions
 * explain in the country: Shapley shares over all 2^k models. Throws InputError where models are only a sample.
 */
export function explain(multiverse: Multiverse): Explanation {
  const {choice, conditions, exact, masks, everyone, expected, statistics} = multiverse;
  const k = conditions.length;
  if (masks.length !== 2 ** k) {
    throw new InputError("unsupported", `explanation of ${k} conditions from a sample of their models`, {
      allowed: "sample orders of the conditions instead"
    });
  }
  const width = everyone.length;
  const full = (masks.length - 1) * width;
  const steps = shapley(expected, k, width);
  return {
    choice,
    conditions,
    exact,
    orders: null,
    units: everyone.map(({unit, name, observed}, at) => ({
      unit,
      name,
      raw: observed - expected[at],
      steps: conditions.map((_, j) => -steps[j * width + at]),
      errors: null,
      adjusted: observed - expected[full + at]
    })),
    country: {
      fitShare: sharedOut(statistics.fitShare, k),
      explainedShare: sharedOut(statistics.explainedShare, k)
    }
  };
}

/** What the full model explains beyond the empty one, which explains nothing. */
function sharedOut(values: Float64Array, k: number): SharedOut {
  if (values.some(Number.isNaN)) return nothingToShare(k);
  return {
    total: values[values.length - 1] - values[0],
    shares: Array.from(shapley(values, k, 1)),
    errors: null
  };
}

export function nothingToShare(k: number): SharedOut {
  return {total: null, shares: Array.from({length: k}, () => null), errors: null};
}
