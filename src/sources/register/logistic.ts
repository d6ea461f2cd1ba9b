/** The chance of success at these log-odds. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
