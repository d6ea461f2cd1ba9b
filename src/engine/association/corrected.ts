import type {Range} from "../certainty/certaintyResult.js";
import {quantile} from "../quantile.js";
import {random} from "../random.js";
import {correlationOf, type Moments, momentsOf} from "./moments.js";
import type {Pairs} from "./pairs.js";

/** Below this share of true variance a measure is too noisy to correct: a correlation would grow more than twofold. */
export const leastReliability = 0.2;
/** In a draw, at least this share of a measure's variance counts as true, so that every draw has a correlation. */
const floor = 0.1;

/** Variances over units with chance taken out: the sample variance minus the mean squared standard error. */
export function trueMoments({xx, yy, xy}: Moments, xNoise: number, yNoise: number): Moments {
  return {xx: xx - xNoise, yy: yy - yNoise, xy};
}

export function meanSquare(se: Float64Array): number {
  let sum = 0;
  for (const value of se) sum += value * value;
  return sum / se.length;
}

/**
 * 95 % interval of a corrected correlation `r` by parametric bootstrap: true values drawn from the normal distribution
 * that was estimated, chance added as large as each unit's, and the correlation corrected again. Every draw is used a
 * second time with the two measures' parts in it exchanged, so that it does not matter which measure is x.
 */
export function bootstrapInterval(
  {x, xSe, ySe}: Pairs,
  {xx, yy}: Moments,
  r: number,
  {seed, draws}: {readonly seed: number; readonly draws: number}
): Range {
  const n = x.length;
  const [xNoise, yNoise] = [meanSquare(xSe), meanSquare(ySe)];
  const [xSd, ySd] = [Math.sqrt(xx), Math.sqrt(yy)];
  // The symmetric root of a correlation matrix: own·own + other·other = 1, 2·own·other = r.
  const own = (Math.sqrt(1 + r) + Math.sqrt(1 - r)) / 2;
  const other = (Math.sqrt(1 + r) - Math.sqrt(1 - r)) / 2;
  const stream = random(seed).fork("corrected correlation");
  const [a, b, e, f, drawnX, drawnY] = Array.from({length: 6}, () => new Float64Array(n));
  const found = new Float64Array(2 * draws);
  const fill = (p: Float64Array, q: Float64Array, xError: Float64Array, yError: Float64Array): number => {
    for (let at = 0; at < n; ++at) {
      drawnX[at] = xSd * (own * p[at] + other * q[at]) + xSe[at] * xError[at];
      drawnY[at] = ySd * (other * p[at] + own * q[at]) + ySe[at] * yError[at];
    }
    const drawn = momentsOf(drawnX, drawnY);
    const {xx: trueX, yy: trueY} = trueMoments(drawn, xNoise, yNoise);
    return correlationOf({
      xx: Math.max(trueX, floor * drawn.xx),
      yy: Math.max(trueY, floor * drawn.yy),
      xy: drawn.xy
    });
  };
  for (let draw = 0; draw < draws; ++draw) {
    for (const normals of [a, b, e, f]) stream.normals(normals);
    found[2 * draw] = fill(a, b, e, f);
    found[2 * draw + 1] = fill(b, a, f, e);
  }
  found.sort();
  return [quantile(found, 0.025), quantile(found, 0.975)];
}
