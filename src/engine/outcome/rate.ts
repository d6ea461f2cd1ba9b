import {funnel} from "../funnel/funnel.js";
import type {FunnelMeasure} from "../funnel/funnelResult.js";
import {standardErrors} from "../interval/coefficients.js";
import {openMultiverse} from "../multiverse/openMultiverse.js";
import {explainSampled} from "../multiverse/sampled.js";
import {checkRates} from "../rate/checkRates.js";
import {openRateBootstrap} from "../rate/openRateBootstrap.js";
import {openRates} from "../rate/openRates.js";
import type {RateBenchmark} from "../rate/rateBenchmark.js";
import {openRateModels} from "../rate/rateModels.js";
import type {RateTable} from "../rate/rateTable.js";
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
