import {InputError} from "../errors.js";
import {funnel} from "../funnel/funnel.js";
import {benchmarkCounts} from "../rate/counts.js";
import type {RateBenchmark} from "../rate/rateBenchmark.js";
import type {CountTable} from "../rate/rateTable.js";
import type {RatioChoice} from "./choice.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {Outcome} from "./outcome.js";
import {rateMeasures} from "./rate.js";

/** Observed over expected counts of units as somebody published them, without the people behind: nothing is fitted. */
export const ratio: Outcome<RatioChoice> = {
  links: ["given"],
  difference: "units",
  funnelMeasures: () => rateMeasures
};

export function openRatioBenchmark(table: CountTable): OpenBenchmark<RatioChoice, RateBenchmark> {
  const benchmark = (choice: RatioChoice) => benchmarkCounts(table, choice);
  const withoutPeople = (what: string) => (): never => {
    throw new InputError("unsupported", `${what} of counts that are given without people`, {
      allowed: "allowed: with people, outcome rate"
    });
  };
  return {
    compute: benchmark,
    refit: benchmark,
    // Nothing is estimated, so that there is no more uncertainty than in the counts.
    errors: choice => ({se: Float64Array.from(benchmark(choice).units, ({se}) => se), covariance: null}),
    bootstrap: withoutPeople("bootstrap"),
    check: choice => {
      benchmark(choice);
      return {findings: [], calibration: null};
    },
    multiverse: withoutPeople("models"),
    sampledExplanation: withoutPeople("explanation"),
    funnel
  };
}
