// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {twoRows} from "../../src/components/certainty/two.js";
import {twoUncertainties} from "../../src/components/certainty/twoUncertainties.js";
import type {UnitMultiverse} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {certainty, spec, units} from "./fixture.js";
import {expectStored} from "./stored.js";

/** All models of a unit lie within so many points of its difference. */
const multiverse = units
  .filter(({assessed}) => assessed)
  .map(({unit, name, n, difference, se}, at): UnitMultiverse => {
    const reach = (at + 1) / 100;
    const spread = {
      lowest: difference - reach,
      quartile1: difference - reach / 2,
      median: difference,
      quartile3: difference + reach / 2,
      highest: difference + reach,
      full: difference,
      empty: difference
    };
    return {
      unit,
      name,
      n,
      difference: spread,
      rank: spread,
      topFifth: 0,
      bottomFifth: 0,
      positive: 0,
      matters: [],
      sdModels: reach / 1.5,
      sdChance: se
    };
  });

const draw = (
  selected: readonly string[],
  {
    language = "en",
    known = certainty() as ReturnType<typeof certainty> | null,
    width = 560
  }: {
    language?: Language;
    known?: ReturnType<typeof certainty> | null;
    width?: number;
  } = {}
) =>
  twoUncertainties(multiverse, known, {
    language,
    measure: measureOf(spec.outcome, language),
    width,
    selected
  });
const said = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("twoUncertainties(units, certainty, options)", () => {
  test("is the stored one, of the chosen, and narrow in Danish of those moved most", () => {
    expectStored(draw(["billund", "skive"]), "two-uncertainties");
    expectStored(draw([], {language: "da", width: 358}), "two-uncertainties-narrow-da");
  });

  test("shows the chosen, or else the five whom the choice of model moves most, highest difference first", () => {
    const names = (...args: Parameters<typeof twoRows>) => twoRows(...args).map(({name}) => name);
    expect(names(multiverse, certainty(), ["skive", "aarhus"])).toEqual(["Aarhus", "Skive"]);
    const more = [...multiverse, ...multiverse.map(each => ({...each, unit: `${each.unit}2`}))];
    const known = certainty({
      units: more.map(({unit}, at) => ({...certainty().units[at % 5], unit}))
    });
    expect(names(more, known, [])).toEqual(["Odense", "Skive", "Skive", "Tønder", "Tønder"]);
  });

  test("keeps chance and the choice of model in numbers of their own", () => {
    const element = draw(["tønder"]);
    expect([...element.querySelectorAll("tbody tr > *")].map(said)).toEqual([
      "Tønder",
      "80",
      "−12.0",
      "−18.1 to −5.9",
      "−17.0 to −7.0",
      "3.1",
      "3.3"
    ]);
    expect(element.querySelector("[role=img]")?.getAttribute("aria-label")?.replaceAll("\u00a0", " ")).toBe(
      "Tønder: standard deviation 3.1 points by chance, 3.3 points by the choice of model"
    );
  });

  test("says for whom chance matters most, and for whom the choice of model", () => {
    expect(said(draw(["aarhus", "tønder"]).querySelector("p"))).toBe(
      "Chance matters most for Aarhus. The choice of model matters most for Tønder."
    );
  });

  test("waits for certainty in words, and says when none of the chosen is assessed", () => {
    expect(said(draw([], {known: null}))).toMatch(/Working out/);
    expect(said(draw(["ærø"]))).toMatch(/None of the chosen is assessed/);
    expect(
      said(
        twoUncertainties([], certainty(), {
          language: "en",
          measure: measureOf(spec.outcome, "en"),
          width: 500,
          selected: []
        })
      )
    ).toMatch(/None of the chosen/);
  });

  test("no spread is a line, not a hole", () => {
    const [one] = multiverse;
    const {median} = one.difference;
    const flat = {...one.difference, lowest: median, quartile1: median, quartile3: median, highest: median};
    const drawn = twoUncertainties([{...one, difference: flat, sdModels: 0}], certainty(), {
      language: "en",
      measure: measureOf(spec.outcome, "en"),
      width: 500,
      selected: []
    });
    expect(drawn.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(Number(drawn.querySelector("rect")?.getAttribute("width"))).toBeGreaterThan(0);
  });
});
