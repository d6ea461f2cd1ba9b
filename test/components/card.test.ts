// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {unitCard} from "../../src/components/card/card.js";
import type {View} from "../../src/components/view.js";
import type {Alternative, Composition, UnitCertainty, UnitResult} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, certainty, sure, unit, units, view} from "./fixture.js";
import {expectStored} from "./stored.js";

const composition: Composition = {
  units: units.map(({unit: id}) => id),
  conditions: [
    {
      kind: "categorical",
      id: "sex",
      levels: [
        {level: "man", national: 0.5, deviation: 0.5, units: [0.5, 0.25, 0.5, 0.5, 0.5, 0.5]},
        {level: "woman", national: 0.5, deviation: 0.5, units: [0.5, 0.75, 0.5, 0.5, 0.5, 0.5]}
      ]
    },
    {kind: "numeric", id: "danish", national: 2, deviation: 1, units: [2, 2.05, 2, 2, 2, 2]},
    {kind: "numeric", id: "jobs", national: 50, deviation: 10, units: [50, 80, 50, 50, 50, 50]}
  ]
};

const alternatives: readonly Alternative[] = [
  {condition: "sex", on: false, moved: 0, units: other(1, 0.09)},
  {condition: "danish", on: false, moved: 0, units: other(4, -0.05)},
  {condition: "jobs", on: false, moved: 0, units: other(2, 0.07)}
];

/** Billund changes places with whoever has its new one. */
function other(rank: number, difference: number) {
  return units.map(({unit: id, ...rest}) => {
    if (id === "billund") return {unit: id, rank, difference};
    return {unit: id, rank: rest.rank === rank ? 2 : rest.rank, difference: rest.difference};
  });
}

function card(
  chosen: UnitResult,
  options: {
    language?: Language;
    shown?: View;
    synthetic?: boolean;
    known?: UnitCertainty | null;
    onToggle?: (id: string) => void;
  } = {}
) {
  const {language = "en", shown = view(), synthetic = true, known, onToggle = () => {}} = options;
  const file = analysis({synthetic});
  return unitCard(chosen, {
    language,
    measure: measureOf(file.spec.outcome, language),
    view: shown,
    analysis: file,
    composition,
    alternatives,
    ...(known !== undefined && {certainty: known}),
    onClose() {},
    onToggle
  });
}

const billund = units[1];
const known = certainty().units.find(({unit}) => unit === "billund")!;
const said = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ");

describe("unitCard(unit, options)", () => {
  test("is the stored one, in both languages, and for a unit that is not assessed", () => {
    expectStored(card(billund, {known}), "card");
    expectStored(card(billund, {known, language: "da"}), "card-da");
    expectStored(card(units[2]), "card-not-assessed");
  });

  test("says the band first, then actual of n people, expected, the difference and what chance does", () => {
    const text = said(card(billund));
    const order = [
      "Billund",
      "above expected",
      "47.0 % of 120 people",
      "expected 40.0 %",
      "7.0 points above expected.",
      "With 120 people, chance alone moves the result by ±6.0 points.",
      "2nd of 5"
    ].map(part => text.indexOf(part));
    expect(order.every(at => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("gives a rank with its interval, how likely the best fifth is, and the best guess", () => {
    const text = said(card(billund, {known}));
    expect(text).toMatch(
      /2nd of 5 ?Between 1st and 3rd in 95 of 100 cases\. ?Among the best fifth with probability 33 %\./
    );
    expect(text).toMatch(/Best guess.*\+3\.5 points ?The difference pulled towards the others/);
    expect(text).toMatch(/Reliability.*50 % ?So much of its distance/);
    const only = sure(billund, [2, 2], 5, {topFifth: 0, reliability: 0});
    expect(said(card(billund, {known: only}))).toMatch(
      /2nd in at least 95 of 100 cases\. ?Among the best fifth with probability under 1 %\./
    );
  });

  test("says that certainty is on its way, and nothing of it where nobody works it out", () => {
    expect(said(card(billund, {known: null}))).toMatch(/2nd of 5 ?Working out how certain this is …/);
    expect(said(card(billund))).not.toMatch(/95 of 100|Working out|Best guess/);
  });

  test("a term opens its explanation where it stands", () => {
    const [rank, guess, reliability] = card(billund, {known}).querySelectorAll("dt details.term");
    expect(rank.textContent).toMatch(/^RankThe ranks among which/);
    expect(guess.textContent).toMatch(/^Best guessThe best guess of the true difference/);
    expect(reliability.textContent).toMatch(/^Reliability.*signal rather than chance/);
  });

  test("ties share their places", () => {
    const tied = [unit("A", 90, 1.5, 1), unit("B", 90, 1.5, 1)];
    expect(said(card(tied[0], {shown: view({units: tied})}))).toContain("1–2nd of 2");
  });

  test("sets the raw difference beside the adjusted", () => {
    const shown = view({national: 0.45});
    expect(said(card(billund, {shown}))).toContain("+2.0 points before the conditions, +7.0 points after");
    const none = view({choice: {conditions: [], link: "logit", minimumUnitSize: 50}});
    expect(said(card(billund, {shown: none}))).not.toContain("before the conditions");
  });

  test("names what would change the picture, the largest first, and a button does it", () => {
    const onToggle = vi.fn();
    const items = [...card(billund, {onToggle}).querySelectorAll(".changes li")];
    expect(items.map(said)).toEqual([
      expect.stringMatching(/Without Danish course 2nd → 4th \+7\.0 → −5\.0 points/),
      expect.stringMatching(/Without Sex 2nd → 1st \+7\.0 → \+9\.0 points/)
    ]);
    items[0].querySelector("button")?.click();
    expect(onToggle).toHaveBeenCalledWith("danish");
  });

  test("shows the people where they differ most, with their number, and every condition folded away", () => {
    const people = card(billund).querySelector(".its-people")!;
    const folded = people.querySelector("details")!;
    folded.open = true;
    folded.dispatchEvent(new Event("toggle"));
    const [most, all] = people.querySelectorAll("table");
    folded.open = false;
    folded.dispatchEvent(new Event("toggle"));
    expect([...most.querySelectorAll("tbody")].map(said)).toEqual([
      expect.stringMatching(/Jobs mean, per 100 80\.0 50\.0/),
      expect.stringMatching(/Sex (Man|Woman) (25|75)\.0 % (30|90) 50\.0 %/)
    ]);
    expect([...all.querySelectorAll("tbody th")].map(said)).toEqual(["Sex", "Danish course", "Jobs"]);
    expect(said(card(units[3]).querySelector(".its-people p")!)).toMatch(/much like the country/);
  });

  test("a unit under the minimum size has no rank, and its actual only with its interval", () => {
    const element = card(units[2]);
    const text = said(element);
    expect(text).toContain("20 people are fewer than the 50");
    expect(text).toMatch(
      /Actual 41\.0 %; with so few people anything from 2\d\.\d % to 6\d\.\d % fits that\./
    );
    expect(text).not.toMatch(/Rank|expected 40/);
    expect(element.querySelector(".changes")).toBeNull();
  });

  test("says that the people are synthetic, where they are", () => {
    expect(said(card(billund))).toContain("say nothing about the real Billund");
    expect(said(card(billund, {synthetic: false}))).not.toMatch(/synthetic/i);
  });

  test("Danish sentences end in one full stop", () => {
    for (const chosen of [billund, units[2]])
      expect(said(card(chosen, {language: "da"}))).not.toMatch(/\.\./);
  });

  test("shows names as text whatever is in them, and does not let them turn the sentence", () => {
    const name = "<script>alert(1)</script>\u202e";
    const element = card(unit(name, 90, 1, 0), {shown: view({units: [unit(name, 90, 1, 0)]})});
    expect(element.querySelector("script")).toBeNull();
    expect(element.querySelector("h2 bdi")?.textContent).toBe(name);
    expect(element.getAttribute("aria-label")).toBe(`Card: \u2068${name}\u2069`);
  });

  test("waits in words for what is not counted yet", () => {
    const file = analysis();
    const element = unitCard(billund, {
      language: "en",
      measure: measureOf(file.spec.outcome, "en"),
      view: view(),
      analysis: file,
      composition: null,
      alternatives: null,
      onClose() {},
      onToggle() {}
    });
    expect(said(element)).toContain("Trying each condition …");
    expect(element.querySelector(".its-people")).toBeNull();
  });

  test("writes a number in its own measure", () => {
    const outcome = {
      kind: "number",
      column: "weeks",
      label: {da: "Uger", en: "Weeks"},
      measure: {da: "uger", en: "weeks"}
    } as const;
    const file = analysis();
    const weeks = {...billund, observed: 41.5, expected: 44, difference: -2.5, se: 1};
    for (const chosen of [weeks, {...weeks, assessed: false, rank: null, n: 20}]) {
      const element = unitCard(chosen, {
        language: "en",
        measure: measureOf(outcome, "en"),
        view: view({national: 44}),
        analysis: file,
        composition: null,
        alternatives: null,
        onClose() {},
        onToggle() {}
      });
      expect(said(element)).toMatch(
        chosen.assessed
          ? /41\.5 weeks, the mean of 120 people; expected 44\.0 weeks\. 2\.5 weeks below expected\./
          : /A mean of so few .* ±2\.0 weeks\. Actual 41\.5 weeks; .* from 39\.5 weeks to 43\.5 weeks/
      );
    }
  });
});
