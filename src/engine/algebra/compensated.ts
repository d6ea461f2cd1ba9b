/**
 * A sum carried in twice the working precision: error-free sums (Knuth) and products (Dekker, Veltkamp), as in
 * Ogita, Rump & Oishi 2005, "Accurate sum and dot product". Far from overflow, the error of a sum is about that of
 * rounding the exact result once.
 */
export class CompensatedSum {
  #high = 0;
  #low = 0;

  add(value: number): void {
    const sum = this.#high + value;
    const part = sum - this.#high;
    this.#low += this.#high - (sum - part) + (value - part);
    this.#high = sum;
  }

  addProduct(a: number, b: number): void {
    const product = a * b;
    const aHigh = high(a);
    const bHigh = high(b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    this.#low += aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
    this.add(product);
  }

  get value(): number {
    return this.#high + this.#low;
  }
}

/** The upper half of a double's digits. */
function high(value: number): number {
  const split = 134217729 * value;
  return split - (split - value);
}
