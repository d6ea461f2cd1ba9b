// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {rankingRows} from "../../src/components/ranking/ranking.js";
import {rankingSorts, sortControl, sortedRanking} from "../../src/components/ranking/sort.js";
import {ranked} from "../../src/components/view.js";
import {format, measureOf} from "../../src/i18n/index.js";
import {certainty, spec, sure, unit, view} from "./fixture.js";

const {compare} = format("da");
const order = (...args: Parameters<typeof sortedRanking>) => sortedRanking(...args).map(({name}) => name);
const places = ranked(view(), compare);

describe("sortedRanking(units, certainty, sort, compare)", () => {
  test.each([
    ["rank", ["Aarhus", "Billund", "Odense", "Skive", "Tønder"]],
    ["name", ["Billund", "Odense", "Skive", "Tønder", "Aarhus"]],
    ["size", ["Aarhus", "Odense", "Billund", "Skive", "Tønder"]]
  ] as const)("by %s", (sort, names) => {
    expect(order(places, null, sort, compare)).toEqual(names);
  });

  test("by lower limit: the certainty's interval, else ±1.96 standard errors", () => {
    const few = [unit("Few", 60, 1, 9, 12), unit("Many", 900, 2, 5, 2)];
    expect(order(few, null, "lower", compare)).toEqual(["Many", "Few"]);
    const known = certainty({units: [{...sure(few[0], [1, 2], 2), interval: [0.08, 0.1]}]});
    expect(order(few, known, "lower", compare)).toEqual(["Few", "Many"]);
  });

  test("by the chance of the best fifth, those equally sure by rank", () => {
    const known = certainty({
      units: certainty().units.map(each => ({...each, topFifth: each.unit === "skive" ? 0.9 : 0}))
    });
    expect(order(places, known, "topFifth", compare)).toEqual([
      "Skive",
      "Aarhus",
      "Billund",
      "Odense",
      "Tønder"
    ]);
    expect(order(places, null, "topFifth", compare)).toEqual(places.map(({name}) => name));
  });

  test("equals stay by name", () => {
    const same = ["C", "A", "B"].map((name, at) => unit(name, 90, at + 1, -at));
    expect(order(same, null, "size", compare)).toEqual(["A", "B", "C"]);
  });

  test("nobody is nobody in any order", () => {
    for (const sort of rankingSorts) expect(order([], certainty(), sort, compare)).toEqual([]);
  });
});

describe("rows sorted another way", () => {
  const made = rankingRows({
    language: "en",
    measure: measureOf(spec.outcome, "en"),
    units: "municipalities",
    onSelect() {},
    onClear() {},
    still: () => true
  });
  const names = () => [...made.element.querySelectorAll(".name")].map(({textContent}) => textContent);

  test("are parted by fifths only when they stand by rank", () => {
    made.update(view(), [], certainty(), "rank");
    expect(made.element.querySelectorAll(".ends-fifth")).toHaveLength(4);
    made.update(view(), [], certainty(), "size");
    expect(names()).toEqual(["Aarhus", "Odense", "Billund", "Skive", "Tønder"]);
    expect(made.element.querySelectorAll(".ends-fifth")).toHaveLength(0);
  });

  test("stand by the last known chances while newer ones are computed", () => {
    const known = certainty({
      units: certainty().units.map(each => ({...each, topFifth: each.unit === "skive" ? 0.9 : 0}))
    });
    made.update(view(), [], known, "topFifth");
    expect(names()[0]).toBe("Skive");
    made.update(view(), [], null, "topFifth");
    expect(names()[0]).toBe("Skive");
  });
});

describe("sortControl(sort, options)", () => {
  test("is a labelled list of what rows are sorted by; difference and rank are one", () => {
    const control = sortControl("lower", {language: "en", onChange() {}});
    expect(control.localName).toBe("label");
    expect(control.querySelector("select")?.value).toBe("lower");
    expect([...control.querySelectorAll("option")].map(({textContent}) => textContent)).toEqual([
      "difference (rank)",
      "lower limit",
      "chance of the best fifth",
      "name",
      "number of people"
    ]);
  });

  test("tells what was chosen", () => {
    const onChange = vi.fn();
    const select = sortControl("rank", {language: "da", onChange}).querySelector("select")!;
    select.value = "size";
    select.dispatchEvent(new Event("change"));
    expect(onChange).toHaveBeenCalledWith("size");
  });
});
