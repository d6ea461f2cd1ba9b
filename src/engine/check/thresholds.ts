/** Where a finding begins, and where it becomes serious. docs/method.md, section 13, says where each comes from. */
export const thresholds = {
  /** Share of a unit's people beyond what people elsewhere cover. */
  outside: {caution: 0.1, serious: 0.5},
  /** How far a unit's own number lies from the nearest other unit's, in ranges of all the others. */
  beyond: {caution: 0.5, serious: 1},
  /** How far a value lies from the nearer decile, in distances between the two deciles. */
  farOut: 20,
  /** Share of a condition's variance that values so far out carry before they decide its coefficient. */
  deciding: 0.5,
  /** Units per parameter of conditions measured per unit. */
  unitsPerParameter: {caution: 10, serious: 5},
  /** Variance inflation, per parameter. */
  inflation: {caution: 10, serious: 100},
  /** People elsewhere who make a group one can compare with. */
  comparable: 5,
  /** Share of what sets a unit apart from all others that the conditions explain. */
  apart: {caution: 0.5, serious: 0.9},
  /** People of a level whose coefficient is more than chance. */
  level: 20,
  /** P-value of Hosmer and Lemeshow's test, and how far off a tenth is when it matters. */
  calibration: {p: 0.01, gap: 0.02}
} as const;

/** The severity of a figure that worsens as it grows; null below caution. */
export function above(
  value: number,
  {caution, serious}: {readonly caution: number; readonly serious: number}
): "caution" | "serious" | null {
  return value > serious ? "serious" : value > caution ? "caution" : null;
}
