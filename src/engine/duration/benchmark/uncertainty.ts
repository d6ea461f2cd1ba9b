import {quadratic} from "../../algebra/matrix.js";
import {sumsByUnit} from "../../design/crossProducts.js";
import type {Design} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import {open} from "../../model/separation.js";
import type {DurationChoice} from "../../outcome/choice.js";
import {type FittedAft, fitAft} from "../aft/fitAft.js";
import type {DurationTable} from "../durationTable.js";
import {aftLaw} from "../law/aftLaw.js";
import type {Law} from "../law/law.js";
import {type FittedRisks, fitRisks} from "../relative/fitRisks.js";
import {sampleOf} from "../sample.js";
import {expectUnits, type Predictor} from "./expected.js";
import {lawOf, riskSetsOf} from "./fitDurations.js";
import {between, type Nodes, spreadOnNodes} from "./nodes.js";

/**
 * Variances of the units' expected restricted means because coefficients and baseline are estimated, in weeks² (delta
 * method): for relative risks g'Ig + Σ c²·v, with g the slope of a unit's expected by the coefficients (through the
 * risks and through the baseline that follows from them), c its slope by each increase of the baseline, and v the
 * variance of that; for accelerated failure times g'Ig with log σ among the parameters.
 */
export function expectedVariances(design: Design<DurationTable>, choice: DurationChoice): Float64Array {
  const sample = sampleOf(design, choice.conditions, choice.reference);
  const {link} = choice;
  if (sample.events === 0) return new Float64Array(design.table.units.length);
  return link === "cox" || link === "piecewise"
    ? ofRisks(fitRisks(sample, riskSetsOf(sample, choice)), choice.horizon)
    : ofAft(fitAft(sample, link), choice.horizon);
}

function ofRisks(fitted: FittedRisks, horizon: number): Float64Array {
  const {sample, sets, pass, beta, estimated, bread} = fitted;
  const {design, settled} = sample;
  const law = lawOf(sets, pass.hazards);
  const {nodes, slopes, n} = placesOf(design, {beta, law, settled}, horizon);
  const {squares, once} = pass.hazards;
  const sums = pass.sums();
  const cells = squares.length;
  const p = design.parameters.length;
  const byCell = new Float64Array(nodes.from.length * cells);
  const at = new Float64Array(cells);
  const byBaseline = law.byBaseline?.(horizon);
  nodes.places.forEach((place, node) => {
    byBaseline?.(place, at);
    for (let unit = 0; unit < n.length; ++unit) {
      const w = nodes.weight[unit * nodes.places.length + node];
      if (w === 0) continue;
      for (let cell = 0; cell < cells; ++cell) byCell[unit * cells + cell] += (w * at[cell]) / n[unit];
    }
  });
  return n.map((size, unit) => {
    const gradient = Float64Array.from(estimated, k => slopes[unit * p + k] / size);
    let variance = 0;
    for (let cell = 0; cell < cells; ++cell) {
      const c = byCell[unit * cells + cell];
      if (c === 0 || squares[cell] === 0) continue;
      variance += c * c * squares[cell];
      estimated.forEach((k, j) => {
        gradient[j] -=
          c * (squares[cell] * sums.total[cell * p + k] - once[cell] * sums.leaving[cell * p + k]);
      });
    }
    return variance + quadratic(bread, gradient);
  });
}

/** Step in log σ for a numeric slope. */
const step = 1e-4;

function ofAft(
  {sample, distribution, beta, sigma, estimated, covariance}: FittedAft,
  horizon: number
): Float64Array {
  const {design, settled} = sample;
  const p = design.parameters.length;
  const law = aftLaw(distribution, sigma);
  const {slopes, n} = placesOf(design, {beta, law, settled}, horizon);
  const scaled = covariance.length > estimated.length ** 2;
  const passes = new Passes(design);
  const times = new Float64Array(0);
  const means = [-step, step].map(change => {
    const moved = aftLaw(distribution, sigma * Math.exp(change));
    return expectUnits(passes, design.table, {beta, law: moved, settled}, horizon, times).mean;
  });
  return n.map((size, unit) => {
    const byBeta = estimated.map(k => slopes[unit * p + k] / size);
    const bySigma = (means[1][unit] - means[0][unit]) / (2 * step);
    return quadratic(covariance, Float64Array.of(...byBeta, ...(scaled ? [bySigma] : [])));
  });
}

/** Where people are, and per unit the summed slopes of their restricted means by each coefficient. */
function placesOf(
  design: Design<DurationTable>,
  {beta, law, settled}: Predictor,
  horizon: number
): {nodes: Nodes; slopes: Float64Array; n: Float64Array} {
  const {rows, unitCodes, units, weight} = design.table;
  const place = new Float64Array(rows);
  new Passes(design).predict(beta, (from, to, values) => {
    for (let i = from, j = 0; i < to; ++i, ++j) place[i] = law.slope * values[j];
  });
  const n = new Float64Array(units.length);
  const persons = place.map((_, i) => weight?.[i] ?? 1);
  for (let i = 0; i < rows; ++i) n[unitCodes[i]] += persons[i];
  const moving = persons.map((w, i) => (settled[i] === open ? w : 0));
  const nodes = spreadOnNodes(place, moving, unitCodes, units.length, law.middle(horizon));
  const slopeAt = slopeOf(law, horizon);
  const values = nodes.places.map(slopeAt);
  const byRow = moving.map((w, i) => (w === 0 ? 0 : w * law.slope * between(nodes, values, place[i])));
  return {nodes, slopes: sumsByUnit(design, byRow), n};
}

/** Slope of the restricted mean by the place: a central difference, exact to about 1e-7. */
function slopeOf(law: Law, horizon: number): (place: number) => number {
  const mean = law.restrictedMean(horizon);
  const h = 1e-3;
  return place => (mean(place + h) - mean(place - h)) / (2 * h);
}
