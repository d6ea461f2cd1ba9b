type Point = readonly [x: number, y: number];

/** The arrow keys as steps to the right and down. */
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** How much worse it is to be off to the side than to be far. */
const aside = 2;

export function isArrow(key: string): boolean {
  return key in arrows;
}

/** The point an arrow key leads to from one of the points: the nearest that way; null at the edge. */
export function nearestThatWay(key: string, from: number, points: readonly Point[]): number | null {
  const [dx, dy] = arrows[key];
  const [x, y] = points[from];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  points.forEach(([px, py], at) => {
    const ahead = (px - x) * dx + (py - y) * dy;
    const across = Math.abs((px - x) * dy) + Math.abs((py - y) * dx);
    const cost = ahead + aside * across;
    if (ahead <= 0 || at === from || cost >= least) return;
    best = at;
    least = cost;
  });
  return best;
}

/** The next name that begins with what was typed, from a place in the list on; null when none does. */
export function nextNamed(typed: string, from: number, names: readonly string[]): number | null {
  const wanted = typed.toLocaleLowerCase("da");
  for (let step = typed.length === 1 ? 1 : 0; step <= names.length; ++step) {
    const at = (from + step) % names.length;
    if (names[at].toLocaleLowerCase("da").startsWith(wanted)) return at;
  }
  return null;
}
