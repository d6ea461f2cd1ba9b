import type {Benchmark} from "../benchmark/benchmark.js";
import type {RankConfidence} from "./certaintyResult.js";
import {type ConfidenceOptions, confidenceSets} from "./confidenceSets.js";
import type {SamplingErrors} from "./differences.js";

export interface RankConfidenceOptions extends ConfidenceOptions {
  /** Of the assessed units' differences, in the table's order; the model's own standard errors when left out. */
  readonly errors?: SamplingErrors;
}

/**
 * Confidence sets of the ranks of a benchmark's assessed units, in the table's order (`confidenceSets`; Mogstad,
 * Romano, Shaikh & Wilhelm 2024). The same benchmark gives the same answer.
 * @throws {InputError} for errors that are not one per assessed unit (or their covariance matrix), a level outside 0–1,
 * and a number of draws below 1.
 */
export function rankConfidence(benchmark: Benchmark, options: RankConfidenceOptions = {}): RankConfidence {
  const assessed = benchmark.units.filter(unit => unit.assessed);
  const errors = options.errors ?? assessed.map(unit => unit.se);
  const differences = assessed.map(unit => unit.difference);
  const {level, marginal, simultaneous} = confidenceSets(differences, errors, options);
  return {
    choice: benchmark.choice,
    level,
    units: assessed.map(({unit}, k) => ({unit, marginal: marginal[k], simultaneous: simultaneous[k]}))
  };
}
