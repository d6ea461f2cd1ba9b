import {describe, expect, test} from "vitest";
import {statusText} from "../../src/components/status.js";
import type {View} from "../../src/components/view.js";
import {measureOf} from "../../src/i18n/index.js";
import {spec, unit, view} from "./fixture.js";

const say = (before: View, after: View, language: "da" | "en" = "en") =>
  statusText(before, after, {language, spec, measure: measureOf(spec.outcome, language)}).replaceAll(
    "\u00a0",
    " "
  );
const choose = (conditions: readonly string[], changes: Partial<View> = {}) =>
  view({choice: {conditions, link: "logit", minimumUnitSize: 50}, ...changes});

describe("statusText(before, after, options)", () => {
  const swapped = [
    unit("Billund", 120, 1, 12),
    unit("Odense", 300, 2, 7),
    unit("Aarhus", 400, 3, 1),
    unit("Skive", 90, 4, -7),
    unit("Tønder", 80, 5, -12),
    unit("Ærø", 20, null, 1)
  ];

  test("says what changed, the gap, who moved most and who is first", () => {
    const after = choose(["sex", "jobs"], {
      units: swapped,
      fifths: {top: 0.1, bottom: -0.1, gap: 0.2, gapByChance: 0.08}
    });
    expect(say(view(), after)).toBe(
      "Danish course removed. Fifth gap 24.0 → 20.0 points. 3 municipalities changed fifth. " +
        "Aarhus moved most: 1st → 3rd. First: Billund."
    );
  });

  test("speaks Danish", () => {
    expect(say(choose(["sex", "jobs"]), choose(["sex", "danish", "jobs"], {units: swapped}), "da")).toBe(
      "Danskuddannelse er taget med. 3 kommuner har skiftet femtedel. " +
        "Aarhus har flyttet sig mest: nr. 1 → nr. 3. Først: Billund."
    );
  });

  test("says that nobody moved", () => {
    expect(say(view(), choose(["danish", "jobs"]))).toBe("Sex removed. Nobody changed place.");
  });

  test("says all and none as such, and several as a number", () => {
    expect(say(choose([]), view())).toMatch(/^All conditions chosen\./);
    expect(say(view(), choose([]))).toMatch(/^No conditions: everyone is compared with the national share\./);
    expect(say(choose(["sex"]), choose(["danish"]))).toMatch(/^2 conditions changed\./);
  });

  test("says the form and the smallest size", () => {
    const after = view({
      choice: {conditions: ["sex", "danish", "jobs"], link: "linear", minimumUnitSize: 80}
    });
    expect(say(view(), after)).toMatch(/^The model is now linear\. Assessed from 80 people\./);
  });

  test("does not count a unit that came or went as a move", () => {
    const fewer = view({units: view().units.filter(({name}) => name !== "Tønder")});
    expect(say(view(), fewer)).toBe("Nobody changed place.");
  });
});
