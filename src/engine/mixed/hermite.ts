/** Nodes and weights for the mean of a function of a standard normal variable. */
export interface Quadrature {
  readonly nodes: Float64Array;
  /** Sum to one. */
  readonly weights: Float64Array;
}

/**
 * Gauss–Hermite quadrature of `points` points for the standard normal density: exact for polynomials of degree
 * 2·points − 1. Nodes are the roots of the Hermite polynomial, each found between two of the polynomial before.
 */
export function gaussHermite(points: number): Quadrature {
  let roots: number[] = [];
  for (let degree = 1; degree <= points; ++degree) {
    const outermost = 2 * Math.sqrt(degree) + 1;
    const fences = [-outermost, ...roots, outermost];
    roots = Array.from({length: degree}, (_, k) => rootBetween(fences[k], fences[k + 1], degree));
  }
  const nodes = Float64Array.from(roots, (root, k) => (root - roots[points - 1 - k]) / 2);
  return {nodes, weights: nodes.map(x => 1 / (points * hermite(x, points).before ** 2))};
}

/** The orthonormal Hermite polynomials of this degree and of the one before. */
function hermite(x: number, degree: number): {value: number; before: number} {
  let before = 0;
  let value = 1;
  for (let j = 0; j < degree; ++j) {
    [before, value] = [value, (x * value - Math.sqrt(j) * before) / Math.sqrt(j + 1)];
  }
  return {value, before};
}

/** Newton's method inside a bracket that holds one root. */
function rootBetween(low: number, high: number, degree: number): number {
  const sign = Math.sign(hermite(high, degree).value);
  let x = (low + high) / 2;
  for (let round = 0; round < 200; ++round) {
    const {value, before} = hermite(x, degree);
    if (Math.sign(value) === sign) high = x;
    else low = x;
    const step = value / (Math.sqrt(degree) * before);
    const next = x - step > low && x - step < high ? x - step : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.max(1, Math.abs(x))) return next;
    x = next;
  }
  return x;
}
