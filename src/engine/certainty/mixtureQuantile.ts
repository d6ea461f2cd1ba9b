import {normalProbability, normalQuantile} from "../distributions.js";

/**
 * The value below which lies a share of a mixture of normals, all equally likely: Newton's method, kept between the
 * lowest and the highest of their own quantiles.
 */
export function mixtureQuantile(means: Float64Array, sds: Float64Array, share: number): number {
  const z = normalQuantile(share);
  let low = Infinity;
  let high = -Infinity;
  let x = 0;
  for (let i = 0; i < means.length; ++i) {
    const own = means[i] + z * sds[i];
    low = Math.min(low, own);
    high = Math.max(high, own);
    x += own / means.length;
  }
  if (!(high > low)) return low;
  const precise = 1e-10 * (high - low);
  for (let step = 0; step < 100 && high - low > precise; ++step) {
    const {probability, density} = at(means, sds, x);
    if (probability > share) high = x;
    else low = x;
    const next = x - (probability - share) / density;
    const moved = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(moved - x) <= precise) return moved;
    x = moved;
  }
  return x;
}

function at(means: Float64Array, sds: Float64Array, x: number): {probability: number; density: number} {
  let probability = 0;
  let density = 0;
  for (let i = 0; i < means.length; ++i) {
    const z = (x - means[i]) / sds[i];
    probability += normalProbability(z);
    density += Math.exp(-0.5 * z * z) / sds[i];
  }
  return {
    probability: probability / means.length,
    density: density / means.length / Math.sqrt(2 * Math.PI)
  };
}
