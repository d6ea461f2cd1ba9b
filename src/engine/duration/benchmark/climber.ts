import type {Likelihood} from "../../algebra/maximise.js";
import {type Design, parametersOf} from "../../design/design.js";
import type {DurationChoice} from "../../outcome/choice.js";
import {AftPass} from "../aft/aftPass.js";
import {kernels} from "../aft/kernel.js";
import type {DurationTable} from "../durationTable.js";
import {aftLaw} from "../law/aftLaw.js";
import {RelativeRiskPass} from "../relative/relativeRiskPass.js";
import {sampleOf} from "../sample.js";
import {type DurationFit, lawOf, riskSetsOf} from "./fitDurations.js";

/** The likelihood of one kind of model of everyone in the reference population, and how its parameters are read. */
export interface Climber {
  readonly likelihood: Likelihood;
  /** Persons with the event. */
  readonly events: number;
  /** Counts people anew: persons per row. */
  reweigh(weight: Float64Array): void;
  /** The parameters of a model of these conditions. */
  parameters(conditions: readonly string[]): number[];
  write(fit: Pick<DurationFit, "beta" | "sigma">): Float64Array;
  /** At the parameters last evaluated. */
  read(parameters: Float64Array): Pick<DurationFit, "beta" | "law" | "sigma" | "logLik">;
}

export function climberOf(design: Design<DurationTable>, choice: DurationChoice): Climber {
  const sample = sampleOf(design, [], choice.reference);
  const {events} = sample;
  const {link} = choice;
  if (link === "cox" || link === "piecewise") {
    const sets = riskSetsOf(sample, choice);
    const likelihood = new RelativeRiskPass(design, sets);
    return {
      likelihood,
      events,
      reweigh: weight => sets.reweigh(weight),
      parameters: conditions => parametersOf(design, conditions).slice(1),
      write: ({beta}) => beta.slice(),
      read: at => ({
        beta: at.slice(),
        law: lawOf(sets, likelihood.hazards),
        sigma: null,
        logLik: sets.logLik(likelihood.logLik)
      })
    };
  }
  const likelihood = new AftPass(design, sample.fitWeight, kernels[link]);
  const p = design.parameters.length;
  const {centre} = likelihood;
  return {
    likelihood,
    events,
    reweigh: weight => likelihood.reweigh(weight),
    parameters: conditions => [...parametersOf(design, conditions), ...(link === "exponential" ? [] : [p])],
    write({beta, sigma}) {
      const a = 1 / (sigma ?? 1);
      const at = Float64Array.of(...beta.map(value => value * a), a);
      at[0] -= centre * a;
      return at;
    },
    read(at) {
      const sigma = 1 / at[p];
      const beta = at.slice(0, p).map(b => b * sigma);
      beta[0] += centre;
      return {beta, law: aftLaw(link, sigma), sigma, logLik: likelihood.logLik};
    }
  };
}
