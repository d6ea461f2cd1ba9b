import type {SurvivalCurve, UnitCurves} from "../../engine/index.js";

/** A point of a curve: by this week, the share to whom it has happened. */
export interface Point {
  readonly week: number;
  readonly share: number;
}

/** A point with the range in which it could lie by chance. */
export interface RangedPoint {
  readonly week: number;
  readonly low: number;
  readonly high: number;
}

/** The share to whom it has happened, from week 0 to the horizon; level between events. */
export function happened(
  {time, survival}: Pick<SurvivalCurve, "time" | "survival">,
  horizon: number
): Point[] {
  const points: Point[] = [{week: 0, share: 0}];
  for (let k = 0; k < time.length && time[k] <= horizon; ++k)
    points.push({week: time[k], share: 1 - survival[k]});
  const last = points[points.length - 1];
  if (last.week < horizon) points.push({week: horizon, share: last.share});
  return points;
}

/** The share that is expected by each week. */
export function expectedPoints({expected}: UnitCurves): Point[] {
  return expected.time.map((week, k) => ({week, share: 1 - expected.survival[k]}));
}

/** The range of an actual curve; weeks without one are left out. */
export function rangeOf({observed, bounds, horizon}: UnitCurves): RangedPoint[] {
  const points = observed.time.flatMap((week, k): RangedPoint[] => {
    const [lower, upper] = [bounds.lower[k], bounds.upper[k]];
    return lower === null || upper === null || week > horizon
      ? []
      : [{week, low: 1 - upper, high: 1 - lower}];
  });
  const last = points[points.length - 1];
  return last === undefined || last.week >= horizon ? points : [...points, {...last, week: horizon}];
}

/** The share of a curve by a week. */
export function shareAt(points: readonly Point[], week: number): number {
  let share = 0;
  for (const point of points) if (point.week <= week) share = point.share;
  return share;
}

/** How many are still followed just after a week. */
export function followedAt({time, atRisk, event, censored}: SurvivalCurve, week: number): number {
  const at = time.findLastIndex(each => each <= week);
  return at === -1 ? (atRisk[0] ?? 0) : atRisk[at] - event[at] - censored[at];
}

/** The week after which nobody is followed, where that is before the horizon and some still wait; null otherwise. */
export function shortOf({observed: {time, survival}, horizon}: UnitCurves): number | null {
  const last = time.at(-1);
  return last === undefined || last >= horizon || survival.at(-1) === 0 ? null : last;
}

/** Weeks at which a table reads the curves: quarters of the first year, half years, and the horizon. */
export function readingWeeks(horizon: number): number[] {
  const weeks = [13, 26, 39, 52, 78, 104, 130, 156, 208, 260, 312, 364, 416, 468, 520];
  return [...weeks.filter(week => week < horizon), horizon];
}
