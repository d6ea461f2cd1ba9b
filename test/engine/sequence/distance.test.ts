import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  codeSequences,
  type DistanceChoice,
  distancesOf,
  InputError,
  openDistances,
  selectSequences,
  substitutionCosts
} from "../../../src/engine/index.js";
import {alignRuns} from "../../../src/engine/sequence/distance/alignRuns.js";
import {alignWeeks} from "../../../src/engine/sequence/distance/alignWeeks.js";
import {commonSubsequence} from "../../../src/engine/sequence/distance/commonSubsequence.js";
import {runsOf} from "../../../src/engine/sequence/runs.js";
import {courses, someCourses} from "./courses.js";

const distances = (text: string, choice: DistanceChoice) => [...distancesOf(courses(text), choice).values];

/** Symmetric costs of four states, also such as break the triangle inequality or are dearer than two indels. */
const someCosts = fc
  .array(fc.oneof(fc.double({min: 0, max: 3, noNaN: true}), fc.constantFrom(0, 1, 2)), {
    minLength: 6,
    maxLength: 6
  })
  .map(([ab, ac, ad, bc, bd, cd]) => [0, ab, ac, ad, ab, 0, bc, bd, ac, bc, 0, cd, ad, bd, cd, 0]);

describe("optimal matching", () => {
  test("is the cheapest of insertions, deletions and substitutions", () => {
    expect(distances("ab ba", {method: "om", costs: 2, indel: 1})).toEqual([2]);
    expect(distances("ab ba", {method: "om", costs: 0.5, indel: 1})).toEqual([1]);
    expect(distances("aab b", {method: "om", costs: 1, indel: 0.7})).toEqual([1.4]);
    expect(distances("aaa -", {method: "om", costs: 2})).toEqual([3]);
  });

  test("run by run is optimal matching week by week, whatever the costs", () => {
    fc.assert(
      fc.property(
        someCourses(),
        someCosts,
        fc.double({min: 0.1, max: 2, noNaN: true}),
        (table, costs, indel) => {
          const matrix = Float64Array.from(costs);
          const byRuns = alignRuns(runsOf(table), matrix, 4, indel);
          const byWeeks = alignWeeks(table, matrix, indel);
          for (let i = 0; i < table.n; ++i) {
            for (let j = 0; j < table.n; ++j) {
              expect(Math.abs(byRuns(i, j) - byWeeks(i, j))).toBeLessThan(1e-10);
            }
          }
        }
      ),
      {numRuns: 300}
    );
  });

  test("costs may be one's own, of transition rates, or the same for all", () => {
    const table = courses("aab abb");
    expect(substitutionCosts(table, 1.5)).toEqual([
      [0, 1.5],
      [1.5, 0]
    ]);
    expect(substitutionCosts(table, "trate")[0][1]).toBeCloseTo(2 - 2 / 3, 15);
    const own = [
      [0, 0.3],
      [0.3, 0]
    ];
    expect([...distancesOf(table, {method: "om", costs: own, indel: 1}).values]).toEqual([0.3]);
  });

  test("costs of one state are none", () => {
    expect(distances("aa a", {method: "om", costs: "trate", indel: 1})).toEqual([1]);
    expect(distances("aa a", {method: "om", costs: "trate"})).toEqual([1]);
  });
});

describe("the longest common subsequence", () => {
  test("is found thirty weeks at a time as week by week", () => {
    const long = fc.array(fc.array(fc.constantFrom(..."abc"), {minLength: 0, maxLength: 140}), {
      minLength: 2,
      maxLength: 5
    });
    fc.assert(
      fc.property(
        fc.oneof(long, fc.constant(["a".repeat(90).split(""), "ab".repeat(45).split("")])),
        sequences => {
          const table = codeSequences({states: [..."abc"], sequences, ragged: true});
          const common = commonSubsequence(table, runsOf(table));
          const costs = Float64Array.from([0, 2, 2, 2, 0, 2, 2, 2, 0]);
          const byWeeks = alignWeeks(table, costs, 1);
          for (let i = 0; i < table.n; ++i) {
            for (let j = 0; j < table.n; ++j) {
              expect(table.lengths[i] + table.lengths[j] - 2 * common(i, j)).toBe(byWeeks(i, j));
            }
          }
        }
      )
    );
  });

  test("is what optimal matching comes to where no substitution pays", () => {
    const text = "aabbc abcab cccba -";
    expect(distances(text, {method: "om", costs: 7, indel: 1.5})).toEqual(
      distances(text, {method: "lcs"}).map(d => 1.5 * d)
    );
  });

  test("divided by the mean length lies between 0 and 1", () => {
    expect(distances("aabb aabc -", {method: "lcs", normalised: true})).toEqual([0.25, 1, 1]);
  });
});

describe("Hamming distances", () => {
  test("count weeks", () => {
    expect(distances("aab abb bba", {method: "hamming"})).toEqual([1, 3, 2]);
    expect(distances("aab abb bba", {method: "hamming", normalised: true})).toEqual([1 / 3, 1, 2 / 3]);
  });

  test("that are dynamic cost 4 less the rates on either side of the week, the one side twice at the ends", () => {
    // From week 0 to 1: a → b 1 of 2, a → a 1 of 2; from week 1 to 2: a → b 1, b → b 1.
    expect(distances("aab abb", {method: "dhd"})).toEqual([4 - 0.5 - 1]);
    expect(distances("a b", {method: "dhd"})).toEqual([4]);
    expect(distances("ab bb", {method: "dhd"})).toEqual([4 - 2]);
  });

  test("want sequences of one length", () => {
    expect(() => distances("aab ab", {method: "hamming"})).toThrow(
      new InputError("unsupported", 'distance "hamming" for sequences of 2 and 3 weeks', {
        allowed: 'allowed: sequences of one length, or "om" and "lcs"'
      })
    );
  });
});

describe("distances of all pairs", () => {
  const choice = {method: "om", costs: "trate", indel: 1} as const;

  test("do not depend on the order of rows or on who else is the same", () => {
    fc.assert(
      fc.property(someCourses(6), table => {
        const own = substitutionCosts(table, "trate");
        const once = distancesOf(table, {method: "om", costs: own, indel: 1});
        const order = [...Array(table.n).keys(), ...Array(table.n).keys()].reverse();
        const twice = distancesOf(selectSequences(table, order), {
          method: "om",
          costs: own,
          indel: 1
        });
        expect(twice.distinct).toBe(once.distinct);
        for (let i = 0, at = 0; i < order.length; ++i) {
          for (let j = i + 1; j < order.length; ++j, ++at) {
            const [a, b] = [order[i], order[j]].sort((x, y) => x - y);
            const expected = a === b ? 0 : once.values[a * table.n - (a * (a + 1)) / 2 + b - a - 1];
            expect(Math.abs(twice.values[at] - expected)).toBeLessThan(1e-10);
          }
        }
      })
    );
  });

  test("come in slices, from elsewhere and in any order", () => {
    const table = courses("aabbc abcab cccba aabbc a bcb");
    const whole = openDistances(table, choice);
    const parts = openDistances(table, choice);
    const elsewhere = openDistances(table, choice);
    expect(parts).toMatchObject({all: 5, pairs: 10});
    expect(parts.pairsIn(0, 2)).toBe(7);
    parts.join(elsewhere.part(2, 5));
    expect(parts.result()).toBeNull();
    expect(parts.part(0, 2).values).toHaveLength(7);
    parts.step(2);
    expect(parts.done).toBe(5);
    whole.step(5);
    expect(parts.result()).toEqual(whole.result());
    expect(parts.result()?.values).toHaveLength(15);
  });

  test("are cut into pieces that cover every row once", () => {
    fc.assert(
      fc.property(someCourses(), fc.integer({min: 1, max: 20}), (table, parts) => {
        const open = openDistances(table, {method: "lcs"});
        const pieces = open.pieces(parts);
        expect(pieces.length).toBeLessThanOrEqual(Math.min(parts, open.all) + 1);
        expect(pieces.flatMap(([from, to]) => Array.from({length: to - from}, (_, k) => from + k))).toEqual([
          ...Array(open.all).keys()
        ]);
      })
    );
    expect(openDistances(courses(""), {method: "lcs"}).pieces(4)).toEqual([]);
  });

  test("are none of nobody and of one, and 0 between those who are the same", () => {
    expect(distances("", choice)).toEqual([]);
    expect(distances("ab", choice)).toEqual([]);
    expect(distances("- -", choice)).toEqual([0]);
    const same = openDistances(courses(Array(1200).fill("aab").join(" ")), choice);
    expect(same).toMatchObject({all: 1, pairs: 0});
    same.step(1);
    expect(same.result()!.values.every(d => d === 0)).toBe(true);
  });
});

describe("what cannot be measured is said", () => {
  const open = (choice: object) => () => openDistances(courses("ab ba"), choice as DistanceChoice);

  test.each([
    [{method: "omloc"}, 'unknown distance "omloc"; allowed: om, hamming, lcs, dhd'],
    [{method: "om", costs: 0}, "invalid substitution cost 0; allowed: a number above 0"],
    [{method: "om", costs: 2, indel: Number.NaN}, "invalid indel cost NaN; allowed: a number above 0"],
    [{method: "om", costs: [[0]]}, "invalid substitution costs of 1 states; allowed: 2 × 2 for a, b"],
    [
      {
        method: "om",
        costs: [
          [0, 1],
          [2, 0]
        ]
      },
      "substitution of a by b: invalid cost 1; allowed: 2, as the other way round"
    ],
    [
      {
        method: "om",
        costs: [
          [1, 1],
          [1, 0]
        ]
      },
      "substitution of a by a: invalid cost 1; allowed: 0"
    ],
    [
      {
        method: "om",
        costs: [
          [0, -1],
          [-1, 0]
        ]
      },
      "substitution of a by b: invalid cost -1; allowed: a number, 0 or more"
    ]
  ])("%j", (choice, message) => {
    expect(open(choice)).toThrow(message);
  });

  test("more pairs than there is room for", () => {
    const many = selectSequences(courses("a"), new Uint32Array(10_001));
    expect(() => openDistances(many, {method: "lcs"})).toThrow(
      "unsupported distances between 10001 sequences; allowed: 10000"
    );
  });
});
