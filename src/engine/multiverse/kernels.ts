/**
 * The innermost loops of all logistic models. A person's odds are a product of three numbers looked up by three codes,
 * so that a row costs no exponential; what is expected of the people is collected by the same codes. The three codes
 * of a row stand side by side and index one table: with more arrays the loop runs out of registers.
 */

export type Codes = Uint16Array | Uint32Array;

/** Adds w·p to three sums per row, where p/(1 − p) is the product of three odds. */
export function collectFitted(
  weight: Float64Array,
  codes: Codes,
  odds: Float64Array,
  sums: Float64Array
): void {
  for (let i = 0, j = 0; i < weight.length; ++i, j += 3) {
    const a = codes[j];
    const b = codes[j + 1];
    const c = codes[j + 2];
    const product = odds[a] * odds[b] * odds[c];
    const fitted = weight[i] * (product / (1 + product));
    sums[a] += fitted;
    sums[b] += fitted;
    sums[c] += fitted;
  }
}

/** The same where every row has a factor of its own; w·p is kept per row. */
export function collectFittedFrom(
  factor: Float64Array,
  fitted: Float64Array,
  weight: Float64Array,
  codes: Codes,
  odds: Float64Array,
  sums: Float64Array
): void {
  for (let i = 0, j = 0; i < weight.length; ++i, j += 3) {
    const a = codes[j];
    const b = codes[j + 1];
    const c = codes[j + 2];
    const product = factor[i] * odds[a] * odds[b] * odds[c];
    const value = weight[i] * (product / (1 + product));
    fitted[i] = value;
    sums[a] += value;
    sums[b] += value;
    sums[c] += value;
  }
}

/** Multiplies a row's own factor by its three odds. */
export function multiplyByThree(factor: Float64Array, codes: Codes, odds: Float64Array): void {
  for (let i = 0, j = 0; i < factor.length; ++i, j += 3)
    factor[i] *= odds[codes[j]] * odds[codes[j + 1]] * odds[codes[j + 2]];
}

/** Multiplies a row's own factor by one more. */
export function multiplyByOne(factor: Float64Array, codes: Codes, odds: Float64Array): void {
  for (let i = 0; i < factor.length; ++i) factor[i] *= odds[codes[i]];
}

export function collectByCode(values: Float64Array, codes: Codes, sums: Float64Array): void {
  for (let i = 0; i < values.length; ++i) sums[codes[i]] += values[i];
}

export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; ++i) sum += a[i] * b[i];
  return sum;
}

/** w·p per code, from the weight and the odds per code. */
export function fitCells(weight: Float64Array, odds: Float64Array, sums: Float64Array): void {
  for (let code = 0; code < odds.length; ++code) sums[code] = weight[code] * (odds[code] / (1 + odds[code]));
}

/** Adds w·p and w·p(1 − p) by unit, from odds per row. */
export function collectByUnit(
  odds: Float64Array,
  weight: Float64Array,
  unitCodes: Uint16Array,
  expected: Float64Array,
  variance: Float64Array
): void {
  for (let i = 0; i < odds.length; ++i) {
    const failing = 1 / (1 + odds[i]);
    const fitted = weight[i] * (odds[i] * failing);
    expected[unitCodes[i]] += fitted;
    variance[unitCodes[i]] += fitted * failing;
  }
}

/** Σ w·log(1 + odds), as logs of products that stay far below the largest double. */
export function sumLogs(odds: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let factor = 1;
  for (let i = 0; i < odds.length; ++i) {
    if (weight[i] === 1) {
      factor *= 1 + odds[i];
      if (factor > 1e200) {
        sum += Math.log(factor);
        factor = 1;
      }
    } else if (weight[i] > 0) sum += weight[i] * Math.log1p(odds[i]);
  }
  return sum + Math.log(factor);
}
