/** Where one shade of a probability ends and the next begins; below the first it is as good as never. */
export const shadeBreaks = [0.001, 0.003, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5] as const;

/** 0 for never, up to as many as there are breaks. */
export function shadeOf(probability: number): number {
  return shadeBreaks.filter(limit => probability >= limit).length;
}

export function shadeFill(shade: number): string {
  return shade === 0 ? "var(--paper)" : `var(--heat-${shade})`;
}

/** As many places as make a lone cell the chance of its drawing rather than a place that differs. */
const many = 30;

/**
 * The shades of a row. A lone cell one step from two neighbours of a shade takes theirs: shades end at round numbers, and
 * probabilities that are counted in draws fall on either side of them.
 */
export function shadesOf(probabilities: readonly number[]): readonly number[] {
  const shades = probabilities.map(shadeOf);
  if (shades.length < many) return shades;
  return shades.map((shade, at) => {
    const [before, after] = [shades[at - 1], shades[at + 1]];
    return before === after && Math.abs(shade - before) === 1 ? before : shade;
  });
}

/**
 * The cells of a table of probabilities as one path per shade above never: neighbours of a shade in a row are one
 * rectangle.
 * @param top where a row's cells begin
 */
export function shadePaths(
  rows: readonly (readonly number[])[],
  {
    x,
    cell,
    height,
    top
  }: {
    readonly x: number;
    readonly cell: number;
    readonly height: number;
    readonly top: (row: number) => number;
  }
): readonly {readonly shade: number; readonly d: string}[] {
  const paths = new Map<number, string[]>();
  const place = (at: number) => Number((x + at * cell).toFixed(2));
  rows.forEach((probabilities, row) => {
    const shades = shadesOf(probabilities);
    for (let from = 0; from < shades.length; ) {
      const shade = shades[from];
      let to = from + 1;
      while (shades[to] === shade) ++to;
      if (shade > 0) {
        const list = paths.get(shade) ?? [];
        list.push(`M${place(from)},${top(row)}H${place(to)}v${height}H${place(from)}z`);
        paths.set(shade, list);
      }
      from = to;
    }
  });
  return [...paths].sort(([a], [b]) => a - b).map(([shade, parts]) => ({shade, d: parts.join("")}));
}
