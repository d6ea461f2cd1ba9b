import {chiSquaredUpper} from "../distributions.js";
import {ascending} from "./ascending.js";
import type {Calibration} from "./modelCheck.js";

/** Predictions closer than this are the same: rows of alike people differ by rounding only. */
const same = 1e-12;

/** People by their prediction, ascending: persons and successes of each distinct value. */
interface Predicted {
  readonly value: Float64Array;
  readonly n: Float64Array;
  readonly successes: Float64Array;
}

/**
 * How well predicted chances fit what happened.
 * @param prediction per row; finite
 * @param y per row: share of the row's persons who succeeded
 * @param weight persons per row; rows without persons are left out, and there must be some with
 */
export function calibration(prediction: Float64Array, y: Float64Array, weight: Float64Array): Calibration {
  const people = byPrediction(prediction, y, weight);
  const tenths = inTenths(people);
  return {
    auc: auc(people),
    brier: brier(prediction, y, weight),
    hosmerLemeshow: hosmerLemeshow(tenths),
    tenths
  };
}

function byPrediction(prediction: Float64Array, y: Float64Array, weight: Float64Array): Predicted {
  const value = new Float64Array(weight.length);
  const n = new Float64Array(weight.length);
  const successes = new Float64Array(weight.length);
  let count = 0;
  for (const row of ascending(prediction)) {
    if (!(weight[row] > 0)) continue;
    if (count === 0 || prediction[row] - value[count - 1] > same) value[count++] = prediction[row];
    n[count - 1] += weight[row];
    successes[count - 1] += weight[row] * y[row];
  }
  return {
    value: value.subarray(0, count),
    n: n.subarray(0, count),
    successes: successes.subarray(0, count)
  };
}

/** The chance that a success was predicted higher than a failure, ties half (Hanley & McNeil 1982); null without both. */
function auc({n, successes}: Predicted): number | null {
  let below = 0;
  let yes = 0;
  let pairs = 0;
  for (let i = 0; i < n.length; ++i) {
    const failures = n[i] - successes[i];
    pairs += successes[i] * (below + failures / 2);
    below += failures;
    yes += successes[i];
  }
  return yes > 0 && below > 0 ? pairs / (yes * below) : null;
}

/** Mean over persons of (outcome − prediction)² (Brier 1950). */
function brier(prediction: Float64Array, y: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < weight.length; ++i) {
    const p = prediction[i];
    sum += weight[i] * (y[i] * (1 - p) ** 2 + (1 - y[i]) * p ** 2);
    n += weight[i];
  }
  return sum / n;
}

/**
 * Tenths of the people by prediction. The k-th ends with the person at place ⌊1 + (N − 1)·k/10⌋ and everyone predicted
 * the same: alike people are never parted, so that a group may be larger than a tenth, and the next smaller or missing
 * (R's type 7 quantiles as the breaks of `cut`).
 */
function inTenths({value, n, successes}: Predicted): Calibration["tenths"] {
  const all = n.reduce((sum, count) => sum + count, 0);
  const groups: Calibration["tenths"][number][] = [];
  let at = 0;
  let before = 0;
  for (let tenth = 1; tenth <= 10; ++tenth) {
    const last = tenth === 10 ? all : Math.floor(1 + ((all - 1) * tenth) / 10);
    const from = at;
    let persons = 0;
    let observed = 0;
    let predicted = 0;
    while (at < value.length && (before < last || tenth === 10)) {
      persons += n[at];
      observed += successes[at];
      predicted += n[at] * value[at];
      before += n[at++];
    }
    if (at === from) continue;
    groups.push({
      n: persons,
      from: value[from],
      to: value[at - 1],
      predicted: predicted / persons,
      observed: observed / persons
    });
  }
  return groups;
}

/** A group's sum may miss 0 or its number of persons by rounding. */
const settled = 1e-9;

/**
 * Σ (observed − predicted)² / (n·p(1 − p)) over the groups, chi-squared with two degrees fewer than groups. Groups of
 * people whose outcome is settled say nothing. Null with fewer than three others, and where predictions leave 0–1.
 */
function hosmerLemeshow(tenths: Calibration["tenths"]): Calibration["hosmerLemeshow"] {
  const open = tenths.filter(
    ({predicted: p, observed}) => p * (1 - p) > settled || Math.abs(observed - p) > settled
  );
  const degrees = open.length - 2;
  if (degrees < 1 || open.some(({predicted: p}) => !(p * (1 - p) > 0))) return null;
  const statistic = open.reduce(
    (sum, {n, observed, predicted: p}) => sum + (n * (observed - p) ** 2) / (p * (1 - p)),
    0
  );
  return {statistic, degrees, p: chiSquaredUpper(statistic, degrees)};
}
