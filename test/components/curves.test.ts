// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import type {CurvesAnswer} from "../../src/benchmark/questions.js";
import {curvesChart, smallCurves} from "../../src/components/curves/curves.js";
import {
  expectedPoints,
  followedAt,
  happened,
  rangeOf,
  readingWeeks,
  shareAt,
  shortOf
} from "../../src/components/curves/steps.js";
import type {SurvivalCurve, UnitCurves} from "../../src/engine/index.js";

/** Ten people: it happens to 2 in week 3 and to 4 of the 7 who are left in week 8; 1 leaves in week 5, 3 in week 12. */
const observed: SurvivalCurve = {
  n: 10,
  events: 6,
  time: [3, 5, 8, 12],
  atRisk: [10, 8, 7, 3],
  event: [2, 0, 4, 0],
  censored: [0, 1, 0, 3],
  survival: [0.8, 0.8, (0.8 * 3) / 7, (0.8 * 3) / 7],
  se: [0.126, 0.126, 0.17, 0.17],
  cumulativeHazard: [0.2, 0.2, 0.77, 0.77]
};
const unit: UnitCurves = {
  unit: "billund",
  horizon: 20,
  observed,
  bounds: {lower: [0.41, 0.41, 0.08, 0.08], upper: [0.95, 0.95, 0.64, 0.64]},
  expected: {time: [0, 10, 20], survival: [1, 0.7, 0.5]}
};
const answer: CurvesAnswer = {national: observed, units: [unit]};
const options = {
  language: "en" as const,
  width: 600,
  horizon: 20,
  event: "In a job",
  unit: "municipality",
  nameOf: () => "Billund"
};

describe("steps", () => {
  test("the share to whom it has happened rises at events, and is level to the horizon", () => {
    expect(happened(observed, 20).map(({week}) => week)).toEqual([0, 3, 5, 8, 12, 20]);
    expect(happened(observed, 20)[5].share).toBeCloseTo(1 - (0.8 * 3) / 7, 12);
    expect(happened(observed, 4)).toEqual([
      {week: 0, share: 0},
      {week: 3, share: 1 - 0.8},
      {week: 4, share: 1 - 0.8}
    ]);
    expect(happened({time: [], survival: []}, 4)).toEqual([
      {week: 0, share: 0},
      {week: 4, share: 0}
    ]);
  });

  test("a share is read between events, and so is how many are followed", () => {
    const points = happened(observed, 20);
    expect([0, 2, 3, 7, 8].map(week => Number(shareAt(points, week).toFixed(3)))).toEqual([
      0, 0, 0.2, 0.2, 0.657
    ]);
    expect([0, 3, 5, 8, 12].map(week => followedAt(observed, week))).toEqual([10, 8, 7, 3, 0]);
  });

  test("a curve whose people were not followed to the horizon says until when", () => {
    expect(shortOf(unit)).toBe(12);
    expect(shortOf({...unit, horizon: 12})).toBeNull();
    expect(shortOf({...unit, observed: {...observed, survival: [0.8, 0.8, 0.4, 0]}})).toBeNull();
  });

  test("bounds turn around, and weeks without any are left out", () => {
    expect(rangeOf(unit)[0]).toMatchObject({week: 3, low: expect.closeTo(0.05), high: expect.closeTo(0.59)});
    expect(
      rangeOf({...unit, bounds: {lower: [null, null, 0.1, 0.1], upper: [null, null, 0.6, 0.6]}})[0].week
    ).toBe(8);
    expect(expectedPoints(unit)[2]).toEqual({week: 20, share: 0.5});
  });

  test("figures are read at quarters and at the horizon itself", () => {
    expect(readingWeeks(104)).toEqual([13, 26, 39, 52, 78, 104]);
    expect(readingWeeks(10)).toEqual([10]);
  });
});

describe("curvesChart(answer, options)", () => {
  test("says in words what it draws, and the same in a table", () => {
    const chart = curvesChart(answer, options);
    const picture = chart.querySelector("svg");
    expect(picture?.getAttribute("role")).toBe("img");
    expect(picture?.getAttribute("aria-label")).toBe("Week by week: In a job");
    expect(picture?.getAttribute("aria-description")).toContain(
      "Billund: 65.7 % by week 20".replace(" %", "\u202f%")
    );
    expect(picture?.getAttribute("aria-description")).toMatch(/Expected of the people in .*Billund.*50\.0/);
    expect(chart.textContent).toMatch(/Nobody in .*Billund.* was followed beyond week 12/);
    const fold = chart.querySelector("details");
    if (fold === null) throw new Error("no table");
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
    const rows = [...chart.querySelectorAll("tbody tr")].map(row =>
      [...row.children].map(({textContent}) => textContent)
    );
    expect(rows.at(-1)).toEqual(["20", "65.7", "65.7", "50.0", "0"]);
  });

  test("with nobody chosen it is the country's, and asks to choose", () => {
    const chart = curvesChart({...answer, units: []}, options);
    expect(chart.querySelector(".hint")?.textContent).toMatch(/Choose a municipality/);
    expect(chart.querySelectorAll("svg")).toHaveLength(1);
  });

  test("the card's has no labels, but the same lines", () => {
    const card = smallCurves(answer, {...options, width: 312});
    expect(card.querySelector("svg")?.getAttribute("height")).toBe("130");
    expect(card.textContent).not.toMatch(/Billund, actual/);
    expect(card.querySelectorAll("svg path").length).toBeGreaterThanOrEqual(4);
  });
});
