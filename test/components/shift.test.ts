// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {shiftChart} from "../../src/components/shift/shift.js";
import {spread} from "../../src/components/shift/spread.js";
import type {View} from "../../src/components/view.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, unit, view} from "./fixture.js";
import {expectStored} from "./stored.js";

const names = Array.from({length: 40}, (_, at) => `Unit ${String(at + 1).padStart(2, "0")}`);
const now = view({units: names.map((name, at) => unit(name, 100, at + 1, 20 - at))});
/** The first fifteen turned around: the middle one stays. */
const before = view({
  units: names.map((name, at) => {
    const rank = at < 15 ? 15 - at : at + 1;
    return unit(name, 100, rank, 21 - rank);
  })
});

function chart(
  shown: View = now,
  against: View = before,
  options: {
    selected?: readonly string[];
    onSelect?: (unit: string) => void;
    width?: number;
    language?: Language;
  } = {}
) {
  const {selected = [], onSelect = () => {}, width = 800, language = "en"} = options;
  return shiftChart(shown, against, {
    language,
    measure: measureOf(analysis().spec.outcome, language),
    width,
    selected,
    onSelect,
    namesOf: {current: "7 of 7 conditions", against: "no conditions"}
  });
}

const namedLines = (element: Element) =>
  [...element.querySelectorAll(".line.named")].map(line => line.getAttribute("aria-label"));

describe("shiftChart(view, against, options)", () => {
  test("is the stored one, wide and narrow", () => {
    expectStored(chart(now, before, {selected: ["unit 30"]}), "shift");
    expectStored(chart(now, before, {width: 358, language: "da"}), "shift-narrow-da");
  });

  test("draws every unit and names the ten that move most and the chosen", () => {
    const element = chart(now, before, {selected: ["unit 30"]});
    expect(element.querySelectorAll(".line")).toHaveLength(40);
    expect(namedLines(element)).toHaveLength(11);
    expect(namedLines(element)[0]).toBe("Unit 01: 15th → 1st");
    expect(element.querySelector(".chosen")?.getAttribute("data-unit")).toBe("unit 30");
  });

  test("labels do not collide", () => {
    for (const width of [358, 800]) {
      const element = chart(now, before, {selected: names.map(name => name.toLowerCase()), width});
      for (const anchor of ["start", "end"]) {
        const places = [...element.querySelectorAll(`.line text[text-anchor="${anchor}"]`)]
          .map(label => Number(label.getAttribute("y")))
          .sort((a, b) => a - b);
        expect(places.length).toBe(40);
        const gaps = places.slice(1).map((place, at) => place - places[at]);
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(17.99);
      }
    }
  });

  test("a click, Enter and the space bar choose", () => {
    const onSelect = vi.fn();
    const element = chart(now, before, {onSelect});
    const line = element.querySelector(".line.named")!;
    line.dispatchEvent(new MouseEvent("click"));
    for (const key of ["Enter", " ", "a"]) line.dispatchEvent(new KeyboardEvent("keydown", {key}));
    element.querySelector("table button")?.dispatchEvent(new MouseEvent("click"));
    element.querySelector(".line:not(.named)")?.dispatchEvent(new MouseEvent("click"));
    expect(onSelect.mock.calls.map(([unit]) => unit)).toEqual([
      "unit 01",
      "unit 01",
      "unit 01",
      "unit 01",
      "unit 06"
    ]);
  });

  test("has a table as its twin: people, places, change, and the difference with chance", () => {
    const [, first] = chart().querySelectorAll(".movers tr");
    const cells = [...first.children].map(cell => cell.textContent?.replace(/\s+/g, " ").trim());
    expect(cells).toEqual([
      "Unit 01",
      "100",
      expect.stringMatching(/^15 /),
      expect.stringMatching(/^1 /),
      "14 up",
      "+20.0 ±5.0"
    ]);
    const rest = chart().querySelector("details")!;
    expect(rest.querySelector("table")).toBeNull();
    for (const open of [true, false, true]) {
      rest.open = open;
      rest.dispatchEvent(new Event("toggle"));
    }
    expect(rest.querySelectorAll("table")).toHaveLength(1);
    expect(rest.querySelectorAll("tbody tr")).toHaveLength(30);
    expect(chart().querySelector("details")?.open).toBe(true);
    rest.open = false;
    rest.dispatchEvent(new Event("toggle"));
    expect(chart().querySelector("details table")).toBeNull();
  });

  test("says when nobody moves, and when there is nobody", () => {
    expect(chart(now, now).textContent).toMatch(/Nobody changes rank/);
    expect(chart(now, now).querySelectorAll(".line.named")).toHaveLength(0);
    const none = view({units: [unit("A", 20, null, 1)]});
    expect(chart(none, none).textContent).toMatch(/Nobody is assessed in both/);
  });

  test("a chosen unit that is not assessed is said to have no line", () => {
    const units = [...now.units, unit("Ærø", 20, null, 3)];
    expect(chart({...now, units}, before, {selected: ["ærø"]}).textContent).toMatch(
      /Not assessed, so without a line: Ærø\./
    );
  });

  test("one unit, and ties", () => {
    const one = view({units: [unit("A", 100, 1, 1)]});
    expect(chart(one, one, {selected: ["a"]}).innerHTML).not.toMatch(/NaN|Infinity/);
    const tied = view({units: [unit("A", 100, 1.5, 1), unit("B", 100, 1.5, 1)]});
    expect(namedLines(chart(tied, tied, {selected: ["a"]}))).toEqual(["A: 1–2nd → 1–2nd"]);
  });

  test("shows names as text whatever is in them", () => {
    const bad = ["<script>alert(1)</script>", "\u202egnivoK"];
    const shown = view({units: bad.map((name, at) => unit(name, 100, at + 1, -at))});
    const element = chart(shown, shown, {selected: bad.map(name => name.toLowerCase())});
    expect(element.querySelector("script")).toBeNull();
    expect(element.querySelector("table bdi")?.textContent).toBe(bad[0]);
    expect(namedLines(element)[1]).toContain("\u2068\u202egnivoK\u2069");
  });
});

describe("spread(positions, gap, low, high)", () => {
  test("leaves alone what is far enough apart", () => {
    expect(spread([0, 20, 50], 10, 0, 100)).toEqual([0, 20, 50]);
  });

  test("moves neighbours apart around where they belong", () => {
    expect(spread([50, 50], 10, 0, 100)).toEqual([45, 55]);
    expect(spread([50, 50, 53, 90], 10, 0, 100)).toEqual([41, 51, 61, 90]);
  });

  test("keeps within the bounds, and closes up when there is no room", () => {
    expect(spread([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20]);
    expect(spread([100, 100], 10, 0, 100)).toEqual([90, 100]);
    expect(spread([5, 5, 5], 80, 0, 100)).toEqual([0, 50, 100]);
    expect(spread([], 10, 0, 100)).toEqual([]);
  });
});
