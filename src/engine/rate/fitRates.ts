import {cholesky, inverse, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {maximise} from "../algebra/maximise.js";
import {crossProducts} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {deviance as halfDeviance} from "../distribution/saddlePoint.js";
import {InputError} from "../errors.js";
import {dependentTolerance, dependentWarnings} from "../model/dependence.js";
import {open} from "../model/separation.js";
import type {Coefficients} from "../model/terms.js";
import type {Warning} from "../warnings.js";
import {expectUnits, type Predictor} from "./expected.js";
import {PoissonPass} from "./poissonPass.js";
import type {RateTable} from "./rateTable.js";
import {openPeople, type Sample, sampleOf, type Totals} from "./sample.js";

/** What a fit says about the country, and of the events expected of each unit. */
export interface RateFit extends Predictor {
  readonly conditions: readonly string[];
  readonly totals: Totals;
  readonly iterations: number;
  /** Of the counts themselves, factorials included (R `logLik(glm(family = poisson))`). */
  readonly logLik: number;
  readonly deviance: number;
  /** 1 − deviance / deviance without conditions (McFadden's share against the saturated model); null without events. */
  readonly fitShare: number | null;
  /** Pearson's Σ(y − E)²/E over persons less parameters (R `summary(glm(family = quasipoisson))$dispersion`). */
  readonly phi: number | null;
  /** Per unit, in the table's order. */
  readonly expected: Float64Array;
  readonly warnings: readonly Warning[];
}

/** A fit with what its covariance matrices are made from; `dispersion` is 1. */
export interface FittedRates extends RateFit, Coefficients {}

/** Fits a Poisson model with log link and offset log(exposure), by maximum likelihood, from the national rate. */
export function fitRates(
  design: Design<RateTable>,
  conditions: readonly string[],
  totals: Totals
): FittedRates {
  const passes = new Passes(design);
  const wanted = parametersOf(design, conditions);
  const sample = sampleOf(design, conditions, totals);
  const settled = sample.settled.slice();
  const unbounded = new Set(sample.never);
  const warnings = [...sample.warnings];
  let climbed = climb(design, passes, wanted, sample, settled);
  let {iterations} = climbed;
  while (climbed.diverging.length > 0 && settleFalling(design, passes, climbed, settled)) {
    const named = climbed.diverging.filter(at => !unbounded.has(at));
    for (const at of named) unbounded.add(at);
    warnings.push(...divergenceWarnings(design, named));
    climbed = climb(design, passes, wanted, sample, settled);
    iterations += climbed.iterations;
  }
  const {pass, beta, estimated, dependent, fitWeight} = climbed;
  if (totals.events > 0) {
    const unexplained = dependent.filter(at => !unbounded.has(at));
    warnings.push(...dependentWarnings(design, conditions, unexplained, {weight: totals.inFit, settled}));
  }
  const information = submatrix(pass.information(), beta.length, estimated);
  return {
    ...describe(design.table, totals, fitWeight, pass.expected, estimated.length),
    conditions,
    totals,
    iterations,
    expected: expectUnits(passes, design.table, {beta, settled}, totals.weight),
    warnings,
    beta,
    settled,
    estimated,
    inestimable: wanted.filter(at => unbounded.has(at) || !estimated.includes(at)),
    bread: inverse(cholesky(information, estimated.length)),
    dispersion: 1,
    n: totals.n,
    clusters: totals.clusters,
    ...residuals(design.table, fitWeight, pass.expected)
  };
}

/** How near a fit comes to the events of its people, who are expected `expected` per row. */
export function describe(
  {events}: RateTable,
  {saturated, nullDeviance, events: all}: Totals,
  fitWeight: Float64Array,
  expected: Float64Array,
  parameters: number
): Pick<RateFit, "logLik" | "deviance" | "fitShare" | "phi"> {
  let half = 0;
  let pearson = 0;
  let n = 0;
  for (let i = 0; i < events.length; ++i) {
    const w = fitWeight[i];
    if (w === 0) continue;
    const mean = expected[i] / w;
    n += w;
    half += w * halfDeviance(events[i], mean);
    if (mean > 0) pearson += (w * (events[i] - mean) ** 2) / mean;
  }
  const deviance = 2 * half;
  const share = 1 - deviance / nullDeviance;
  return {
    logLik: saturated - half,
    deviance,
    // The model without conditions reaches its deviance on another way, and misses it by rounding.
    fitShare: all === 0 || nullDeviance === 0 ? null : Math.abs(share) < 1e-13 ? 0 : share,
    phi: n > parameters ? pearson / (n - parameters) : null
  };
}

/** One climb over the rows that are open, and the columns that are not combinations of others there. */
function climb(
  design: Design<RateTable>,
  passes: Passes,
  wanted: readonly number[],
  {totals, never}: Sample,
  settled: Int8Array
) {
  const p = design.parameters.length;
  const fitWeight = openPeople(totals, settled);
  const people = fitWeight.reduce((sum, w) => sum + w, 0);
  const gram = submatrix(crossProducts(design, fitWeight), p, wanted);
  const dependent = cholesky(gram, wanted.length, dependentTolerance).dependent.map(k => wanted[k]);
  const estimated = people === 0 ? [] : wanted.filter(at => !dependent.includes(at) && !never.includes(at));
  // A single rate can be told from one person; anything more needs people to spare.
  if (estimated.length > 1 && estimated.length >= people) {
    throw new InputError("missing", `people: ${people} for a model of ${estimated.length} parameters`, {
      allowed: "more people than parameters"
    });
  }
  const pass = new PoissonPass(design, fitWeight, passes);
  const beta = start(design, pass, fitWeight, estimated);
  if (people === 0) {
    pass.evaluate(beta);
    return {pass, beta, estimated, dependent, fitWeight, iterations: 0, diverging: []};
  }
  return {pass, beta, estimated, dependent, fitWeight, ...maximise(pass, beta, estimated)};
}

/**
 * Where a climb begins: the rate of its people; or the least squares of log((y + 1/10)/e), weighed by the events, as
 * R's `glm` begins, where that is more likely: with exposures of very different size.
 */
function start(
  design: Design<RateTable>,
  pass: PoissonPass,
  fitWeight: Float64Array,
  estimated: readonly number[]
): Float64Array {
  const {events, exposure} = design.table;
  const p = design.parameters.length;
  const flat = new Float64Array(p);
  if (estimated.length === 0) return flat;
  let [count, time] = [0, 0];
  fitWeight.forEach((w, i) => {
    count += w * events[i];
    time += w * exposure[i];
  });
  flat[0] = Math.log(count / time);
  pass.evaluate(flat);
  const plain = pass.logLik;

  const raised = fitWeight.map((w, i) => w * (events[i] + 0.1));
  const response = raised.map(
    (w, i) => w * (Math.log((events[i] + 0.1) / exposure[i]) - 0.1 / (events[i] + 0.1))
  );
  const right = columnSums(design, response);
  const steep = new Float64Array(p);
  const gram = submatrix(crossProducts(design, raised), p, estimated);
  const solved = solve(
    cholesky(gram, estimated.length, 1e-14),
    Float64Array.from(estimated, at => right[at])
  );
  estimated.forEach((at, k) => {
    steep[at] = solved[k];
  });
  pass.evaluate(steep);
  return pass.logLik > plain ? steep : flat;
}

/** X'w. */
function columnSums(design: Design<RateTable>, values: Float64Array): Float64Array {
  const sums = new Float64Array(design.parameters.length);
  new Passes(design).collect(
    (from, to, into) => into.set(values.subarray(from, to)),
    sums,
    new Float64Array(design.table.units.length)
  );
  return sums;
}

/** On the way to −∞ a predictor falls by 1 with every Newton step. */
const falling = 0.1;

/**
 * Settles the rows whose rates fall without end, if nobody there has an event; says whether there were any in the fit.
 * People elsewhere of whom the same is said are settled with them.
 */
function settleFalling(
  design: Design<RateTable>,
  passes: Passes,
  {pass, estimated, fitWeight}: ReturnType<typeof climb>,
  settled: Int8Array
): boolean {
  const p = design.parameters.length;
  const factor = cholesky(submatrix(pass.information(), p, estimated), estimated.length);
  const step = solve(
    factor,
    Float64Array.from(estimated, at => pass.gradient[at])
  );
  const direction = new Float64Array(p);
  estimated.forEach((at, k) => {
    direction[at] = step[k];
  });
  let found = false;
  passes.predict(direction, (from, to, values) => {
    for (let i = from, j = 0; i < to; ++i, ++j) {
      if (settled[i] !== open || !(values[j] < -falling)) continue;
      if (fitWeight[i] > 0 && design.table.events[i] > 0) continue;
      settled[i] = 0;
      found ||= fitWeight[i] > 0;
    }
  });
  return found;
}

function divergenceWarnings(design: Design<RateTable>, parameters: readonly number[]): Warning[] {
  return parameters.map(at => {
    const {name, condition, level} = design.parameters[at];
    return {
      code: "separation",
      ...(condition === null ? {} : {condition}),
      ...(level === null ? {} : {level}),
      message: `${name}: nobody with some combination of conditions has an event, so the coefficient has no finite estimate`
    };
  });
}

/** Per row: Σ (y − fitted) over its persons, and Σ (y − fitted)². */
function residuals(
  {events}: RateTable,
  fitWeight: Float64Array,
  expected: Float64Array
): Pick<FittedRates, "residual" | "residualSquares"> {
  const residual = fitWeight.map((w, i) => (w === 0 ? 0 : w * events[i] - expected[i]));
  return {
    residual,
    residualSquares: fitWeight.map((w, i) => (w === 0 ? 0 : residual[i] ** 2 / w))
  };
}
