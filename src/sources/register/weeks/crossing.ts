/** Where an increasing function of one number crosses zero between −reach and reach: by bisection, to the nearer side. */
export function crossing(increasing: (x: number) => number, reach: number): number {
  let [low, high] = [-reach, reach];
  for (let step = 0; step < 28; ++step) {
    const middle = (low + high) / 2;
    if (increasing(middle) < 0) low = middle;
    else high = middle;
  }
  return Math.abs(increasing(low)) < Math.abs(increasing(high)) ? low : high;
}
