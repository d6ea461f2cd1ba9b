/**
 * How a unit's interval is made. `model`: the fitted model's variance (±1.96 se). `coefficients`: the same and the
 * uncertainty of the coefficients (delta method). `bootstrap`: persons drawn again within units, seeded. The others
 * concern the raw result: `wilson` and `clopperPearson` a share, `poisson` (exact) and `byar` actual over expected.
 */
export type IntervalMethod =
  | "model"
  | "coefficients"
  | "bootstrap"
  | "wilson"
  | "clopperPearson"
  | "poisson"
  | "byar";
