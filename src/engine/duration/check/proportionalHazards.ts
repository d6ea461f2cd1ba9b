import {cholesky, solve} from "../../algebra/cholesky.js";
import {submatrix} from "../../algebra/matrix.js";
import type {CoxRiskSets} from "../cox/coxRiskSets.js";
import {survivalCurves} from "../curve.js";
import type {ChiSquared} from "../durationModel.js";
import type {FittedRisks} from "../relative/fitRisks.js";
import {chiSquared} from "../terms.js";
import type {ProportionalHazards, TimeScale} from "./durationCheck.js";

/**
 * Whether hazard ratios stay the same over time: for each condition the score test that a coefficient of x · g(t) is
 * zero, with all coefficients of x estimated, and one test of all together. As R's `cox.zph` from survival 3.0 on
 * (before, an approximation by correlations); g is 1 − Kaplan–Meier just before t ("km") or t itself ("identity"), less
 * its mean over events. Within 1e-8 of survival 3.5.
 */
export function proportionalHazards(
  fitted: FittedRisks<CoxRiskSets>,
  scale: TimeScale,
  each: "condition" | "term" = "condition"
): ProportionalHazards {
  const {pass, sets, sample, estimated} = fitted;
  const {parameters} = sample.design;
  const g = timeOn(fitted, scale);
  const q = estimated.length;
  const first = pass.timed(g);
  const blocks = [
    pass.information(),
    first.information,
    pass.timed(g.map((value, cell) => (sets.events[cell] > 0 ? value * value : 0))).information
  ].map(matrix => submatrix(matrix, pass.size, estimated));
  const test = (places: readonly number[]): ChiSquared | null => {
    const all = [...estimated.map((_, k) => ({block: 0, k})), ...places.map(k => ({block: 1, k}))];
    const matrix = Float64Array.from({length: all.length ** 2}, (_, at) => {
      const [a, b] = [all[Math.floor(at / all.length)], all[at % all.length]];
      return blocks[a.block + b.block][a.k * q + b.k];
    });
    const score = Float64Array.from(all, ({block, k}) => (block === 0 ? 0 : first.score[estimated[k]]));
    const factor = cholesky(matrix, all.length, 1e-12);
    const degrees = places.length - factor.dependent.length;
    const statistic = solve(factor, score.slice()).reduce((sum, value, k) => sum + value * score[k], 0);
    return chiSquared(statistic, degrees);
  };
  const named = estimated.map((at, k) => ({
    k,
    condition: parameters[at].condition ?? "",
    key: each === "term" ? parameters[at].name : (parameters[at].condition ?? "")
  }));
  const keys = [...new Set(named.map(({key}) => key))];
  return {
    scale,
    conditions: keys.flatMap(key => {
      const mine = named.filter(other => other.key === key);
      const result = test(mine.map(({k}) => k));
      return result === null ? [] : [{condition: mine[0].condition, term: key, ...result}];
    }),
    global: test(estimated.map((_, k) => k))
  };
}

/** g at every cell: the same for all strata, and centred at events. */
function timeOn({sets, sample}: FittedRisks<CoxRiskSets>, scale: TimeScale): Float64Array {
  const {timeline, weight, events} = sets;
  const {times} = timeline;
  let g = times.slice();
  if (scale === "km") {
    const [{time, survival}] = survivalCurves({...sample.design.table, weight});
    const place = new Map(time.map((at, k) => [at, k]));
    g = times.map(at => {
      const k = place.get(at) ?? 0;
      return 1 - (k === 0 ? 1 : survival[k - 1]);
    });
  }
  let sum = 0;
  let total = 0;
  events.forEach((d, cell) => {
    sum += d * g[cell];
    total += d;
  });
  return g.map(value => (total === 0 ? 0 : value - sum / total));
}
