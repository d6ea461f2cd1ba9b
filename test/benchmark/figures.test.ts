import {expect, test} from "vitest";
import {type FigureMeasure, figureOf} from "../../src/benchmark/figures.js";
import type {Benchmark, UnitResult} from "../../src/engine/index.js";

/** Expected 100 weeks everywhere, per cent faster as given, standard errors of 3; one unit is too small. */
const faster = [12, 6, 4, -2, -7, 40];
const units = faster.map(
  (difference, at): UnitResult => ({
    unit: String(at),
    name: String(at),
    n: 80,
    observed: 100 - difference,
    expected: 100,
    difference,
    ratio: 1 - difference / 100,
    se: 3,
    rank: at === 5 ? null : at + 1,
    tied: false,
    fifth: at === 5 ? null : ((at + 1) as 1 | 2 | 3 | 4 | 5),
    assessed: at !== 5
  })
);
const benchmark: Pick<Benchmark, "units" | "fifths" | "national" | "choice"> = {
  units,
  fifths: {top: 12, bottom: -7, gap: 19, gapByChance: 8},
  national: 99,
  choice: {conditions: [], link: "cox", minimumUnitSize: 50, horizon: 104}
};

test.each<[FigureMeasure, number]>([
  ["fifthGap", 19],
  ["national", 99],
  ["topFifth", 12],
  ["bottomFifth", -7],
  ["weeksGap", 19],
  // 12, 6 and −7 are beyond 1.96 × 3 = 5.88; 4 and −2 are within five.
  ["asExpected", 2 / 5],
  ["withinFive", 2 / 5]
])("%s is %d, of assessed units", (measure, value) => {
  expect(figureOf(measure, benchmark)).toBeCloseTo(value, 12);
});

test("points of shares count in hundredths, and shares have no weeks", () => {
  const {conditions, minimumUnitSize} = benchmark.choice;
  const choice = {conditions, minimumUnitSize, link: "logit"} as const;
  const shares = {
    ...benchmark,
    choice,
    units: units.map(unit => ({...unit, difference: unit.difference / 100, se: 0.03}))
  };
  expect(figureOf("withinFive", shares)).toBeCloseTo(2 / 5, 12);
  expect(figureOf("weeksGap", shares)).toBeNull();
});

test("of nobody there is no share", () => {
  expect(figureOf("asExpected", {...benchmark, units: []})).toBeNull();
});
