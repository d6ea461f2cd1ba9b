import {describe, expect, test} from "vitest";
import {openBenchmark} from "../../../src/engine/index.js";
import {table} from "../tables.js";

/** Two units, one condition. Of group x 2 of 4 succeed nationally, of group y 3 of 4. */
const small = table(
  [
    ["a", 1],
    ["a", 0],
    ["a", 1],
    ["b", 0],
    ["b", 1],
    ["b", 1],
    ["b", 1],
    ["b", 0]
  ],
  {group: ["x", "x", "y", "x", "x", "y", "y", "y"]}
);

describe("a benchmark of eight people, by hand", () => {
  const bench = openBenchmark(small);
  const {units, national, n} = bench.compute({conditions: ["group"], link: "logit", minimumUnitSize: 4});

  test("one category: a person is expected the national share of the own group", () => {
    expect(n).toBe(8);
    expect(national).toBe(5 / 8);
    expect(units[0].expected).toBeCloseTo((0.5 + 0.5 + 0.75) / 3, 12);
    expect(units[1].expected).toBeCloseTo((0.5 + 0.5 + 0.75 * 3) / 5, 12);
  });

  test("difference, ratio and standard error follow", () => {
    const [a] = units;
    expect(a.observed).toBeCloseTo(2 / 3, 15);
    expect(a.difference).toBeCloseTo(2 / 3 - 1.75 / 3, 12);
    expect(a.ratio).toBeCloseTo(2 / 1.75, 12);
    expect(a.se).toBeCloseTo(Math.sqrt(0.25 + 0.25 + 0.1875) / 3, 12);
  });

  test("a unit under the minimum size is counted but not ranked", () => {
    expect(units[0]).toMatchObject({n: 3, assessed: false, rank: null, fifth: null});
    expect(units[1]).toMatchObject({n: 5, assessed: true, rank: 1});
  });

  test("without conditions everyone is expected the national share", () => {
    for (const unit of bench.compute({conditions: [], link: "logit", minimumUnitSize: 1}).units) {
      expect(unit.expected).toBeCloseTo(5 / 8, 14);
    }
  });

  test("with fewer than five units there are no fifths, and it says so", () => {
    const result = bench.compute({conditions: [], link: "logit", minimumUnitSize: 1});
    expect(result.fifths).toEqual({top: null, bottom: null, gap: null, gapByChance: null});
    expect(result.potential).toBeNull();
    expect(result.warnings.map(({code}) => code)).toContain("no-ranking");
  });
});

describe("fifths, gap and potential of six units, by hand", () => {
  // Ten people each; successes 9, 8, 6, 5, 4, 1 of 60 people, 33 in all: national 0.55.
  const successes = [9, 8, 6, 5, 4, 1];
  const six = table(
    successes.flatMap((count, at) =>
      Array.from({length: 10}, (_, i) => [String(at), Number(i < count)] as const)
    )
  );
  const result = openBenchmark(six).compute({conditions: [], link: "logit", minimumUnitSize: 1});

  test("six units: the top fifth holds two, the others one", () => {
    expect(result.units.map(({fifth}) => fifth)).toEqual([1, 1, 2, 3, 4, 5]);
    expect(result.units.map(({rank}) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("the gap is the top fifth's mean less the bottom fifth's", () => {
    expect(result.fifths.top).toBeCloseTo(0.3, 12);
    expect(result.fifths.bottom).toBeCloseTo(-0.45, 12);
    expect(result.fifths.gap).toBeCloseTo(0.75, 12);
  });

  test("the potential is the people gained if all below the top fifth's mean reached it", () => {
    expect(result.potential).toBeCloseTo(10 * (0.05 + 0.25 + 0.35 + 0.45 + 0.75), 10);
  });

  test("without conditions nothing is explained", () => {
    expect(result.explainedShare).toBeCloseTo(0, 12);
  });

  test("chance alone gives a smaller gap than the one seen, and the same each time", () => {
    const again = openBenchmark(six).compute({conditions: [], link: "logit", minimumUnitSize: 1});
    expect(result.fifths.gapByChance).toBeGreaterThan(0.2);
    expect(result.fifths.gapByChance).toBeLessThan(0.5);
    expect(again).toEqual(result);
  });
});

describe("the edges", () => {
  const choice = {conditions: [] as string[], link: "logit" as const, minimumUnitSize: 1};

  test("everyone has the same outcome: expected is observed, and it says so", () => {
    const result = openBenchmark(
      table([
        ["a", 1],
        ["b", 1],
        ["b", 1]
      ])
    ).compute(choice);
    expect(result.units.map(({difference, se}) => [difference, se])).toEqual([
      [0, 0],
      [0, 0]
    ]);
    expect(result.units.every(({tied}) => tied)).toBe(true);
    expect(result.model).toMatchObject({fitShare: null, logLik: 0});
    expect(result.model.terms[0].estimate).toBeNull();
    expect(result.warnings.map(({code}) => code)).toContain("no-variation");
  });

  test("one unit: it does exactly what is expected of the country it is", () => {
    const [unit] = openBenchmark(
      table([
        ["a", 1],
        ["a", 0]
      ])
    ).compute(choice).units;
    expect(unit.difference).toBeCloseTo(0, 15);
    expect(unit.rank).toBe(1);
  });

  test("no unit is large enough: all are shown, none is ranked", () => {
    const result = openBenchmark(
      table([
        ["a", 1],
        ["b", 0]
      ])
    ).compute({...choice, minimumUnitSize: 10});
    expect(result.units).toHaveLength(2);
    expect(result.assessed).toBe(0);
    expect(result.explainedShare).toBeNull();
  });

  test("very unequal sizes: a unit of one person stands beside one of a million", () => {
    const result = openBenchmark(
      table([
        ["a", 1, 1],
        ["b", 1, 400_000],
        ["b", 0, 600_000]
      ])
    ).compute(choice);
    expect(result.units[0].n).toBe(1);
    expect(result.units[0].expected).toBeCloseTo(400_001 / 1_000_001, 12);
  });

  test("units that do equally well share the mean of their ranks", () => {
    const rows = ["a", "b", "c"].flatMap(
      unit =>
        [
          [unit, 1],
          [unit, 0]
        ] as [string, number][]
    );
    const result = openBenchmark(table([...rows, ["d", 1], ["e", 0]])).compute(choice);
    expect(result.units.map(({rank, tied}) => [rank, tied])).toEqual([
      [3, true],
      [3, true],
      [3, true],
      [1, false],
      [5, false]
    ]);
  });

  test.each([
    [{...choice, conditions: ["helth"]}, 'unknown condition "helth"; allowed: health'],
    [{...choice, minimumUnitSize: 0}, "invalid minimum unit size 0"]
  ])("complains about a choice it does not know", (wrong, message) => {
    const bench = openBenchmark(
      table(
        [
          ["a", 1],
          ["b", 0]
        ],
        {health: ["good", "poor"]}
      )
    );
    expect(() => bench.compute(wrong)).toThrow(message);
  });

  test("complains about more parameters than people", () => {
    const bench = openBenchmark(
      table(
        [
          ["a", 1],
          ["b", 0],
          ["b", 1]
        ],
        {x: [1, 2, 5], z: [2, 1, 7]}
      )
    );
    expect(() => bench.compute({...choice, conditions: ["x", "z"]})).toThrow(
      "missing people: 3 for a model of 3 parameters"
    );
  });
});
