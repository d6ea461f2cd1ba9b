import {createDesign} from "../design/design.js";
import {coefficientErrors, differenceCovariance} from "../interval/coefficients.js";
import {fitModel, Live} from "../model/live.js";
import {sumOutcomes} from "../model/outcomes.js";
import {termEstimates} from "../model/terms.js";
import type {CodedTable} from "../table/codedTable.js";
import {assess} from "./assess.js";
import {Chance} from "./chance.js";
import {type CheckedChoice, checkChoice} from "./choice.js";
import type {Benchmark, Choice} from "./result.js";

/** Reference populations whose cross-products are kept; each costs some bytes per person. */
const mostLives = 4;

/** A table that is ready to be benchmarked under any choice of its conditions. */
export interface OpenBenchmark {
  /** The whole answer: a fit from the beginning, with coefficients and standard errors. */
  compute(choice: Choice): Benchmark;
  /** The same units to 1e-8 in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: Choice): Benchmark;
  /** Standard errors of the units' differences with the uncertainty of the coefficients in them, in the table's order. */
  coefficientErrors(choice: Choice): Float64Array;
  /** Covariances of the units' differences by the same delta method, units × units, row-major. */
  differenceCovariance(choice: Choice): Float64Array;
}

/**
 * Makes a table ready: what all choices share is laid out once. Nothing is fitted until it is asked for; every answer
 * has one entry per unit, in the table's order. The model is a logistic regression (R `glm(family = binomial)`) or
 * least squares (R `lm`) of all people, without units.
 * @throws {InputError} from its answers, for an unknown condition or unit, a minimum size that is no number, logit for
 * an outcome that is a number, no more people than parameters, and a fit that finds no maximum.
 */
export function openBenchmark(table: CodedTable): OpenBenchmark {
  const design = createDesign(table);
  const chance = new Chance(table.units.length);
  const lives = new Map<string, Live>();
  const fitted = (checked: CheckedChoice) =>
    fitModel(design, checked.conditions, checked.link, sumOutcomes(design, checked.reference));
  const inFit = ({reference}: Choice) => table.units.map(({id}) => reference?.includes(id) ?? true);
  return {
    compute(choice) {
      const checked = checkChoice(table, choice);
      const whole = fitted(checked);
      return assess(table, whole, termEstimates(design, whole), checked, chance);
    },
    refit(choice) {
      const checked = checkChoice(table, choice);
      const key = JSON.stringify(checked.reference ?? null);
      const live = lives.get(key) ?? new Live(design, sumOutcomes(design, checked.reference));
      lives.delete(key);
      lives.set(key, live);
      if (lives.size > mostLives) lives.delete([...lives.keys()][0]);
      return assess(table, live.refit(checked.conditions, checked.link), [], checked, chance);
    },
    coefficientErrors(choice) {
      const checked = checkChoice(table, choice);
      return coefficientErrors(design, fitted(checked), inFit(checked));
    },
    differenceCovariance(choice) {
      const checked = checkChoice(table, choice);
      return differenceCovariance(design, fitted(checked), inFit(checked));
    }
  };
}
