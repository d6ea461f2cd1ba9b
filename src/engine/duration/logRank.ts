import {cholesky, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {chiSquaredUpper} from "../distributions.js";
import {weightOf} from "./curve.js";
import type {Times} from "./durationTable.js";
import type {NamedGroups} from "./groups.js";
import type {LogRank} from "./survivalCurve.js";
import {atRisk, createTimeline, type Groups, leaving} from "./timeline.js";

/**
 * The log-rank test that groups leave at the same rate (R `survdiff`): at every time the events of those at risk are
 * expected to fall on groups by their numbers, with the variance of the hypergeometric distribution. With `strata`,
 * people are only compared within theirs.
 */
export function logRank(table: Times, groups: NamedGroups, strata: Groups | null = null): LogRank {
  const {codes, names} = groups;
  const timeline = createTimeline(table, strata);
  const weight = weightOf(table);
  const events = leaving(timeline, weight, row => table.event[row] === 1);
  const each = names.map((group, g) => {
    const own = (row: number) => (codes[row] === g ? weight(row) : 0);
    return {
      group,
      n: sumOver(table.rows, own),
      observed: sumOver(table.rows, row => own(row) * table.event[row]),
      risk: atRisk(timeline, own)
    };
  });
  const {expected, variance} = hypergeometric(
    events,
    each.map(({risk}) => risk)
  );
  return {
    groups: each.map(({group, n, observed}, g) => ({group, n, observed, expected: expected[g]})),
    ...test(
      each.map(({observed}, g) => observed - expected[g]),
      expected,
      variance
    )
  };
}

function sumOver(rows: number, value: (row: number) => number): number {
  let sum = 0;
  for (let i = 0; i < rows; ++i) sum += value(i);
  return sum;
}

/** Expected events of each group and their covariances, summed over cells. */
function hypergeometric(events: Float64Array, risk: readonly Float64Array[]) {
  const size = risk.length;
  const expected = new Float64Array(size);
  const variance = new Float64Array(size * size);
  events.forEach((d, cell) => {
    if (d === 0) return;
    const total = risk.reduce((sum, n) => sum + n[cell], 0);
    const spread = total > 1 ? (d * (total - d)) / (total - 1) : 0;
    const share = risk.map(n => n[cell] / total);
    for (let g = 0; g < size; ++g) {
      if (share[g] === 0) continue;
      expected[g] += d * share[g];
      variance[g * size + g] += spread * share[g];
      for (let h = 0; h < size; ++h) variance[g * size + h] -= spread * share[g] * share[h];
    }
  });
  return {expected, variance};
}

/** (O − E)'V⁻¹(O − E), without the first group at risk, whom the others determine. */
function test(difference: readonly number[], expected: Float64Array, variance: Float64Array) {
  const others = [...expected.keys()].filter(g => expected[g] > 0).slice(1);
  const degrees = others.length;
  if (degrees === 0) return {statistic: null, degrees, p: null};
  const factor = cholesky(submatrix(variance, expected.length, others), degrees, 1e-12);
  const solved = solve(
    factor,
    Float64Array.from(others, g => difference[g])
  );
  const statistic = others.reduce((sum, g, k) => sum + difference[g] * solved[k], 0);
  return {statistic, degrees, p: chiSquaredUpper(statistic, degrees)};
}
