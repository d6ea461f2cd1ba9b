/** Where a function that is positive at `low` and not at `high` changes sign, to the last digit (bisection). */
export function root(f: (x: number) => number, low: number, high: number): number {
  for (let step = 0; step < 200; ++step) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
