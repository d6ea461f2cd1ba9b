import {cholesky, inverse} from "../../algebra/cholesky.js";
import {multiply, submatrix} from "../../algebra/matrix.js";
import {factorOf, maximise} from "../../algebra/maximise.js";
import {crossProducts} from "../../design/crossProducts.js";
import {parametersOf} from "../../design/design.js";
import {InputError} from "../../errors.js";
import {dependentTolerance, dependentWarnings} from "../../model/dependence.js";
import type {Warning} from "../../warnings.js";
import {divergenceWarnings} from "../divergence.js";
import type {Sample} from "../sample.js";
import {AftPass} from "./aftPass.js";
import {type Distribution, kernels} from "./kernel.js";

/** An accelerated failure time model with what its errors and predictions are made from. */
export interface FittedAft {
  readonly sample: Sample;
  readonly distribution: Distribution;
  /** One per parameter of the design, centred and scaled; 0 where not estimated, or near the limit where there is none. */
  readonly beta: Float64Array;
  readonly sigma: number;
  readonly estimated: readonly number[];
  readonly inestimable: readonly number[];
  /** Covariance of β over `estimated` and of log σ, last; without it for the exponential. */
  readonly covariance: Float64Array;
  readonly logLik: number;
  readonly iterations: number;
  readonly warnings: readonly Warning[];
}

/** Maximum likelihood. People whose event comes at time 0 have no logarithm: an InputError. */
export function fitAft(sample: Sample, distribution: Distribution): FittedAft {
  const {design, conditions, fitWeight, settled, never} = sample;
  refuseZeros(sample);
  const wanted = parametersOf(design, conditions);
  if (sample.events === 0) return nothingFitted(sample, distribution, wanted);
  const p = design.parameters.length;
  const pass = new AftPass(design, fitWeight, kernels[distribution]);
  const gram = submatrix(crossProducts(design, fitWeight), p, wanted);
  const dependent = cholesky(gram, wanted.length, dependentTolerance).dependent.map(k => wanted[k]);
  const estimable = wanted.filter(at => !dependent.includes(at));
  const scale = distribution === "exponential" ? [] : [p];
  const parameters = new Float64Array(p + 1);
  parameters[0] = logMeanWait(sample) - pass.centre;
  parameters[p] = 1;
  const {iterations, diverging} = maximise(pass, parameters, [...estimable, ...scale]);

  const estimated = estimable.filter(at => !diverging.includes(at));
  const a = parameters[p];
  const beta = parameters.slice(0, p).map(b => b / a);
  const covariance = readable(
    inverse(factorOf(pass, [...estimated, ...scale])),
    Float64Array.from(estimated, at => beta[at]),
    a,
    scale.length
  );
  beta[0] += pass.centre;
  return {
    sample,
    distribution,
    beta,
    sigma: 1 / a,
    estimated,
    inestimable: wanted.filter(at => !estimated.includes(at)),
    covariance,
    logLik: pass.logLik,
    iterations,
    warnings: [
      ...sample.warnings,
      ...dependentWarnings(
        design,
        conditions,
        dependent.filter(at => !never.includes(at)),
        {weight: fitWeight, settled}
      ),
      ...divergenceWarnings(
        design,
        diverging.filter(at => at < p)
      )
    ]
  };
}

/**
 * The covariance of (β, log σ) from that of (b, a): dβ = (db − β·da)/a, d log σ = −da/a. `scale` is 1 where a is
 * estimated and comes last, else 0.
 */
export function readable(
  covariance: Float64Array,
  beta: Float64Array,
  a: number,
  scale: number
): Float64Array {
  const size = beta.length + scale;
  const by = new Float64Array(size * size);
  const transposed = new Float64Array(size * size);
  for (let k = 0; k < beta.length; ++k) {
    by[k * size + k] = transposed[k * size + k] = 1 / a;
    if (scale === 1) by[k * size + size - 1] = transposed[(size - 1) * size + k] = -beta[k] / a;
  }
  if (scale === 1) by[size * size - 1] = transposed[size * size - 1] = -1 / a;
  return multiply(multiply(by, covariance, size), transposed, size);
}

/** Logarithm of person-time per event. */
function logMeanWait({design: {table}, fitWeight}: Sample): number {
  let wait = 0;
  let events = 0;
  for (let i = 0; i < table.rows; ++i) {
    wait += fitWeight[i] * (table.time[i] - (table.entry?.[i] ?? 0));
    events += fitWeight[i] * table.event[i];
  }
  return Math.log(wait / events);
}

function refuseZeros({design: {table}, fitWeight}: Sample): void {
  let zeros = 0;
  for (let i = 0; i < table.rows; ++i) {
    zeros += Number(table.time[i] === 0 && table.event[i] === 1 && fitWeight[i] > 0);
  }
  if (zeros === 0) return;
  throw new InputError(
    "unsupported",
    `duration 0 in ${zeros} ${zeros === 1 ? "row" : "rows"} with the event`,
    {
      allowed: "allowed: durations above 0 (a week begun is one week), or model cox or piecewise"
    }
  );
}

/** Nobody has the event: durations have no bound. */
function nothingFitted(sample: Sample, distribution: Distribution, wanted: readonly number[]): FittedAft {
  return {
    sample,
    distribution,
    beta: new Float64Array(sample.design.parameters.length),
    sigma: 1,
    estimated: [],
    inestimable: wanted,
    covariance: new Float64Array(0),
    logLik: 0,
    iterations: 0,
    warnings: sample.warnings
  };
}
