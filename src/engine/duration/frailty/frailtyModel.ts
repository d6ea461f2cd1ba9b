import {inverse} from "../../algebra/cholesky.js";
import {submatrix} from "../../algebra/matrix.js";
import {factorOf} from "../../algebra/maximise.js";
import {createDesign} from "../../design/design.js";
import {chiSquaredUpper} from "../../distributions.js";
import {InputError} from "../../errors.js";
import {describeAft} from "../aft/aftModel.js";
import {type FittedAft, fitAft, readable} from "../aft/fitAft.js";
import type {DurationTable} from "../durationTable.js";
import {sampleOf} from "../sample.js";
import {climbFrailty} from "./climb.js";
import {FrailtyPass} from "./frailtyPass.js";
import type {FrailtyModel, UnitFrailty} from "./frailtyResult.js";
import {gammaUnit, slopeAtZero, type UnitHazard} from "./units.js";

export interface FrailtyChoice {
  readonly conditions: readonly string[];
  /** Weibull unless said. */
  readonly distribution?: "weibull" | "exponential";
}

/**
 * Maximum likelihood of a Weibull model with gamma frailty by unit, the frailties integrated out in closed form. The
 * variance is 0 where the likelihood falls from there.
 * @throws {InputError} for weights that are not whole persons, a duration of 0 that ends with the event, a variance
 * without bound, and a fit that finds no maximum.
 */
export function frailtyModel(table: DurationTable, choice: FrailtyChoice): FrailtyModel {
  const {conditions, distribution = "weibull"} = choice;
  const sample = sampleOf(createDesign(table), conditions);
  if (!(table.weight?.every(Number.isInteger) ?? true)) {
    throw new InputError("unsupported", "weights that are not whole persons with a frailty", {
      allowed: "allowed: whole numbers of persons"
    });
  }
  const plain = fitAft(sample, distribution);
  const {design, fitWeight} = sample;
  const p = design.parameters.length;
  const pass = new FrailtyPass(design, fitWeight, plain.beta[0]);
  const start = new Float64Array(p + 2);
  plain.beta.forEach((value, k) => {
    start[k] = k === 0 ? 0 : value / plain.sigma;
  });
  start[p] = 1 / plain.sigma;
  start[p + 1] = Number.NEGATIVE_INFINITY;
  const alone = pass.units(start);
  const slope = alone.reduce((sum, unit) => sum + slopeAtZero(unit), 0);
  if (sample.events === 0 || !(slope > 0)) return withoutFrailty(table, plain, alone);

  const spread = alone.reduce((sum, {passed}) => sum + passed ** 2, 0);
  start[p + 1] = Math.log(Math.min(5, Math.max(1e-3, (2 * slope) / spread)));
  const scale = distribution === "exponential" ? [] : [p];
  const inner = [...plain.estimated, ...scale];
  const iterations = climbFrailty(pass, start, inner, p + 1);
  const covariance = inverse(factorOf(pass, [...inner, p + 1]));
  const a = start[p];
  const theta = Math.exp(start[p + 1]);
  const beta = start.slice(0, p).map(b => b / a);
  const fitted: FittedAft = {
    ...plain,
    beta,
    sigma: 1 / a,
    covariance: readable(
      submatrix(
        covariance,
        inner.length + 1,
        inner.map((_, k) => k)
      ),
      Float64Array.from(plain.estimated, at => beta[at]),
      a,
      scale.length
    ),
    logLik: pass.logLik,
    iterations: plain.iterations + iterations
  };
  beta[0] += plain.beta[0];
  return {
    ...describeAft(fitted),
    variance: theta,
    varianceSe: theta * Math.sqrt(covariance[covariance.length - 1]),
    ...against(plain.logLik, pass.logLik),
    units: unitFrailties(table, pass.units(start), theta)
  };
}

function withoutFrailty(table: DurationTable, plain: FittedAft, alone: readonly UnitHazard[]): FrailtyModel {
  return {
    ...describeAft(plain),
    variance: 0,
    varianceSe: null,
    ...against(plain.logLik, plain.logLik),
    units: unitFrailties(table, alone, 0)
  };
}

function against(without: number, withFrailty: number): Pick<FrailtyModel, "logLikWithout" | "test"> {
  const statistic = Math.max(0, 2 * (withFrailty - without));
  return {
    logLikWithout: without,
    test: {statistic, p: statistic === 0 ? 1 : chiSquaredUpper(statistic, 1) / 2}
  };
}

function unitFrailties(
  {units, unitCodes, weight}: DurationTable,
  hazards: readonly UnitHazard[],
  theta: number
): UnitFrailty[] {
  const n = new Float64Array(units.length);
  for (let i = 0; i < unitCodes.length; ++i) n[unitCodes[i]] += weight?.[i] ?? 1;
  return units.map(({id: unit, name}, at) => {
    const {events, passed, before} = hazards[at];
    const known = {unit, name, n: n[at], events, expected: passed - before};
    if (theta === 0) return {...known, frailty: 1, sd: 0, reliability: 0};
    const {mean, variance} = gammaUnit(hazards[at], theta);
    return {...known, frailty: mean, sd: Math.sqrt(variance), reliability: 1 - variance / theta};
  });
}
