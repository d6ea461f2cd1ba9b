// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {findingsList} from "../../src/components/check/findings.js";
import type {Finding} from "../../src/engine/index.js";
import type {Language} from "../../src/i18n/index.js";
import {spec} from "./fixture.js";
import {expectStored} from "./stored.js";

const finding = (changes: Partial<Finding> & Pick<Finding, "code">): Finding => ({
  severity: "caution",
  conditions: ["jobs"],
  units: [],
  value: null,
  message: "",
  ...changes
});

const list = (findings: readonly Finding[], language: Language = "en") =>
  findingsList({findings, calibration: null}, {language, spec, nameOf: unit => unit.toUpperCase()});

const said = (changes: Partial<Finding> & Pick<Finding, "code">, language: Language = "en") =>
  list([finding(changes)], language)?.querySelector("p")?.textContent;

const everything: readonly Finding[] = [
  finding({code: "mediator", severity: "serious", conditions: ["danish"]}),
  finding({code: "outlier", severity: "serious", conditions: ["danish"], units: ["a"], value: 99999999}),
  finding({code: "collinear", severity: "serious", conditions: ["danish", "jobs"]}),
  finding({code: "extrapolation", units: ["a", "b", "c", "d", "e"], value: 1.25}),
  finding({code: "extrapolation", conditions: ["danish"], units: ["a"], value: 0.31}),
  finding({code: "fewUnits", value: 7.5}),
  finding({code: "collinear", value: 24.4}),
  finding({code: "noOverlap", conditions: [], units: ["a", "b"], value: 0.93}),
  finding({code: "noOverlap", conditions: ["sex"], level: "woman", units: ["a"], value: 0.5}),
  finding({code: "noOverlap", conditions: ["sex", "danish"], units: ["a"], value: 0.5}),
  finding({code: "calibration", conditions: [], value: 0.0031}),
  finding({code: "separation", conditions: ["sex"], level: "man", value: 12}),
  finding({code: "separation", conditions: ["danish"]}),
  finding({code: "calibration", severity: "note", conditions: [], value: 0.0000031}),
  finding({code: "partlyInfluenced", severity: "note"}),
  finding({code: "smallLevel", severity: "note", conditions: ["sex"], level: "missing", value: 19})
];

function unfolded(language: Language): Element {
  const element = list(everything, language) as Element;
  const details = element.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return element;
}

describe("findingsList(check, options)", () => {
  test("is nothing when there is nothing to know", () => {
    expect(list([])).toBeNull();
  });

  test("says three at once and counts the rest", () => {
    const element = list(everything) as Element;
    expect(element.querySelectorAll("li")).toHaveLength(3);
    expect(element.querySelector("summary")?.textContent).toBe("Show the other 13");
    expect(list(everything.slice(0, 3))?.querySelector("details")).toBeNull();
  });

  test("is the stored one, with every kind of finding, in both languages", () => {
    expectStored(unfolded("en"), "findings");
    expectStored(unfolded("da"), "findings-da");
  });

  test("says how much a finding weighs in a word beside a shape", () => {
    const items = [...unfolded("en").querySelectorAll("li .severity")];
    expect(items.map(item => item.textContent?.trim())).toEqual(everything.map(({severity}) => severity));
    expect(new Set(items.map(item => item.querySelector("svg")?.outerHTML)).size).toBe(3);
  });

  test("names conditions, levels and units as the reader knows them, three units and how many more", () => {
    expect(said({code: "noOverlap", conditions: ["sex"], level: "woman", units: ["a"], value: 0.5})).toMatch(
      /^Sex: Woman: The group is 50\.0.% of the people in A,/
    );
    expect(said({code: "extrapolation", units: ["a", "b", "c", "d"], value: 1.2})).toMatch(
      /^Jobs: In A, B, C and D the number lies .* by up to 1\.2 times/
    );
    expect(said({code: "extrapolation", conditions: ["sex"], units: ["a", "b"], value: 0.4}, "da")).toMatch(
      /^Køn: I A og B ligger op til 40,0.pct\. af personerne/
    );
  });

  test("a condition the spec does not name keeps its identifier", () => {
    expect(said({code: "partlyInfluenced", conditions: ["shoeSize"]})).toMatch(/^shoeSize: /);
  });
});
