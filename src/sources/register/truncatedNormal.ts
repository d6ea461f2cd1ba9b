import type {Random} from "../../engine/index.js";

/**
 * A standard normal draw between `low` and `high` (either may be infinite), by rejection: from the normal itself,
 * from an exponential in a tail, or from a uniform in a short interval.
 * Robert (1995), Simulation of truncated normal variables, Statistics and Computing 5.
 */
export function truncatedNormal(random: Random, low: number, high: number): number {
  if (low > high) throw new RangeError(`an empty interval: ${low} to ${high}`);
  if (low === high) return low;
  if (high <= 0) return -truncatedNormal(random, -high, -low);
  if (low < 0) return high - low > 2 ? fromNormal(random, low, high) : fromUniform(random, low, high, 0);
  const rate = (low + Math.sqrt(low * low + 4)) / 2;
  return (high - low) * rate > 1
    ? fromExponential(random, low, high, rate)
    : fromUniform(random, low, high, low);
}

function fromNormal(random: Random, low: number, high: number): number {
  for (;;) {
    const value = random.normal();
    if (value >= low && value <= high) return value;
  }
}

function fromUniform(random: Random, low: number, high: number, mode: number): number {
  for (;;) {
    const value = low + (high - low) * random.uniform();
    if (random.uniform() <= Math.exp((mode * mode - value * value) / 2)) return value;
  }
}

function fromExponential(random: Random, low: number, high: number, rate: number): number {
  for (;;) {
    const value = low - Math.log(1 - random.uniform()) / rate;
    if (value <= high && random.uniform() <= Math.exp(-((value - rate) ** 2) / 2)) return value;
  }
}
