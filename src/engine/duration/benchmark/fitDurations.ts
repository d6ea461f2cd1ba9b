import type {Design} from "../../design/design.js";
import type {DurationChoice} from "../../outcome/choice.js";
import type {Warning} from "../../warnings.js";
import {describeAft} from "../aft/aftModel.js";
import {fitAft} from "../aft/fitAft.js";
import {CoxRiskSets} from "../cox/coxRiskSets.js";
import type {DurationTerm} from "../durationModel.js";
import type {DurationTable} from "../durationTable.js";
import {aftLaw} from "../law/aftLaw.js";
import {piecewiseLaw, stepLaw} from "../law/hazardLaw.js";
import type {Law} from "../law/law.js";
import {PiecewiseRiskSets} from "../piecewise/piecewiseRiskSets.js";
import {fitRisks} from "../relative/fitRisks.js";
import type {Hazards} from "../relative/hazards.js";
import type {RiskSets, Ties} from "../relative/riskSets.js";
import {type Sample, sampleOf} from "../sample.js";
import {slopes} from "../terms.js";
import type {Predictor} from "./expected.js";

/** A fitted model as the benchmark sees it, whatever its kind. */
export interface DurationFit extends Predictor {
  readonly terms: readonly DurationTerm[];
  /** Parameters of the chosen conditions without an estimate. */
  readonly inestimable: readonly number[];
  readonly logLik: number;
  readonly sigma: number | null;
  readonly iterations: number;
  readonly warnings: readonly Warning[];
}

/** Fits a model from the beginning. */
export function fitDurations(design: Design<DurationTable>, choice: DurationChoice): DurationFit {
  const sample = sampleOf(design, choice.conditions, choice.reference);
  const {link} = choice;
  if (link === "cox" || link === "piecewise") {
    const fitted = fitRisks(sample, riskSetsOf(sample, choice));
    const {sets, pass, beta, logLik, iterations, warnings, inestimable} = fitted;
    const law = lawOf(sets, pass.hazards);
    const {settled} = sample;
    return {
      beta,
      law,
      settled,
      terms: slopes(design, fitted),
      inestimable,
      logLik,
      sigma: null,
      iterations,
      warnings
    };
  }
  const fitted = fitAft(sample, link);
  const {beta, sigma, logLik, iterations, warnings, inestimable} = fitted;
  const {terms} = describeAft(fitted);
  const law = aftLaw(link, sigma);
  return {beta, law, settled: sample.settled, terms, inestimable, logLik, sigma, iterations, warnings};
}

/** The risk sets of a model of relative hazards. */
export function riskSetsOf({design, fitWeight}: Sample, choice: DurationChoice): RiskSets {
  return choice.link === "piecewise"
    ? new PiecewiseRiskSets(design.table, fitWeight, choice.cuts)
    : new CoxRiskSets(design.table, fitWeight, {ties: tiesOf(choice)});
}

export const tiesOf = (choice: DurationChoice): Ties =>
  choice.link === "cox" ? (choice.ties ?? "efron") : "efron";

/** The baseline that belongs to these risk sets. */
export function lawOf(sets: RiskSets, {increase}: Hazards): Law {
  if (sets instanceof PiecewiseRiskSets) return piecewiseLaw(sets.from, increase);
  if (!(sets instanceof CoxRiskSets)) throw new RangeError("no law for these risk sets");
  let sum = 0;
  return stepLaw(
    sets.timeline.times,
    increase.map(step => (sum += step))
  );
}
