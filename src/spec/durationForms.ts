import type {Link} from "../engine/index.js";

/** The models of durations a spec can name; piecewise hazards need cut points and are for the engine's own users. */
export const durationForms = [
  "cox",
  "weibull",
  "exponential",
  "lognormal",
  "loglogistic"
] as const satisfies readonly Link[];
