import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  codeSequences,
  frequentPaths,
  meanTime,
  sequenceMeasures,
  spellsOf,
  stateDistribution,
  transitions
} from "../../../src/engine/index.js";
import {courses, someCourses} from "./courses.js";

describe("the distribution of states by week", () => {
  test("counts those whose sequence has not ended", () => {
    const {valid, frequencies, modal, modalShare, entropy} = stateDistribution(courses("aab ab b"));
    expect(valid).toEqual([3, 2, 1]);
    expect(frequencies).toEqual([
      [2 / 3, 1 / 2, 0],
      [1 / 3, 1 / 2, 1]
    ]);
    expect(modal).toEqual(["a", "a", "b"]);
    expect(modalShare).toEqual([2 / 3, 1 / 2, 1]);
    expect(entropy[1]).toBeCloseTo(1, 15);
    expect(entropy[2]).toBe(0);
  });

  test("weighs people", () => {
    const {valid, frequencies} = stateDistribution(courses("a b", [3, 1]));
    expect(valid).toEqual([4]);
    expect(frequencies).toEqual([[0.75], [0.25]]);
  });

  test("has no weeks where there is nobody, and no entropy of one state", () => {
    expect(stateDistribution(courses(""))).toMatchObject({n: 0, valid: [], entropy: []});
    expect(stateDistribution(courses("aa a")).entropy).toEqual([0, 0]);
  });
});

describe("mean time", () => {
  test("has the standard error of a mean", () => {
    const {mean, se} = meanTime(courses("aab ab b"));
    expect(mean).toEqual([1, 1]);
    expect(se[0]).toBeCloseTo(1 / Math.sqrt(3), 15);
    expect(se[1]).toBe(0);
  });

  test("of equal weights is that of none; of others the linearised one", () => {
    expect(meanTime(courses("aab ab b", [2, 2, 2])).se[0]).toBeCloseTo(1 / Math.sqrt(3), 15);
    const {mean, se} = meanTime(courses("aa b", [3, 1]));
    expect(mean).toEqual([1.5, 0.25]);
    expect(se[0]).toBeCloseTo(Math.sqrt(2 * ((3 * 0.5) ** 2 + 1.5 ** 2)) / 4, 15);
  });

  test("cannot be said of nobody, nor its error of one", () => {
    const nobody = codeSequences({states: ["a"], sequences: []});
    expect(meanTime(nobody)).toMatchObject({mean: [null], se: [null]});
    expect(meanTime(courses("aa"))).toMatchObject({mean: [2], se: [null]});
  });
});

describe("transitions", () => {
  test("are counted within sequences, staying too; rates are shares of the row", () => {
    const {counts, rates} = transitions(courses("aab ab b", [1, 2, 5]));
    expect(counts).toEqual([
      [1, 3],
      [0, 0]
    ]);
    expect(rates).toEqual([
      [0.25, 0.75],
      [0, 0]
    ]);
  });
});

describe("measures of a sequence", () => {
  test("are worked out by hand", () => {
    const {transitions: changes, entropy, complexity, turbulence} = sequenceMeasures(courses("aabb abab"));
    expect(changes).toEqual([1, 3]);
    expect(entropy[0]).toBeCloseTo(1, 15);
    expect(complexity[0]).toBeCloseTo(Math.sqrt(1 / 3), 15);
    expect(complexity[1]).toBeCloseTo(1, 15);
    // ab: (), a, b, ab; two spells of two weeks, highest variance 1.
    expect(turbulence[0]).toBeCloseTo(Math.log2(4 * 2), 14);
    // abab: 1, 2, 4, 7, 12 as the states come; four spells of one week.
    expect(turbulence[1]).toBeCloseTo(Math.log2(12), 14);
  });

  test("of one week are 0, 0 and 1; of none there are none", () => {
    expect(sequenceMeasures(courses("a -"))).toEqual({
      weeks: [1, 0],
      transitions: [0, 0],
      entropy: [0, null],
      complexity: [0, null],
      turbulence: [1, null]
    });
  });

  test("stay finite however long a sequence is", () => {
    const {turbulence} = sequenceMeasures(courses("ab".repeat(3000)));
    // Fibonacci: 6,000 weeks of log2 of the golden ratio each.
    expect(turbulence[0]! / 6000).toBeCloseTo(Math.log2((1 + Math.sqrt(5)) / 2), 2);
  });

  test("lie between 0 and 1, or at 1 and above", () => {
    fc.assert(
      fc.property(someCourses(), table => {
        const {entropy, complexity, turbulence} = sequenceMeasures(table);
        for (const value of [...entropy, ...complexity]) {
          if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        }
        for (const value of turbulence) if (value !== null) expect(value).toBeGreaterThanOrEqual(1 - 1e-12);
      })
    );
  });
});

describe("the most frequent paths", () => {
  const table = courses("aab ab aab b");

  test("are whole sequences, the most frequent first", () => {
    const {n, distinct, paths} = frequentPaths(table, {most: 2});
    expect([n, distinct]).toEqual([4, 3]);
    expect(paths).toEqual([
      {
        n: 2,
        weight: 2,
        share: 0.5,
        row: 0,
        spells: [
          {state: "a", weeks: 2},
          {state: "b", weeks: 1}
        ]
      },
      {
        n: 1,
        weight: 1,
        share: 0.25,
        row: 1,
        spells: [
          {state: "a", weeks: 1},
          {state: "b", weeks: 1}
        ]
      }
    ]);
  });

  test("or successive states, with the mean length of their spells", () => {
    const {distinct, paths} = frequentPaths(table, {alike: "states"});
    expect(distinct).toBe(2);
    expect(paths[0]).toMatchObject({n: 3, share: 0.75});
    expect(paths[0].spells[0].weeks).toBeCloseTo(5 / 3, 15);
  });

  test("go by persons where sequences stand for several", () => {
    expect(frequentPaths(courses("a a b", [1, 1, 5])).paths[0]).toMatchObject({row: 2, n: 1, weight: 5});
  });

  test("of nobody are none", () => {
    expect(frequentPaths(courses(""))).toEqual({n: 0, distinct: 0, paths: []});
  });

  test("and the spells of one sequence are its own", () => {
    expect(spellsOf(table, 1)).toEqual([
      {state: "a", weeks: 1},
      {state: "b", weeks: 1}
    ]);
    expect(spellsOf(courses("a -"), 1)).toEqual([]);
  });
});
