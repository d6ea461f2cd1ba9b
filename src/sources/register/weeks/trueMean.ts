import type {Spells} from "./spells.js";

/** Steps of the log hazard on which restricted means are worked out. */
const fine = 0.02;

/** Mean restricted mean per municipality under a Weibull hazard of this shape, without differences between them. */
export function trueMeans(
  {starts, group}: Spells,
  effects: Float64Array,
  level: Float64Array,
  shape: number,
  horizon: number
): Float64Array {
  const known = new Map<number, number>();
  const meanAt = (step: number) => {
    let mean = known.get(step);
    if (mean === undefined) {
      const hazard = Math.exp(step * fine);
      mean = 1;
      for (let week = 1; week < horizon; ++week) mean += Math.exp(-hazard * week ** shape);
      known.set(step, mean);
    }
    return mean;
  };
  return Float64Array.from({length: starts.length - 1}, (_, u) => {
    let sum = 0;
    for (let i = starts[u]; i < starts[u + 1]; ++i) {
      sum += meanAt(Math.round((effects[i] + level[group[i]]) / fine));
    }
    return sum / (starts[u + 1] - starts[u]);
  });
}
