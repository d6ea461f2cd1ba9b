import {funnel} from "../funnel/funnel.js";
import type {FunnelMeasure} from "../funnel/result.js";
import {standardErrors} from "../interval/coefficients.js";
import {openMultiverse} from "../multiverse/open.js";
import {explainSampled} from "../multiverse/sampled.js";
import {openRateBootstrap} from "../rate/bootstrap.js";
import {checkRates} from "../rate/check.js";
import {openRateModels} from "../rate/models.js";
import {openRates} from "../rate/open.js";
import type {RateBenchmark} from "../rate/result.js";
import type {RateTable} from "../rate/table.js";
import type {RateChoice} from "./choice.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {Outcome} from "./outcome.js";

export const rateMeasures: readonly FunnelMeasure[] = ["ratio", "mean"];

/** Events over person-time, or over expected numbers: Poisson models, observed over expected. */
export const rate: Outcome<RateChoice> = {
  links: ["log"],
  difference: "units",
  funnelMeasures: () => rateMeasures
};

export function openRateBenchmark(table: RateTable): OpenBenchmark<RateChoice, RateBenchmark> {
  const {compute, refit, differenceCovariance} = openRates(table);
  return {
    compute,
    refit,
    errors(choice) {
      const covariance = differenceCovariance(choice);
      return {se: standardErrors(covariance), covariance};
    },
    bootstrap: (choice, options) => openRateBootstrap(table, choice, options),
    check: (choice, influences) => checkRates(table, choice, influences),
    multiverse: choice => openMultiverse(openRateModels(table, choice)),
    sampledExplanation: (choice, options) => explainSampled(openRateModels(table, choice), options),
    funnel
  };
}
