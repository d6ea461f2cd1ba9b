import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  cutTree,
  type Distances,
  discrepancy,
  distancesOf,
  InputError,
  medoidsOf,
  openQuality,
  pam,
  sequenceClusters,
  silhouettes,
  ward
} from "../../../src/engine/index.js";
import {between} from "../../../src/engine/sequence/distance/condensed.js";
import {courses} from "./courses.js";

/** Distances between points on a line, with the persons each stands for. */
function points(places: readonly number[], weight: readonly number[] | null = null): Distances {
  const values = places.flatMap((x, i) => places.slice(i + 1).map(y => Math.abs(x - y)));
  return {
    choice: {method: "lcs"},
    n: places.length,
    distinct: places.length,
    values: Float64Array.from(values),
    weight: weight && Float64Array.from(weight)
  };
}

const somePlaces = fc
  .uniqueArray(fc.integer({min: 0, max: 1e6}), {minLength: 2, maxLength: 12})
  .map(places => places.map(place => place / 1e4));

/** A line's sequences, and the same with each repeated as often as its weight says. */
const weighted = fc
  .array(fc.tuple(fc.integer({min: 0, max: 1000}), fc.integer({min: 1, max: 4})), {
    minLength: 3,
    maxLength: 7
  })
  .map(rows => [...new Map(rows.map(([place, times]) => [place ** 1.5, times])).entries()])
  .filter(rows => rows.length > 2)
  .map(rows => ({
    once: points(
      rows.map(([place]) => place),
      rows.map(([, times]) => times)
    ),
    repeated: points(rows.flatMap(([place, times]) => new Array<number>(times).fill(place))),
    row: rows.flatMap(([, times], i) => new Array<number>(times).fill(i))
  }));

describe("Ward's tree", () => {
  test("of four points on a line, by hand", () => {
    const {merges, heights} = ward(points([0, 1, 10, 12]));
    expect(merges).toEqual([
      [0, 1],
      [2, 3],
      [4, 5]
    ]);
    // Twice the sum of squares added: between means 0.5 and 11, of two points each, 2 · 10.5².
    expect(heights[0]).toBeCloseTo(1, 14);
    expect(heights[1]).toBeCloseTo(2, 14);
    expect(heights[2]).toBeCloseTo(Math.sqrt(2) * 10.5, 13);
  });

  test("adds up to the sum of squares, with heights that ascend", () => {
    fc.assert(
      fc.property(somePlaces, places => {
        const {heights} = ward(points(places));
        const mean = places.reduce((sum, x) => sum + x, 0) / places.length;
        const squares = places.reduce((sum, x) => sum + (x - mean) ** 2, 0);
        expect(Math.abs(heights.reduce((sum, h) => sum + h ** 2 / 2, 0) - squares)).toBeLessThan(
          1e-9 * (squares + 1)
        );
        expect(heights.every((h, step) => step === 0 || h >= heights[step - 1] - 1e-9)).toBe(true);
      })
    );
  });

  test("counts a sequence that stands for several as it would count them", () => {
    fc.assert(
      fc.property(weighted, ({once, repeated}) => {
        const above = ward(repeated).heights.slice(repeated.n - once.n);
        ward(once).heights.forEach((height, step) => {
          expect(Math.abs(height - above[step])).toBeLessThan(1e-7 * (1 + height));
        });
      })
    );
  });

  test("cut into k gives k clusters, numbered as they appear", () => {
    const tree = ward(points([10, 0, 12, 1]));
    expect(cutTree(tree, 1)).toEqual([0, 0, 0, 0]);
    expect(cutTree(tree, 2)).toEqual([0, 1, 0, 1]);
    expect(cutTree(tree, 4)).toEqual([0, 1, 2, 3]);
    expect(() => cutTree(tree, 5)).toThrow(
      new InputError("invalid", "number of clusters 5", {allowed: "allowed: 1 to 4, as there are sequences"})
    );
  });

  test("of one sequence has no joins, nor of none", () => {
    expect(ward(points([3]))).toEqual({n: 1, merges: [], heights: []});
    expect(ward(points([]))).toEqual({n: 0, merges: [], heights: []});
  });
});

describe("partitions around medoids", () => {
  test("find the best medoids of two clear groups", () => {
    const {medoids, membership, objective} = pam(points([0, 1, 2, 10, 11, 12]), 2);
    expect(medoids).toEqual([1, 4]);
    expect(membership).toEqual([0, 0, 0, 1, 1, 1]);
    expect(objective.swap).toBeCloseTo(4 / 6, 15);
  });

  test("cannot be bettered by any one exchange", () => {
    fc.assert(
      fc.property(somePlaces, fc.nat(), (places, seed) => {
        const distances = points(places);
        const k = 1 + (seed % places.length);
        const {medoids, objective} = pam(distances, k);
        const mean = (some: readonly number[]) =>
          places.reduce((sum, _, j) => sum + Math.min(...some.map(m => between(distances, m, j))), 0) /
          places.length;
        expect(Math.abs(mean(medoids) - objective.swap)).toBeLessThan(1e-10);
        expect(objective.swap).toBeLessThanOrEqual(objective.build + 1e-12);
        for (let out = 0; out < k; ++out) {
          for (let into = 0; into < places.length; ++into) {
            const others = medoids.map((m, at) => (at === out ? into : m));
            expect(mean(others)).toBeGreaterThanOrEqual(objective.swap - 1e-9);
          }
        }
      })
    );
  });

  test("weigh people", () => {
    expect(pam(points([0, 1, 2], [1, 1, 9]), 1).medoids).toEqual([2]);
    expect(medoidsOf(points([0, 1, 2], [1, 1, 9]), [0, 0, 0])).toEqual([2]);
  });

  test("of everyone are everyone; of people who are all the same, any", () => {
    expect(pam(points([0, 1, 5]), 3)).toMatchObject({membership: [0, 1, 2], medoids: [0, 1, 2]});
    const same = pam(points([7, 7, 7, 7]), 2);
    expect(new Set(same.membership).size).toBe(2);
    expect(same.objective).toEqual({build: 0, swap: 0});
    expect(() => pam(points([]), 1)).toThrow(
      "invalid number of clusters 1; allowed: none, there are no sequences"
    );
  });
});

describe("what speaks for a division", () => {
  test("silhouettes, by hand", () => {
    const {widths, ASW, ASWw} = silhouettes(points([0, 2, 10]), [0, 0, 1]);
    expect([...widths]).toEqual([1 - 2 / 10, 1 - 2 / 8, 0]);
    expect(ASW).toBeCloseTo((0.8 + 0.75) / 3, 15);
    expect(ASWw).toBeCloseTo((0.9 + 0.875 + 1) / 3, 15);
  });

  test("silhouettes do not mind a number that no cluster has", () => {
    expect(silhouettes(points([0, 2, 10]), [0, 0, 2])).toEqual(silhouettes(points([0, 2, 10]), [0, 0, 1]));
    expect(silhouettes(points([0, 2]), [1, 1])).toMatchObject({ASW: null, ASWw: null});
  });

  test("silhouettes of weights too small to count as persons are those of any weights", () => {
    const {widths, ASW, ASWw} = silhouettes(points([0, 2, 10], [0.25, 0.25, 0.25]), [0, 0, 1]);
    expect([...widths]).toEqual([1 - 1 / 10, 1 - 1 / 8, 0]);
    expect(ASW).toBeNull();
    expect(ASWw).toBeCloseTo((0.9 + 0.875 + 1) / 3, 15);
  });

  test("counts a sequence that stands for several as it would count them", () => {
    fc.assert(
      fc.property(
        weighted,
        fc.array(fc.boolean(), {minLength: 7, maxLength: 7}),
        ({once, repeated, row}, sides) => {
          const own = Array.from({length: once.n}, (_, i) => (i === 0 ? 0 : i === 1 ? 1 : Number(sides[i])));
          const ours = Object.entries(openQuality(once)(own));
          const theirs = openQuality(repeated)(row.map(i => own[i]));
          for (const [name, value] of ours) {
            const other = theirs[name as keyof typeof theirs];
            // A sequence that stands for several is alone, but several who are the same are not.
            if (name === "ASW") continue;
            if (value === null || other === null) expect(value).toBe(other);
            else expect(Math.abs(value - other)).toBeLessThan(1e-8 * (1 + Math.abs(value)));
          }
        }
      )
    );
  });

  test("lies within its bounds, and is null where it cannot be said", () => {
    fc.assert(
      fc.property(somePlaces, places => {
        const quality = openQuality(points(places));
        for (let k = 1; k <= places.length; ++k) {
          const {ASW, ASWw, PBC, HG, HGSD, HC, CH, R2, CHsq, R2sq} = quality(
            cutTree(ward(points(places)), k)
          );
          for (const value of [ASW, ASWw, PBC, HG, HGSD]) {
            if (k === 1) expect(value).toBeNull();
            else expect(Math.abs(value!)).toBeLessThanOrEqual(1 + 1e-9);
          }
          for (const value of [R2, R2sq]) expect(value! >= -1e-9 && value! <= 1 + 1e-9).toBe(true);
          if (HC !== null) expect(HC >= -1e-9 && HC <= 1 + 1e-9).toBe(true);
          if (k === 1 || k === places.length) expect([CH, CHsq]).toEqual([null, null]);
        }
      })
    );
  });

  test("is nothing where nobody is apart", () => {
    expect(openQuality(points([3, 3, 3]))([0, 0, 1])).toEqual({
      ASW: 0,
      ASWw: 0,
      PBC: null,
      HG: null,
      HGSD: 0,
      HC: null,
      CH: null,
      R2: null,
      CHsq: null,
      R2sq: null
    });
  });
});

describe("discrepancy", () => {
  test("by hand: two groups of two", () => {
    const ours = discrepancy(points([0, 2, 10, 12]), [0, 0, 2, 2]);
    // Pairs: 2 + 10 + 12 + 8 + 10 + 2 = 44; within 2 each.
    expect(ours.discrepancy).toBeCloseTo(44 / 16, 15);
    expect(ours.groups).toEqual([
      {group: 0, n: 2, persons: 2, discrepancy: 0.5},
      {group: 2, n: 2, persons: 2, discrepancy: 0.5}
    ]);
    expect(ours.pseudoR2).toBeCloseTo(1 - 2 / 11, 15);
    expect(ours.pseudoF).toBeCloseTo(9 / (2 / 2), 13);
  });

  test("of nobody, one, or one group is not divided", () => {
    expect(discrepancy(points([]), [])).toEqual({
      n: 0,
      discrepancy: null,
      groups: [],
      pseudoF: null,
      pseudoR2: null
    });
    expect(discrepancy(points([1]), [0])).toMatchObject({discrepancy: 0, pseudoF: null, pseudoR2: null});
    expect(discrepancy(points([1, 2]), [0, 0])).toMatchObject({pseudoF: null, pseudoR2: 0});
  });
});

describe("clusters of sequences", () => {
  const distances = distancesOf(courses("aaab aabb aaaa bbbb bbba bbaa"), {method: "lcs"});

  test.each(["ward", "pam"] as const)("by %s: from one to as many as there are", method => {
    const {solutions, tree} = sequenceClusters(distances, {method, from: 1, to: 6});
    expect(solutions.map(({k}) => k)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const {k, membership, medoids, sizes, persons, silhouettes: widths} of solutions) {
      expect(new Set(membership).size).toBe(k);
      expect(medoids.map(row => membership[row])).toEqual([...Array(k).keys()]);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(6);
      expect(persons).toEqual(sizes);
      expect(widths).toHaveLength(6);
    }
    expect(tree === null).toBe(method === "pam");
    expect(JSON.stringify(solutions)).not.toMatch(/NaN|Infinity/);
  });

  test("are asked for in an order, and no more than there are", () => {
    expect(() => sequenceClusters(distances, {method: "ward", from: 2, to: 7})).toThrow(
      "invalid number of clusters 7; allowed: 1 to 6, as there are sequences"
    );
    expect(() => sequenceClusters(distances, {method: "ward", from: 3, to: 2})).toThrow(
      "invalid numbers of clusters 3 to 2"
    );
    expect(() => sequenceClusters(points([]), {method: "pam"})).toThrow(InputError);
    expect(sequenceClusters(distances, {method: "ward"}).solutions.map(({k}) => k)).toEqual([2, 3, 4, 5, 6]);
  });
});
