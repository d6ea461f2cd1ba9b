import {describe, expect, test} from "vitest";
import {type StatusOptions, statusText} from "../../src/components/status.js";
import type {View} from "../../src/components/view.js";
import {measureOf} from "../../src/i18n/index.js";
import {spec, unit, view} from "./fixture.js";

const say = (before: View, after: View, language: "da" | "en" = "en", more: Partial<StatusOptions> = {}) =>
  statusText(before, after, {
    language,
    spec,
    measure: measureOf(spec.outcome, language),
    ...more
  }).replaceAll("\u00a0", " ");
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

  test("says what changed, who moved most, how many moved far, and the gap", () => {
    const after = choose(["sex", "jobs"], {
      units: swapped,
      fifths: {top: 0.1, bottom: -0.1, gap: 0.2, gapByChance: 0.08}
    });
    expect(say(view(), after)).toBe(
      "Danish course removed. Aarhus moved most, from 1st to 3rd. " +
        "None of the municipalities moved more than ten ranks. Gap between fifths 24.0 → 20.0 points."
    );
  });

  test("says first what became of the unit the reader looks at", () => {
    const after = choose(["sex", "jobs"], {units: swapped});
    const first = (unit: string) => say(view(), after, "en", {selected: [unit]});
    expect(first("odense")).toMatch(/^Danish course removed\. Odense went from 3rd to 2nd\. None/);
    expect(first("skive")).toMatch(/Skive is still 4th\./);
    expect(first("ærø")).toMatch(/Aarhus moved most/);
  });

  test("says of a unit that it is assessed now, or no more", () => {
    const after = view({units: [unit("Ærø", 20, 1, 9), unit("Skive", 90, null, 1)]});
    expect(say(view(), after, "en", {selected: ["ærø"]})).toMatch(/Ærø is now assessed, and 1st\./);
    expect(say(view(), after, "en", {selected: ["skive"]})).toMatch(/Skive has too few people/);
  });

  test("counts those that moved more than ten ranks", () => {
    const many = (turn: (at: number) => number) =>
      view({
        units: Array.from({length: 24}, (_, at) => unit(`Unit ${at}`, 90, turn(at), 0)),
        fifths: view().fifths
      });
    const said = say(
      many(at => at + 1),
      many(at => ((at + 12) % 24) + 1)
    );
    expect(said).toMatch(/24 municipalities moved more than ten ranks\./);
  });

  test("speaks Danish", () => {
    expect(say(choose(["sex", "jobs"]), choose(["sex", "danish", "jobs"], {units: swapped}), "da")).toBe(
      "Danskuddannelse er taget med. Aarhus har flyttet sig mest, fra nr. 1 til nr. 3. " +
        "Ingen kommuner er rykket mere end ti placeringer."
    );
  });

  test("says whom the model is fitted on when that changed", () => {
    expect(say(view(), view(), "en", {population: "people in assessed municipalities"})).toMatch(
      /^The model is now fitted on people in assessed municipalities\./
    );
  });

  test("says that nobody moved", () => {
    expect(say(view(), choose(["danish", "jobs"]))).toBe("Sex removed. Nobody changed rank.");
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
    expect(say(view(), fewer)).toBe("Nobody changed rank.");
  });
});
