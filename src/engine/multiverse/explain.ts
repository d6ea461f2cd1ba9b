import {InputError} from "../errors.js";
import {isIn} from "./masks.js";
import type {Explanation, Multiverse, SharedOut} from "./multiverse.js";
import {differenceIn} from "./rows.js";
import {shapley} from "./shapley.js";

/**
 * The way from raw to adjusted for every unit with people, one step per condition, and the same for what the conditions
 * explain in the country: Shapley shares (Shapley 1953) over all 2^k models of `within`, which are all of the
 * multiverse's conditions when left out. Steps are in the unit of the differences and add up to the whole way.
 * @throws {InputError} for a condition the multiverse has not, and where its models are only a sample.
 */
export function explain(
  multiverse: Multiverse,
  within: readonly string[] = multiverse.conditions
): Explanation {
  const {choice, masks, everyone, statistics} = multiverse;
  const conditions = multiverse.conditions.filter(id => within.includes(id));
  const k = conditions.length;
  if (masks.length !== 2 ** multiverse.conditions.length) {
    throw new InputError(
      "unsupported",
      `explanation of ${multiverse.conditions.length} conditions from a sample of their models`,
      {allowed: "sample orders of the conditions instead"}
    );
  }
  const stranger = within.find(id => !conditions.includes(id));
  if (stranger !== undefined) {
    throw new InputError("unknown", `condition ${JSON.stringify(stranger)}`, {
      allowed: `allowed: ${multiverse.conditions.join(", ")}`
    });
  }
  const models = modelsWithin(multiverse.conditions, conditions);
  const width = everyone.length;
  const differences = new Float64Array(models.length * width);
  models.forEach((model, at) => {
    everyone.forEach(({observed}, unit) => {
      const expected = multiverse.expected[model * width + unit];
      differences[at * width + unit] = differenceIn(multiverse.relative, observed, expected);
    });
  });
  const full = (models.length - 1) * width;
  const steps = shapley(differences, k, width);
  return {
    choice: {...choice, conditions},
    conditions,
    exact: models.every(model => multiverse.fitted[model] === 1),
    orders: null,
    units: everyone.map(({unit, name}, at) => ({
      unit,
      name,
      raw: differences[at],
      steps: conditions.map((_, j) => steps[j * width + at]),
      errors: null,
      adjusted: differences[full + at]
    })),
    country: {
      fitShare: sharedOut(
        models.map(model => statistics.fitShare[model]),
        k
      ),
      explainedShare: sharedOut(
        models.map(model => statistics.explainedShare[model]),
        k
      )
    }
  };
}

/** Places, among all models of `all`, of those whose conditions are all in `some`, by their own masks ascending. */
function modelsWithin(all: readonly string[], some: readonly string[]): number[] {
  const bits = some.map(id => 2 ** all.indexOf(id));
  return Array.from({length: 2 ** some.length}, (_, mask) =>
    bits.reduce((model, bit, j) => (isIn(mask, j) ? model + bit : model), 0)
  );
}

/** What the full model explains beyond the empty one, which explains nothing. */
function sharedOut(values: readonly number[], k: number): SharedOut {
  if (values.some(Number.isNaN)) return nothingToShare(k);
  return {
    total: values[values.length - 1] - values[0],
    shares: Array.from(shapley(Float64Array.from(values), k, 1)),
    errors: null
  };
}

export function nothingToShare(k: number): SharedOut {
  return {total: null, shares: Array.from({length: k}, () => null), errors: null};
}
