// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {calibrationChart} from "../../src/components/check/calibration.js";
import type {Calibration} from "../../src/engine/index.js";
import {expectStored} from "./stored.js";

const tenths = [0.14, 0.22, 0.28, 0.34, 0.39, 0.45, 0.5, 0.57, 0.65, 0.76].map((predicted, at) => ({
  n: 1500 + (at % 2),
  from: predicted - 0.03,
  to: predicted + 0.03,
  predicted,
  observed: predicted + (at % 3) / 100 - 0.01
}));
const calibration: Calibration = {
  auc: 0.718,
  brier: 0.2103,
  hosmerLemeshow: {statistic: 16.562, degrees: 8, p: 0.035},
  tenths
};

const texts = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({textContent}) => textContent);

function tableOf(element: Element): Element {
  const details = element.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return element.querySelector("table") as Element;
}

describe("calibrationChart(calibration, options)", () => {
  test("is the stored one, wide and narrow", () => {
    expectStored(calibrationChart(calibration, {language: "en", width: 700}), "calibration");
    expectStored(calibrationChart(calibration, {language: "da", width: 312}), "calibration-narrow-da");
  });

  test("has a point per tenth with its people, and the same numbers in a table", () => {
    const element = calibrationChart(calibration, {language: "en", width: 400});
    expect(element.querySelectorAll("circle")).toHaveLength(10);
    const table = tableOf(element);
    expect(texts(table, "tbody tr:first-child *")).toEqual(["1", "1,500", "11.0–17.0", "14.0", "13.0"]);
    expect(table.querySelectorAll("tbody tr")).toHaveLength(10);
  });

  test("says area, distance and test in words and figures", () => {
    const words = texts(calibrationChart(calibration, {language: "da", width: 400}), "p").join(" ");
    expect(words).toContain("72 ud af 100");
    expect(words).toContain("AUC 0,718");
    expect(words).toContain("0,210 (Brier");
    expect(words).toContain("χ² = 16,6 med 8 frihedsgrader, p\u00a0=\u00a00,035");
  });

  test("says that everyone is alike, and draws a single point", () => {
    const alike = {
      auc: null,
      brier: 0,
      hosmerLemeshow: null,
      tenths: [{n: 9, from: 1, to: 1, predicted: 1, observed: 1}]
    };
    const element = calibrationChart(alike, {language: "en", width: 400});
    expect(element.textContent).toContain("nobody to tell apart");
    expect(element.textContent).not.toContain("Hosmer");
    expect(element.querySelectorAll("circle")).toHaveLength(1);
  });

  test("draws predictions of a linear model outside 0–100 too", () => {
    const linear = {
      ...calibration,
      tenths: [{n: 50, from: -0.2, to: 0, predicted: -0.08, observed: 0.02}, ...tenths]
    };
    const [circle] = calibrationChart(linear, {language: "en", width: 400}).querySelectorAll("circle");
    expect(Number(circle.getAttribute("cx"))).toBeGreaterThan(40);
  });
});
