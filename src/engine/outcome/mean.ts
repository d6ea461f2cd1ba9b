import {assess} from "../benchmark/assess.js";
import {Chance} from "../benchmark/chance.js";
import {type CheckedChoice, checkChoice} from "../benchmark/checkChoice.js";
import {checkModel} from "../check/checkModel.js";
import {createDesign} from "../design/design.js";
import {funnel} from "../funnel/funnel.js";
import {differenceCovariance, standardErrors} from "../interval/coefficients.js";
import {openBootstrap} from "../interval/openBootstrap.js";
import {fitMixed} from "../mixed/fitMixed.js";
import {fitModel, Live} from "../model/liveModels.js";
import {sumOutcomes} from "../model/outcomes.js";
import {termEstimates} from "../model/terms.js";
import {openMeanModels} from "../multiverse/meanModels.js";
import {openMultiverse} from "../multiverse/openMultiverse.js";
import {explainSampled} from "../multiverse/sampled.js";
import type {CodedTable} from "../table/codedTable.js";
import type {MeanChoice} from "./choice.js";
import {latest} from "./latest.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {Outcome} from "./outcome.js";

/** Reference populations whose cross-products are kept; each costs some bytes per person. */
const mostLives = 4;

/** A number per person: linear models, differences in the outcome's own unit. */
export const mean: Outcome<MeanChoice> = {
  links: ["linear"],
  difference: "units",
  funnelMeasures: () => ["mean"]
};

/** Means, of which shares are the means of 0 and 1. */
export function openMeans(table: CodedTable): OpenBenchmark<MeanChoice> {
  const design = createDesign(table);
  const chance = new Chance(table.units.length);
  const live = latest(
    mostLives,
    (_: string, reference: CheckedChoice["reference"]) => new Live(design, sumOutcomes(design, reference))
  );
  const fitted = (checked: CheckedChoice) =>
    fitModel(design, checked.conditions, checked.link, sumOutcomes(design, checked.reference));
  return {
    compute(choice) {
      const checked = checkChoice(table, choice);
      const whole = fitted(checked);
      return assess(table, whole, termEstimates(design, whole), checked, chance);
    },
    refit(choice) {
      const checked = checkChoice(table, choice);
      const {reference, conditions, link} = checked;
      const fit = live(JSON.stringify(reference ?? null), reference).refit(conditions, link);
      return assess(table, fit, [], checked, chance);
    },
    errors(choice) {
      const checked = checkChoice(table, choice);
      const inFit = table.units.map(({id}) => checked.reference?.includes(id) ?? true);
      const covariance = differenceCovariance(design, fitted(checked), inFit);
      return {se: standardErrors(covariance), covariance};
    },
    bootstrap: (choice, options) => openBootstrap(table, choice, options),
    check: (choice, influences) => checkModel(table, choice, influences),
    multiverse: choice => openMultiverse(openMeanModels(table, choice)),
    sampledExplanation: (choice, options) => explainSampled(openMeanModels(table, choice), options),
    funnel,
    mixed: (choice, options) => fitMixed(table, choice, options)
  };
}
