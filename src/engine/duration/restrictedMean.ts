import type {RestrictedMean, SurvivalCurve} from "./survivalCurve.js";

/**
 * The area under a Kaplan–Meier curve up to `horizon`: the mean of the shorter of duration and horizon, with Greenwood's
 * standard error (R `print(survfit(…), rmean = horizon)`). Where follow-up ends before the horizon and the curve is
 * above 0, it is continued level, which makes the mean too long: `followed` says so.
 */
export function restrictedMean(
  {time, atRisk, event, survival}: SurvivalCurve,
  horizon: number
): RestrictedMean {
  let inside = time.findIndex(value => value > horizon);
  if (inside === -1) inside = time.length;
  let ahead = 0;
  let variance = 0;
  for (let k = inside - 1; k >= 0; --k) {
    const until = k + 1 < inside ? time[k + 1] : horizon;
    ahead += (until - time[k]) * survival[k];
    const left = atRisk[k] - event[k];
    if (left > 0) variance += (ahead ** 2 * event[k]) / (atRisk[k] * left);
  }
  const first = inside > 0 ? time[0] : horizon;
  const last = time.length - 1;
  return {
    horizon,
    mean: first + ahead,
    se: Math.sqrt(variance),
    followed: last >= 0 && (time[last] >= horizon || survival[last] === 0)
  };
}

/** A curve that is level at a share this close to it is on it (R's tolerance). */
const onIt = 2 ** -26;

/**
 * The time by which the share `p` has had the event: the first at which the curve is at or below 1 − p, or the middle of
 * the stretch on which it is level at just that (R `quantile(survfit)`). Null where the curve stays above.
 */
export function durationQuantile(
  time: readonly number[],
  survival: readonly (number | null)[],
  p: number
): number | null {
  const at = survival.findIndex(value => value !== null && value < 1 - p + onIt);
  if (at === -1) return null;
  const level = survival[at] ?? 0;
  const below = survival.findIndex((value, k) => k > at && value !== null && value < level);
  return Math.abs(level - (1 - p)) < onIt && below !== -1 ? (time[at] + time[below]) / 2 : time[at];
}
