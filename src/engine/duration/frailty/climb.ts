import {factorOf, type Likelihood, maximise} from "../../algebra/maximise.js";
import {InputError} from "../../errors.js";

/** log θ outside these is 0 or without bound. */
const lowest = -25;
const highest = 12;
const halvings = 12;

/**
 * Maximises a likelihood that is concave in `inner` for every value of one more parameter, from `at`, in place: the other
 * is bracketed by the slope of the profile, and at last all are climbed together. Returns the number of steps of that.
 */
export function climbFrailty(
  likelihood: Likelihood,
  at: Float64Array,
  inner: readonly number[],
  outer: number
): number {
  likelihood.evaluate(at);
  const metric = factorOf(likelihood, inner);
  const slope = (value: number) => {
    at[outer] = value;
    maximise(likelihood, at, inner, metric, 1e-6);
    return likelihood.gradient[outer];
  };
  let low = at[outer];
  let high = low;
  while (slope(high) > 0) {
    low = high;
    high += 1;
    if (high > highest) {
      throw new InputError("unsupported", "frailty: the units' variance has no bound", {
        allowed: "a model without frailty"
      });
    }
  }
  if (low === high) while (low > lowest && slope(low) <= 0) low -= 1;
  for (let step = 0; step < halvings; ++step) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return maximise(likelihood, at, [...inner, outer]).iterations;
}
