import {expect, test} from "vitest";
import {comparePublished} from "../../src/benchmark/published.js";
import type {UnitResult} from "../../src/engine/index.js";
import type {Published} from "../../src/spec/load.js";

function unit(name: string, rank: number | null, observed = 0.5): UnitResult {
  const assessed = rank !== null;
  const rest = {n: 10, expected: 0.5, difference: 0, ratio: 1, se: 0.1, tied: false, fifth: null, assessed};
  return {unit: `code ${name}`, name, observed, rank, ...rest};
}

const nothing: Published = {best: null, bestSource: null, percentages: null, figures: []};

test("a printed best unit is found among as many of ours, by name or by code", () => {
  const units = [unit("A", 3), unit("B", 1), unit("C", 2), unit("D", null)];
  expect(comparePublished({...nothing, best: ["code B", "A"]}, units)).toEqual({
    printed: 2,
    found: 1,
    printedUnits: ["code B", "A"],
    foundUnits: ["code B"]
  });
  expect(comparePublished({...nothing, best: ["A", "C", "D", "E"]}, units).foundUnits).toEqual(["A", "C"]);
});

test("units that tie across the line are not among the best; a tie inside it is", () => {
  const units = [unit("A", 1), unit("B", 2.5), unit("C", 2.5), unit("D", 4)];
  expect(comparePublished({...nothing, best: ["A", "B"]}, units).foundUnits).toEqual(["A"]);
  expect(comparePublished({...nothing, best: ["B", "C", "D"]}, units).foundUnits).toEqual(["B", "C"]);
});

test("a printed percentage is found when the observed share rounds to it", () => {
  const percentages = [
    {unit: "A", percent: 58, source: "s"},
    {unit: "B", percent: 57, source: "s"},
    {unit: "Z", percent: 1, source: "s"}
  ];
  const units = [unit("A", 1, 54 / 93), unit("B", null, 54 / 93)];
  expect(comparePublished({...nothing, percentages}, units)).toEqual({
    printed: 3,
    found: 1,
    printedUnits: ["A", "B", "Z"],
    foundUnits: ["A"]
  });
});

test("where nothing was printed nothing is found", () => {
  expect(comparePublished(nothing, [unit("A", 1)])).toEqual({
    printed: 0,
    found: 0,
    printedUnits: [],
    foundUnits: []
  });
});
