// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {robustnessView} from "../../src/components/robustness/robustness.js";
import {unitSentence} from "../../src/components/robustness/sentence.js";
import type {RobustnessShown} from "../../src/components/robustness/shown.js";
import type {UnitMultiverse} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, spec, view} from "./fixture.js";
import {certainty, explanation, multiverse, summary} from "./multiverseFixture.js";
import {expectStored} from "./stored.js";

function opened(changes: Partial<RobustnessShown> = {}, language: Language = "en", file = analysis()) {
  const heard = {onSelect: vi.fn(), onModel: vi.fn(), onCancel: vi.fn()};
  const robust = robustnessView({
    language,
    measure: measureOf(spec.outcome, language),
    analysis: file,
    whole: () => "https://example.org/en/example?unit=billund",
    ...heard
  });
  let shown: RobustnessShown = {
    view: view(),
    multiverse: multiverse(),
    summary: summary(),
    selected: [],
    width: 640,
    progress: null,
    ...changes
  };
  robust.update(shown);
  document.body.replaceChildren(robust.element);
  return {
    ...heard,
    element: robust.element,
    again(more: Partial<RobustnessShown>) {
      shown = {...shown, ...more};
      robust.update(shown);
    }
  };
}

const said = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const finding = (element: Element) => said(element.querySelector(".finding"));

describe("robustnessView(options)", () => {
  test("is the stored one for a chosen unit and, in Danish, for none", () => {
    const known = {certainty: certainty(), explanation: explanation()};
    expectStored(opened({selected: ["billund"], ...known}).element, "robustness");
    expectStored(opened({width: 358}, "da").element, "robustness-da");
  });

  test("waits in words while nothing is known, with what is done and a button to stop it", () => {
    const {element, onCancel, again} = opened({
      multiverse: null,
      summary: null,
      progress: {done: 3, all: 2048}
    });
    expect(said(element)).toContain("All models are being computed …");
    expect(said(element)).toContain("3 of 2,048 models");
    const bar = element.querySelector("progress")!;
    expect([bar.value, bar.max]).toEqual([3, 2048]);
    element.querySelector<HTMLButtonElement>(".models-progress button")?.click();
    expect(onCancel).toHaveBeenCalledOnce();
    again({progress: null});
    expect(element.querySelector<HTMLElement>(".models-progress")?.hidden).toBe(true);
  });

  test("marks an approximate answer until the exact one is there", () => {
    const {element, again} = opened({multiverse: multiverse({exact: false})});
    expect(said(element)).toContain("Approximate: a quick first answer.");
    expect(element.classList.contains("approximate")).toBe(true);
    again({multiverse: multiverse()});
    expect(said(element)).not.toContain("Approximate");
    expect(element.classList.contains("approximate")).toBe(false);
  });

  test("shows the curve before the units are summed up", () => {
    const {element} = opened({summary: null, selected: ["billund"]});
    expect(element.querySelector(".specification-plot")).not.toBeNull();
    expect(element.querySelector(".finding")).toBeNull();
    expect(element.innerHTML).not.toMatch(/NaN|undefined/);
  });

  test("without a chosen unit, counts who is always, never or sometimes in the best fifth, and names them", () => {
    const {element, onSelect} = opened();
    expect(finding(element)).toBe(
      "Among the best fifth in every model: 0 of 5 municipalities; in none: 3; depending on the model: 2. Above expected in every model: 2; below in every one: 2; depending on the model: 1."
    );
    const sections = [...element.querySelectorAll(".stability section")].map(said);
    expect(sections).toEqual([
      "Among the best fifth in every model (0)none",
      expect.stringMatching(/^In at least half of the models \(1\)Aarhus 75\.0.%$/),
      expect.stringMatching(/^In fewer than half of the models \(1\)Billund 25\.0.%$/)
    ]);
    element.querySelector<HTMLButtonElement>('.stability [data-unit="billund"]')?.click();
    expect(onSelect).toHaveBeenCalledWith("billund");
  });

  test("with a chosen unit, says where it stands, and draws its curve instead", () => {
    const {element} = opened({selected: ["billund", "aarhus"]});
    expect(finding(element)).toBe(
      "In all 8 models Billund stands between 1st and 2nd; it is among the best fifth in 2 of them. No single condition moves it by a rank on average."
    );
    expect(element.querySelector(".stability")).toBeNull();
    expect(said(element.querySelector(".uncertainties"))).toMatch(
      /Choice of model.*±3\.6.points.*Chance.*±3\.0.points/
    );
  });

  test("says of a unit with too few people that it has no rank in any model", () => {
    const {element} = opened({selected: ["ærø"]});
    expect(finding(element)).toBe("Ærø has too few people to be ranked in any model.");
    expect(element.querySelector(".model-ranks")).not.toBeNull();
  });

  test("ignores a chosen unit it does not know", () => {
    expect(finding(opened({selected: ["atlantis"]}).element)).toMatch(/^Among the best fifth/);
  });

  test("hands over the conditions of a chosen model in the spec's order", () => {
    const {element, onModel} = opened({selected: ["billund"]});
    const slider = element.querySelector('[role="slider"]')!;
    for (const key of ["Home", "Enter"]) slider.dispatchEvent(new KeyboardEvent("keydown", {key}));
    const [none] = element.querySelectorAll<HTMLButtonElement>(".fit tbody button");
    none.click();
    expect(onModel.mock.calls).toEqual([[["sex"]], [[]]]);
  });

  test("keeps the focus and the model the reader is at when the width changes, not when the choice does", () => {
    const {element, again} = opened({selected: ["billund"]});
    const slider = () => element.querySelector<HTMLElement>('[role="slider"]')!;
    slider().focus();
    slider().dispatchEvent(new KeyboardEvent("keydown", {key: "End"}));
    again({width: 500});
    expect(document.activeElement).toBe(slider());
    expect(slider().getAttribute("aria-valuenow")).toBe("8");
    const {choice} = view();
    again({view: view({choice: {...choice, conditions: ["danish"]}})});
    expect(slider().getAttribute("aria-valuetext")).toMatch(/With Danish course\. Without Sex and Jobs\.$/);
  });

  test("draws nothing anew while only the progress goes on", () => {
    const {element, again} = opened({selected: ["billund"], progress: {done: 1, all: 8}});
    const before = [...element.querySelectorAll("table, .specification-plot")];
    again({progress: {done: 2, all: 8}});
    expect([...element.querySelectorAll("table, .specification-plot")]).toEqual(before);
    expect(before.every(part => part.isConnected)).toBe(true);
  });

  test("the curve turns from difference to rank", () => {
    const {element} = opened({selected: ["billund"]});
    element.querySelector<HTMLInputElement>('input[value="rank"]')?.click();
    expect(said(element.querySelector(".specification-plot"))).toContain("Rank");
    expect(element.querySelector<HTMLInputElement>('input[value="rank"]')?.checked).toBe(true);
  });

  test("says so where there is nothing to choose, and where nobody is assessed", () => {
    const file = analysis({spec: {...spec, conditions: []}});
    const nothing = opened({selected: ["billund"]}, "en", file).element;
    expect(said(nothing)).toContain("there is only one model");
    expect(nothing.querySelector("table, .specification-plot")).toBeNull();
    const none = multiverse({units: [], differences: new Float64Array(), ranks: new Float32Array()});
    const {element} = opened({multiverse: none, summary: []});
    expect(said(element)).toContain("Nobody has enough people");
    expect(element.querySelector("table, .specification-plot")).toBeNull();
  });

  test("one unit, and one model, are drawn without a number that is none", () => {
    const one = multiverse({
      units: [{unit: "billund", name: "Billund", n: 120}],
      conditions: [],
      masks: Uint32Array.of(0),
      differences: Float64Array.of(0.01),
      ranks: Float32Array.of(1),
      statistics: {
        logLik: Float64Array.of(-100),
        fitShare: Float64Array.of(0),
        explainedShare: Float64Array.of(0),
        explainedShareNoiseRemoved: Float64Array.of(0),
        gap: Float64Array.of(Number.NaN)
      },
      se: Float64Array.of(0)
    });
    const {element} = opened({multiverse: one, summary: summary(one), selected: ["billund"]});
    expect(finding(element)).toMatch(/Billund stands 1st\.$/);
    expect(element.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("with fewer than five units there are no fifths, and nothing is said of them", () => {
    const all = multiverse();
    const two = multiverse({
      units: all.units.slice(0, 2),
      differences: all.differences.filter((_, at) => at % 5 < 2),
      ranks: all.ranks.filter((_, at) => at % 5 < 2),
      se: all.se.slice(0, 2)
    });
    for (const selected of [["billund"], []]) {
      const {element, again} = opened({multiverse: two, summary: summary(two), selected});
      again({certainty: certainty()});
      element.querySelector<HTMLInputElement>('input[value="rank"]')?.click();
      expect(finding(element)).not.toContain("fifth");
      expect(element.querySelector(".stability")).toBeNull();
      expect(element.innerHTML).not.toMatch(/NaN|null|undefined/);
    }
  });

  test("says that models are a sample where they are", () => {
    const {element} = opened({multiverse: multiverse({masks: Uint32Array.of(0, 3, 7)}), summary: null});
    expect(said(element.querySelector(".lead-in"))).toMatch(/^.* Here are 3 models drawn at random/);
  });
});

describe("unitSentence(unit, multiverse, options)", () => {
  const billund = summary()[1];
  const sentence = (changes: Partial<UnitMultiverse>, language: Language = "en") =>
    unitSentence({...billund, ...changes}, multiverse(), {language, spec});
  const danish = (rank: number) => [{condition: "danish", rank, difference: 0}];

  test("names the condition that moves it most, how far and which way", () => {
    expect(sentence({matters: danish(5)})).toMatch(
      /Leaving out Danish course moves it most: 5\.0 ranks down on average\.$/
    );
    expect(sentence({matters: danish(-1)})).toMatch(/1\.0 rank up on average\.$/);
    expect(sentence({matters: danish(5)}, "da")).toBe(
      "I alle 8 modeller ligger Billund mellem nr.\u00a01 og nr.\u00a02; den er blandt den bedste femtedel i 2 af dem. Mest betyder danskuddannelse: Uden det vilkår rykker den i gennemsnit 5,0 placeringer ned."
    );
  });

  test("all and none are said as such, and shared ranks as places that are shared", () => {
    expect(sentence({topFifth: 1})).toContain("among the best fifth in every one.");
    expect(sentence({topFifth: 0})).toContain("among the best fifth in none of them.");
    const tied = {...billund.rank, lowest: 1.5, highest: 3};
    expect(sentence({rank: tied})).toContain("between 1–2nd and 3rd;");
  });
});
