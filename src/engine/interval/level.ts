import {normalQuantile} from "../distributions.js";
import {InputError} from "../errors.js";

/** What is left on either side of a two-sided interval; a level outside (0, 1) is an error. */
export function tail(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new InputError("invalid", `level ${level}`, {allowed: "allowed: between 0 and 1, such as 0.95"});
  }
  return (1 - level) / 2;
}

/** How many standard errors a two-sided normal interval reaches on either side: 1.96 at 0.95. */
export const reach = (level: number): number => -normalQuantile(tail(level));
