/** Sums over a unit's people: persons with the event, and cumulative hazard passed when they left and when they entered. */
export interface UnitHazard {
  readonly events: number;
  readonly passed: number;
  readonly before: number;
}

/**
 * A unit's part of the marginal log-likelihood when its people's hazards are all multiplied by one frailty, gamma
 * distributed with mean 1 and variance θ (Clayton 1978), the product of its events' hazards left out:
 *
 *     G = Σ log(1 + jθ) − (1/θ + D)·log(1 + θΛ) + (1/θ)·log(1 + θΛ₀)        j = 0 … D − 1
 *
 * and its derivatives; the second pair is taken with Λ fixed.
 */
export function gammaUnit({events, passed, before}: UnitHazard, theta: number) {
  const now = 1 + theta * passed;
  const then = 1 + theta * before;
  let value = -log1pOver(theta, passed) - events * Math.log1p(theta * passed) + log1pOver(theta, before);
  let slope = passed ** 2 * phi(theta * passed) - (events * passed) / now - before ** 2 * phi(theta * before);
  let curvature =
    -(passed ** 3) * phiSlope(theta * passed) -
    events * (passed / now) ** 2 +
    before ** 3 * phiSlope(theta * before);
  for (let j = 1; j < events; ++j) {
    const share = j / (1 + j * theta);
    value += Math.log1p(j * theta);
    slope += share;
    curvature += share * share;
  }
  return {
    value,
    /** ∂G/∂θ and −∂²G/∂θ². */
    slope,
    curvature,
    /** Mean frailty given what happened: −∂G/∂Λ; and that of those who had not left at entry: ∂G/∂Λ₀. */
    mean: (1 + theta * events) / now,
    meanBefore: 1 / then,
    /** Variances of these, which are minus their slopes by Λ and Λ₀. */
    variance: (theta * (1 + theta * events)) / now ** 2,
    varianceBefore: theta / then ** 2,
    /** Slopes of the means by θ. */
    meanSlope: (events - passed) / now ** 2,
    meanBeforeSlope: -before / then ** 2
  };
}

/** ½·Σ[(D − Λ)² − D − …]: slope of the log-likelihood by θ at θ = 0, where all units are alike. */
export function slopeAtZero({events, passed, before}: UnitHazard): number {
  return (events * (events - 1)) / 2 + passed ** 2 / 2 - events * passed - before ** 2 / 2;
}

/** log(1 + θΛ)/θ. */
const log1pOver = (theta: number, passed: number) => Math.log1p(theta * passed) / theta;

/** Below this the closed forms lose digits, and a dozen terms of the series are exact. */
const small = 0.05;
const terms = 14;

/** (log(1 + x) − x/(1 + x))/x². */
function phi(x: number): number {
  if (x > small) return (Math.log1p(x) - x / (1 + x)) / (x * x);
  let sum = 0;
  for (let k = terms; k >= 0; --k) sum = (k + 1) / (k + 2) - x * sum;
  return sum;
}

function phiSlope(x: number): number {
  if (x > small) return 1 / (x * (1 + x) ** 2) - (2 * phi(x)) / x;
  let sum = 0;
  for (let k = terms; k >= 1; --k) sum = (k * (k + 1)) / (k + 2) - x * sum;
  return -sum;
}
