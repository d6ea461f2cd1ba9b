import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {differencesOf} from "../../../src/engine/certainty/differences.js";
import {overallMaximum, unitMaximum} from "../../../src/engine/certainty/maxima.js";
import {nthLargest} from "../../../src/engine/certainty/nthLargest.js";
import {
  confidenceSets,
  openBenchmark,
  random,
  rankConfidence,
  tauBest,
  tauBestUnits
} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";
import {table} from "../tables.js";

const oracle = readOracle<Record<string, number[]>>("json/rank_sets.json");
const normals = (n: number, seed: number) => [...random(seed).normals(new Float64Array(n))];

describe("confidenceSets(estimates, errors)", () => {
  test("are R's, whose critical values of single units are exact: 40 schools, every step", () => {
    const {marginal, simultaneous} = confidenceSets(oracle.estimates, oracle.ses, {draws: 100_000});
    const compare = (sets: typeof marginal, first: number[], last: number[], margin: number[]) => {
      sets.forEach((set, k) => {
        // The critical value of 100,000 draws has a standard error of about 0.005.
        const allowed = margin[k] < 0.02 ? 1 : 0;
        expect(Math.abs(set[0] - first[k]) + Math.abs(set[1] - last[k])).toBeLessThanOrEqual(allowed);
      });
      expect(margin.filter(value => value < 0.02).length).toBeLessThan(10);
    };
    compare(marginal, oracle.first, oracle.last, oracle.margin);
    compare(simultaneous, oracle.simultaneous_first, oracle.simultaneous_last, oracle.simultaneous_margin);
  });

  test.each([
    [5, 0],
    [10, 1],
    [50, 2]
  ])("have Dunnett's and Tukey's critical values where %i errors are equal", (n, at) => {
    const draws = 40_000;
    const differences = differencesOf(new Float64Array(n), new Float64Array(n).fill(1), draws, 1);
    const none = new Int8Array(n * n);
    const maxima = (maximum: (from: number) => number) =>
      Float64Array.from({length: draws}, (_, draw) => maximum(draw * n));
    // The quantile of 40,000 draws has a standard error of about 0.006 there.
    const one = nthLargest(
      maxima(from => unitMaximum(differences, none, 0, from)),
      draws / 20
    );
    expect(Math.abs(one - oracle.dunnett_5_10_50[at])).toBeLessThan(0.03);
    const all = nthLargest(
      maxima(from => overallMaximum(differences, none, from)),
      draws / 20
    );
    expect(Math.abs(all - oracle.tukey_5_10_50[at])).toBeLessThan(0.03);
  });

  test("of two units decide at 1.96 standard errors of their difference", () => {
    const ses = [0.6, 0.8];
    const at = (difference: number) => confidenceSets([difference, 0], ses, {draws: 40_000});
    expect(at(2)).toMatchObject({
      marginal: [
        [1, 1],
        [2, 2]
      ],
      simultaneous: [
        [1, 1],
        [2, 2]
      ]
    });
    expect(at(1.92)).toMatchObject({
      marginal: [
        [1, 2],
        [1, 2]
      ],
      simultaneous: [
        [1, 2],
        [1, 2]
      ]
    });
    expect(at(-2).marginal).toEqual([
      [2, 2],
      [1, 1]
    ]);
  });

  test("know the ranks of units far apart, and leave alike ones their shared ranks", () => {
    const far = confidenceSets([30, 10, 20], [1, 1, 1]);
    expect(far.marginal).toEqual([
      [1, 1],
      [3, 3],
      [2, 2]
    ]);
    expect(far.simultaneous).toEqual(far.marginal);
    expect(confidenceSets([1, 1, 1, 9], [0.5, 1, 2, 0.1]).marginal.slice(0, 3)).toEqual([
      [2, 4],
      [2, 4],
      [2, 4]
    ]);
  });

  test("of estimates without error are their ranks, those alike sharing", () => {
    const {marginal, simultaneous} = confidenceSets([3, 2, 2, 1], [0, 0, 0, 0]);
    expect(marginal).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4]
    ]);
    expect(simultaneous).toEqual(marginal);
    expect(confidenceSets([3, 2, 2.5], [0, 0, 4]).marginal).toEqual([
      [1, 2],
      [2, 3],
      [1, 3]
    ]);
  });

  test("of all estimates equal say nothing; of one unit or none all there is", () => {
    expect(confidenceSets([1, 1, 1], [1, 2, 3]).simultaneous).toEqual([
      [1, 3],
      [1, 3],
      [1, 3]
    ]);
    expect(confidenceSets([1], [1])).toMatchObject({marginal: [[1, 1]], simultaneous: [[1, 1]]});
    expect(confidenceSets([], [])).toEqual({level: 0.95, marginal: [], simultaneous: []});
  });

  test("are narrower for one unit than for all at once, after more steps than one, and at a lower level", () => {
    const within = (inner: readonly (readonly number[])[], outer: readonly (readonly number[])[]) => {
      inner.forEach(([first, last], k) => {
        expect(first).toBeGreaterThanOrEqual(outer[k][0]);
        expect(last).toBeLessThanOrEqual(outer[k][1]);
      });
    };
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1000}), fc.integer({min: 2, max: 25}), (seed, n) => {
        const estimates = normals(n, seed).map(value => 3 * value);
        const ses = normals(n, seed + 5000).map(value => Math.abs(value));
        const options = {draws: 400};
        const sets = confidenceSets(estimates, ses, options);
        const once = confidenceSets(estimates, ses, {...options, stepdown: false});
        within(sets.marginal, sets.simultaneous);
        within(sets.marginal, once.marginal);
        within(sets.simultaneous, once.simultaneous);
        within(confidenceSets(estimates, ses, {...options, level: 0.8}).simultaneous, sets.simultaneous);
        sets.marginal.forEach(([first, last], k) => {
          const rank = 1 + estimates.filter(other => other > estimates[k]).length;
          expect(first).toBeLessThanOrEqual(rank);
          expect(last).toBeGreaterThanOrEqual(rank);
        });
      }),
      {numRuns: 40}
    );
  });

  test("take a covariance matrix: a diagonal one as its errors, and errors shared by all as none", () => {
    const estimates = normals(12, 1).map(value => 3 * value);
    const ses = normals(12, 2).map(value => 0.3 + Math.abs(value));
    const matrix = (entry: (j: number, k: number) => number) =>
      Float64Array.from({length: 144}, (_, at) => entry(Math.floor(at / 12), at % 12));
    const plain = confidenceSets(estimates, ses, {draws: 20_000});
    const diagonal = matrix((j, k) => (j === k ? ses[j] ** 2 : 0));
    expect(confidenceSets(estimates, {covariance: diagonal}, {draws: 20_000})).toEqual(plain);
    // What moves all estimates alike moves no difference.
    const shared = matrix((j, k) => 0.5 + (j === k ? ses[j] ** 2 : 0));
    const found = confidenceSets(estimates, {covariance: shared}, {draws: 20_000});
    found.marginal.forEach(([first, last], k) => {
      expect(
        Math.abs(first - plain.marginal[k][0]) + Math.abs(last - plain.marginal[k][1])
      ).toBeLessThanOrEqual(1);
    });
    const singular = confidenceSets([1, 3], {covariance: [4, 4, 4, 4]});
    expect(singular.marginal).toEqual([
      [2, 2],
      [1, 1]
    ]);
  });

  test("are the same for the same seed, and cope with a thousand units", () => {
    const estimates = normals(1000, 3);
    const ses = estimates.map((_, k) => 0.05 + (k % 7) / 20);
    const sets = confidenceSets(estimates, ses, {draws: 200});
    expect(confidenceSets(estimates, ses, {draws: 200})).toEqual(sets);
    expect(sets.simultaneous).toHaveLength(1000);
  });

  test("complain about levels and draws that cannot be", () => {
    expect(() => confidenceSets([1, 2], [1, 1], {level: 1})).toThrow(
      "invalid level 1; allowed: between 0 and 1"
    );
    expect(() => confidenceSets([1, 2], [1, 1], {draws: 18})).toThrow(
      "invalid number of draws 18; allowed: 19 or more"
    );
    expect(confidenceSets([1, 2], [1, 1], {draws: 19}).level).toBe(0.95);
  });
});

describe("the maxima that are found without looking at all pairs", () => {
  test("are those of all pairs, whatever has been decided and however errors depend", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 10_000}),
        fc.integer({min: 2, max: 15}),
        fc.boolean(),
        (seed, n, dependent) => {
          const factor = normals(n * n, seed);
          const covariance = Float64Array.from({length: n * n}, (_, at) => {
            const [j, k] = [Math.floor(at / n), at % n];
            let sum = j === k ? 0.1 : 0;
            for (let i = 0; i < 2; ++i) sum += factor[j * n + i] * factor[k * n + i];
            return sum;
          });
          const ses = factor.slice(0, n).map((value, k) => (k === 1 ? 0 : Math.abs(value)));
          const differences = differencesOf(new Float64Array(n), dependent ? {covariance} : ses, 5, seed);
          const decisions = new Int8Array(n * n);
          for (let j = 0; j < n; ++j) {
            for (let k = 0; k < j; ++k) {
              decisions[j * n + k] = Math.round(factor[j * n + k]) % 2;
              decisions[k * n + j] = -decisions[j * n + k];
            }
          }
          for (let from = 0; from < 5 * n; from += n) {
            const value = (j: number, k: number) => {
              const error = differences.errors[from + j] - differences.errors[from + k];
              const sign = decisions[j * n + k];
              return (sign === 0 ? Math.abs(error) : -sign * error) * differences.inverse[j * n + k];
            };
            const everyone = Array.from({length: n}, (_, k) => k);
            const worst = everyone.map(j => Math.max(0, ...everyone.map(k => value(j, k))));
            worst.forEach((expected, j) => {
              expect(unitMaximum(differences, decisions, j, from)).toBeCloseTo(expected, 12);
            });
            expect(overallMaximum(differences, decisions, from)).toBeCloseTo(Math.max(...worst), 12);
          }
        }
      )
    );
  });
});

test("nthLargest(values, n) is what sorting gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({noNaN: true}), {minLength: 1, maxLength: 60}),
      fc.nat(59),
      (values, at) => {
        const n = (at % values.length) + 1;
        const expected = [...values].sort((a, b) => b - a)[n - 1];
        expect(nthLargest(Float64Array.from(values), n) - expected || 0).toBe(0);
      }
    )
  );
});

describe("tauBest(sets, tau)", () => {
  const sets = {
    simultaneous: [
      [1, 2],
      [1, 4],
      [2, 4],
      [5, 5],
      [3, 4]
    ] as const
  };

  test("names who can be and who certainly is among the best", () => {
    expect(tauBest(sets, 1)).toEqual({tau: 1, possible: [0, 1], certain: []});
    expect(tauBest(sets, 2)).toEqual({tau: 2, possible: [0, 1, 2], certain: [0]});
    expect(tauBest(sets, 4)).toEqual({tau: 4, possible: [0, 1, 2, 4], certain: [0, 1, 2, 4]});
    expect(tauBest(sets, 9)).toEqual({tau: 9, possible: [0, 1, 2, 3, 4], certain: [0, 1, 2, 3, 4]});
  });

  test("never has more certain than tau, nor fewer possible, where there are as many", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1000}), fc.integer({min: 1, max: 20}), (seed, tau) => {
        const found = tauBest(
          confidenceSets(
            normals(20, seed).map(value => 4 * value),
            new Float64Array(20).fill(0.5),
            {draws: 100}
          ),
          tau
        );
        expect(found.certain.length).toBeLessThanOrEqual(tau);
        expect(found.possible.length).toBeGreaterThanOrEqual(tau);
      }),
      {numRuns: 50}
    );
  });

  test("complains about a number of best that is none", () => {
    expect(() => tauBest(sets, 0)).toThrow("invalid number of best 0; allowed: 1 or more");
  });
});

describe("rankConfidence(benchmark)", () => {
  const shares = [
    ["a", 400, 100],
    ["b", 10, 9],
    ["c", 400, 200],
    ["d", 400, 190],
    ["e", 400, 320]
  ] as const;
  const benchmark = openBenchmark(table(shares.map(([unit, n, yes]) => [unit, yes / n, n]))).compute({
    conditions: [],
    link: "logit",
    minimumUnitSize: 50
  });

  test("names the assessed units in the table's order, with their confidence sets", () => {
    const found = rankConfidence(benchmark);
    expect(found).toEqual({
      choice: benchmark.choice,
      level: 0.95,
      units: [
        {unit: "a", marginal: [4, 4], simultaneous: [4, 4]},
        {unit: "c", marginal: [2, 3], simultaneous: [2, 3]},
        {unit: "d", marginal: [2, 3], simultaneous: [2, 3]},
        {unit: "e", marginal: [1, 1], simultaneous: [1, 1]}
      ]
    });
    expect(tauBestUnits(found, 2)).toEqual({tau: 2, possible: ["c", "d", "e"], certain: ["e"]});
  });

  test("takes other errors, and is empty without an assessed unit", () => {
    expect(rankConfidence(benchmark, {errors: [1, 1, 1, 1]}).units[0].marginal).toEqual([1, 4]);
    expect(rankConfidence({...benchmark, units: []}).units).toEqual([]);
  });
});
