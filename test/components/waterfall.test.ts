// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addUp, tenths} from "../../src/components/card/addUp.js";
import {unitCard} from "../../src/components/card/card.js";
import {waterfall} from "../../src/components/card/waterfall.js";
import type {Explanation} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, spec, units, view} from "./fixture.js";
import {explanation} from "./multiverseFixture.js";
import {expectStored} from "./stored.js";

const said = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const number = (text: string) => Number(text.replace("−", "-"));

function way(
  steps: readonly number[],
  options: {
    raw?: number;
    adjusted?: number;
    errors?: readonly number[];
    language?: Language;
    exact?: boolean;
    orders?: number;
  } = {}
) {
  const {raw = 0.0914, language = "en", exact = true, orders = null, errors = null} = options;
  const adjusted = options.adjusted ?? steps.reduce((sum, step) => sum + step, raw);
  return waterfall(
    {raw, steps, errors, adjusted},
    {
      language,
      measure: measureOf(spec.outcome, language),
      conditions: steps.map((_, at) => `Condition ${at + 1}`),
      exact,
      orders
    }
  );
}

const rows = (element: Element, table = 0) =>
  [...element.querySelectorAll("table")[table].querySelectorAll("tbody tr")].map(row => [
    said(row.firstElementChild),
    said(row.lastElementChild)
  ]);

describe("addUp(parts, total)", () => {
  test("gives what is missing to those that lost most", () => {
    expect(addUp([1.4, 1.4, 1.2], 4)).toEqual([2, 1, 1]);
    expect(addUp([-0.8, 0.4, 0.4], 0)).toEqual([-1, 1, 0]);
    expect(addUp([], 3)).toEqual([]);
  });

  test("halves go away from zero, as they are printed", () => {
    expect([0.25, -0.25, 0.24, 0].map(tenths)).toEqual([3, -3, 2, 0]);
  });

  test("always adds up, and moves no part by more than one, one more where the total was rounded", () => {
    const parts = fc.array(fc.double({min: -50, max: 50, noNaN: true}), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(parts, fc.integer({min: -1, max: 1}), (values, off) => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0)) + off;
        const whole = addUp(values, total);
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
        expect(Math.max(...whole.map((value, at) => Math.abs(value - values[at])))).toBeLessThanOrEqual(2);
      })
    );
  });
});

describe("waterfall(explanation, options)", () => {
  const eight = [0.0201, -0.0311, 0.0052, 0.0001, 0.013, -0.004, 0.009, 0.0008];

  test("goes from before to after, the largest step first, small ones together", () => {
    expect(rows(way(eight))).toEqual([
      ["Before conditions", "+9.1"],
      ["Condition 2", "−3.1"],
      ["Condition 1", "+2.0"],
      ["Condition 5", "+1.3"],
      ["Condition 7", "+0.9"],
      ["Condition 3", "+0.5"],
      ["3 others together", "−0.3"],
      ["After conditions", "+10.4"]
    ]);
  });

  test("says from where to where and what did most", () => {
    expect(said(way(eight).querySelector("caption"))).toBe(
      "From +9.1 points before to +10.4 points after, most of all by Condition 2 (−3.1) and Condition 1 (+2.0)."
    );
    expect(said(way([0, 0]).querySelector("caption"))).toMatch(/no condition moves it\.$/);
  });

  test("unfolds every step by itself", () => {
    const element = way(eight);
    const folded = element.querySelector("details")!;
    folded.open = true;
    folded.dispatchEvent(new Event("toggle"));
    expect(rows(element, 1)).toHaveLength(10);
    expect(said(folded)).toContain("Shapley 1953");
    folded.open = false;
    folded.dispatchEvent(new Event("toggle"));
  });

  test("as printed, the steps add up to what is printed", () => {
    const points = fc.double({min: -0.3, max: 0.3, noNaN: true});
    fc.assert(
      fc.property(points, fc.array(points, {maxLength: 11}), (raw, steps) => {
        const printed = rows(way(steps, {raw})).map(([, value]) => number(value));
        const [start, ...rest] = printed;
        const end = rest.pop() ?? 0;
        expect(start + rest.reduce((sum, value) => sum + value, 0)).toBeCloseTo(end, 9);
      }),
      {numRuns: 25}
    );
  });

  test("steps up and down differ in more than colour: the sign is printed", () => {
    const element = way(eight);
    expect([...element.querySelectorAll("tr.down td.number")].map(said)).toEqual(["−3.1", "−0.3"]);
    expect([...element.querySelectorAll("tr.up td.number")].every(cell => said(cell).startsWith("+"))).toBe(
      true
    );
  });

  test("drawn orders have their range beside each step, but not beside several together", () => {
    const element = way(eight, {errors: eight.map(() => 0.001), orders: 2000, exact: false});
    expect(rows(element)[1]).toEqual(["Condition 2", "−3.1 ±0.2"]);
    expect(rows(element)[6]).toEqual(["3 others together", "−0.3"]);
    expect(said(element)).toContain("From 2,000 orders drawn at random");
    expect(said(element)).not.toContain("Approximate");
  });

  test("an approximate answer is marked as one that is being replaced", () => {
    expect(said(way(eight, {exact: false}))).toContain("Approximate: a quick first answer");
  });

  test("nothing before and nothing after is drawn without a number that is none", () => {
    expect(way([0, 0], {raw: 0}).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(way([], {raw: 0.1}).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("is the stored one, in Danish", () => {
    expectStored(way(eight, {language: "da"}), "waterfall-da");
  });
});

describe("unitCard(unit, {explanation})", () => {
  const card = (known: Explanation | null | undefined, shown = view()) => {
    const file = analysis();
    return unitCard(units[1], {
      language: "en",
      measure: measureOf(file.spec.outcome, "en"),
      view: shown,
      analysis: file,
      composition: null,
      alternatives: null,
      ...(known === undefined ? {} : {explanation: known}),
      onClose() {},
      onToggle() {}
    }).querySelector(".way");
  };

  test("has the way where it is known, a word while it is computed, and nothing where nobody asked", () => {
    expect(rows(card(explanation())!)).toEqual([
      ["Before conditions", "+9.0"],
      ["Sex", "−6.0"],
      ["Danish course", "+4.0"],
      ["Jobs", "0.0"],
      ["After conditions", "+7.0"]
    ]);
    expect(said(card(null))).toContain("is being computed");
    expect(card(undefined)).toBeNull();
  });

  test("has none without conditions, or for a unit that the explanation leaves out", () => {
    const none = view({choice: {conditions: [], link: "logit", minimumUnitSize: 50}});
    expect(card(explanation(), none)).toBeNull();
    expect(card(null, none)).toBeNull();
    expect(card(explanation({units: []}))).toBeNull();
    expect(card(explanation({conditions: [], units: []}))).toBeNull();
  });
});
