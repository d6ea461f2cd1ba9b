import {designFindings} from "../check/designFindings.js";
import type {DurationBenchmark} from "../duration/benchmark/durationBenchmark.js";
import {openDurationBootstrap} from "../duration/benchmark/openDurationBootstrap.js";
import {type OpenDurations, openDurations} from "../duration/benchmark/openDurations.js";
import {countingEvent} from "../duration/countingEvent.js";
import {coxModel} from "../duration/cox/coxModel.js";
import {survivalCurves} from "../duration/curve.js";
import type {DurationTable} from "../duration/durationTable.js";
import {frailtyModel} from "../duration/frailty/frailtyModel.js";
import {groupsOf} from "../duration/groups.js";
import {logRank} from "../duration/logRank.js";
import {InputError} from "../errors.js";
import {funnel} from "../funnel/funnel.js";
import {openDurationModels} from "../multiverse/durationModels.js";
import {openMultiverse} from "../multiverse/openMultiverse.js";
import {explainSampled} from "../multiverse/sampled.js";
import type {DurationChoice} from "./choice.js";
import {latest} from "./latest.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {Outcome} from "./outcome.js";

/** Events whose tables are kept open. */
const mostEvents = 4;

/** Weeks until something happens: Cox, piecewise hazards or a law of durations; differences in per cent faster. */
export const duration: Outcome<DurationChoice> = {
  links: ["cox", "weibull", "exponential", "lognormal", "loglogistic", "piecewise"],
  difference: "faster",
  funnelMeasures: () => ["mean"]
};

/** Each kind of event has a table of its own, opened when it is first chosen. */
export function openDurationBenchmark(
  table: DurationTable
): OpenBenchmark<DurationChoice, DurationBenchmark> {
  const opened = latest(mostEvents, (event: string | undefined): OpenDurations => {
    return openDurations(countingEvent(table, event));
  });
  const of = ({event}: DurationChoice) => opened(event);
  const counting = ({event}: DurationChoice) => countingEvent(table, event);
  return {
    compute: choice => of(choice).compute(choice),
    refit: choice => of(choice).refit(choice),
    errors: choice => ({se: of(choice).coefficientErrors(choice), covariance: null}),
    bootstrap: (choice, options) => openDurationBootstrap(counting(choice), choice, options),
    check(choice, influences) {
      const counted = counting(choice);
      const y = Float64Array.from(counted.event);
      return designFindings(counted, {outcome: "binary", y}, choice, influences);
    },
    multiverse: choice => openMultiverse(openDurationModels(counting(choice), choice)),
    sampledExplanation: (choice, options) =>
      explainSampled(openDurationModels(counting(choice), choice), options),
    // Durations stand in per cent faster, around 0, by how much chance there is in a unit's people.
    funnel: (benchmark, choice) =>
      funnel({...benchmark, national: 0, model: {...benchmark.model, sigma: null}}, choice),
    curves: {
      national: choice => survivalCurves(counting(choice))[0],
      unit: (choice, unit) => of(choice).curves(choice, unit),
      by(choice, grouping) {
        const counted = counting(choice);
        const groups = groupsOf(counted, grouping);
        const curves = survivalCurves(counted, groups);
        return {
          by: grouping,
          groups: groups.names.map((group, at) => ({group, curve: curves[at]})),
          test: logRank(counted, groups)
        };
      },
      stratified(choice, grouping) {
        const {link, conditions, reference} = choice;
        if (link !== "cox") {
          throw new InputError("unsupported", `strata with link ${JSON.stringify(link)}`, {
            allowed: "allowed: with link cox"
          });
        }
        return coxModel(counting(choice), {
          conditions: conditions.filter(id => id !== grouping),
          strata: grouping,
          ...(choice.ties !== undefined && {ties: choice.ties}),
          ...(reference !== undefined && {reference})
        });
      },
      fit: choice => of(choice).check(choice),
      frailty(choice) {
        const {link, conditions, reference} = choice;
        if ((link !== "weibull" && link !== "exponential") || reference !== undefined) {
          throw new InputError(
            "unsupported",
            `frailty with ${reference === undefined ? `link ${JSON.stringify(link)}` : "a reference population"}`,
            {
              allowed: "allowed: link weibull or exponential, fitted on everyone"
            }
          );
        }
        return frailtyModel(counting(choice), {conditions, distribution: link});
      }
    }
  };
}
