import {aftLaw} from "../law/aftLaw.js";
import type {Distribution} from "./kernel.js";

/**
 * Share without the event at these times, of people whose x'β is `predictor`: S = P(σ·W > log t − x'β). With an
 * `AftModel`, x'β is the sum of its terms in the data's own units.
 */
export function aftSurvival(
  {distribution, sigma}: {readonly distribution: Distribution; readonly sigma: number},
  predictor: number,
  times: readonly number[]
): number[] {
  const into = new Float64Array(times.length);
  aftLaw(distribution, sigma).survival(Float64Array.from(times))(-predictor / sigma, into);
  return [...into];
}
