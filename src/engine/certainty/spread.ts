import {restricted} from "./restricted.js";

/** Cells of the grid: a spread known to 2 % (a thousand units) still covers five. */
const cells = 500;
const mostMoves = 20;

/** The posterior of the spread tau on a grid: its cells' middles, their probabilities, and the mean given each. */
export interface Spread {
  readonly tau: Float64Array;
  readonly probability: Float64Array;
  /** Of the mean of all units given tau: its estimate, and 1 over its variance. */
  readonly mean: Float64Array;
  readonly precision: Float64Array;
  /** tau below which lies this share of the posterior. */
  quantile(share: number): number;
}

/**
 * Marginal posterior of tau in the normal–normal model with flat priors on tau and on the mean: proportional to the
 * restricted likelihood (Gelman et al. 2013, eq. 5.21), proper with three units or more. The grid is even in
 * t = tau/(tau + scale), which takes in all spreads up to infinity; the scale starts at an estimate of tau and moves to
 * the posterior's median until that is in the middle of the grid. `variances` are above zero.
 */
export function spreadPosterior(y: Float64Array, variances: Float64Array, estimate: number): Spread {
  const squares = variances.reduce((sum, variance) => sum + variance ** -2, 0);
  // Where the likelihood has its top at zero it falls off about here: twice the information on tau², to the power ¼.
  let scale = Math.max(estimate, (2 / squares) ** 0.25);
  for (let move = 0; ; ++move) {
    const spread = onGrid(y, variances, scale);
    const median = spread.quantile(0.5);
    if (move === mostMoves || (median > scale / 4 && median < scale * 4)) return spread;
    scale = median;
  }
}

function onGrid(y: Float64Array, variances: Float64Array, scale: number): Spread {
  const tauAt = (t: number) => (scale * t) / (1 - t);
  const middles = Float64Array.from({length: cells}, (_, cell) => (cell + 0.5) / cells);
  const tau = middles.map(tauAt);
  const fits = Array.from(tau, value => restricted(y, variances, value ** 2));
  const logDensity = fits.map(({logLik}, cell) => logLik - 2 * Math.log(1 - middles[cell]));
  const highest = logDensity.reduce((a, b) => Math.max(a, b));
  const density = Float64Array.from(logDensity, value => Math.exp(value - highest));
  const total = density.reduce((a, b) => a + b);
  const probability = density.map(value => value / total);
  return {
    tau,
    probability,
    mean: Float64Array.from(fits, ({mean}) => mean),
    precision: Float64Array.from(fits, ({precision}) => precision),
    quantile(share) {
      let below = 0;
      for (let cell = 0; cell < cells; ++cell) {
        const within = probability[cell];
        if (below + within >= share) return tauAt((cell + (share - below) / within) / cells);
        below += within;
      }
      return tau[cells - 1];
    }
  };
}
