import {normalUpperLog} from "../../distributions.js";

/** Nodes per unit of z: half a step to the sixth power is below the last digit. */
const perUnit = 64;
const lowest = -9;
const highest = 38;
const terms = 6;

let coefficients: Float64Array | null = null;

/**
 * Logarithm of the upper tail of the standard normal distribution, log Φ(−z), and its slope −m, where m = φ(z)/Φ(−z) is
 * the inverse of Mills' ratio: Taylor's series from the nearest of a few thousand nodes, since a fit asks for hundreds of
 * thousands of them. Writes [log Φ(−z), m] into `into`.
 */
export function normalTail(z: number, into: Float64Array): void {
  if (z < lowest) {
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    into[0] = 0;
    into[1] = density;
    return;
  }
  if (z > highest) {
    const m = continuedFraction(z, 5);
    into[0] = -0.5 * z * z - 0.5 * Math.log(2 * Math.PI) - Math.log(m);
    into[1] = m;
    return;
  }
  coefficients ??= nodes();
  const node = Math.round((z - lowest) * perUnit);
  const step = z - lowest - node / perUnit;
  const at = node * (terms + 1);
  let value = coefficients[at + terms];
  let slope = 0;
  for (let k = terms - 1; k >= 0; --k) {
    slope = slope * step + value;
    value = value * step + coefficients[at + k];
  }
  into[0] = value;
  into[1] = -slope;
}

/** Taylor coefficients of log Φ(−z) at every node, from the value and m' = m(m − z), differentiated again and again. */
function nodes(): Float64Array {
  const count = (highest - lowest) * perUnit + 1;
  const table = new Float64Array(count * (terms + 1));
  for (let node = 0; node < count; ++node) {
    const z = lowest + node / perUnit;
    const value = normalUpperLog(z);
    // Coefficients of m: (k + 1)·m[k + 1] = Σ m[i]·m[k − i] − z·m[k] − m[k − 1].
    const m = [
      z > 3 ? continuedFraction(z, 100) : Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI) - value)
    ];
    for (let k = 0; k < terms - 1; ++k) {
      let sum = -z * m[k] - (k === 0 ? 0 : m[k - 1]);
      for (let i = 0; i <= k; ++i) sum += m[i] * m[k - i];
      m.push(sum / (k + 1));
    }
    table[node * (terms + 1)] = value;
    m.forEach((coefficient, k) => {
      table[node * (terms + 1) + k + 1] = -coefficient / (k + 1);
    });
  }
  return table;
}

/** φ(z)/Φ(−z) far out (Laplace), where a difference of logarithms would lose digits. */
function continuedFraction(z: number, levels: number): number {
  let m = z;
  for (let k = levels; k >= 1; --k) m = z + k / m;
  return m;
}
