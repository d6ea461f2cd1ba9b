// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {countryShares} from "../../src/components/robustness/countryShares.js";
import {summaryCsv} from "../../src/components/robustness/csv.js";
import {fitTable} from "../../src/components/robustness/fit.js";
import {ranksPicture} from "../../src/components/robustness/ranksPicture.js";
import {ranksTable, stripAxis} from "../../src/components/robustness/ranksTable.js";
import {stabilityOf} from "../../src/components/robustness/stability.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, spec, view} from "./fixture.js";
import {certainty, explanation, multiverse, summary} from "./multiverseFixture.js";
import {expectStored} from "./stored.js";

const measure = measureOf(spec.outcome, "en");
const labels = new Map(spec.conditions.map(({id, label}) => [id, label.en]));
const said = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const cells = (row: Element) => [...row.children].map(said);

function ranks(changes: Partial<Parameters<typeof ranksTable>[2]> = {}) {
  return ranksTable(summary(), multiverse(), {
    language: "en",
    units: "municipalities",
    labels,
    view: view(),
    certainty: certainty(),
    selected: ["billund"],
    onSelect() {},
    ...changes
  });
}

describe("ranksTable(summary, multiverse, options)", () => {
  test("everyone by median rank: range, share of models in the best fifth, what matters most, people", () => {
    const rows = [...ranks().querySelectorAll("tbody tr")];
    expect(rows.map(row => said(row.firstElementChild))).toEqual([
      "Aarhus",
      "Billund",
      "Odense",
      "Skive",
      "Tønder"
    ]);
    const [name, median, strip, share, matters, n] = cells(rows[1]);
    expect([name, median, share, matters, n]).toEqual(
      ["Billund", "2 (1–2)", "25.0", "Sex ↑\u202f0.50.5 up", "120"].map(text => text.replace("\u202f", " "))
    );
    expect(strip).toBe(
      "Over the models from 1st to 2nd, the middle half from 1.8 to 2; now 2nd, by chance 1–3"
    );
  });

  test("sets the interval of chance apart from the choice of model, and leaves it out where it is not known", () => {
    const lines = (changes = {}) =>
      ranks(changes).querySelectorAll("tbody tr:nth-child(2) .strip line").length;
    expect(lines() - lines({certainty: null})).toBe(3);
    expect(said(ranks({certainty: null}).querySelector(".strip .visually-hidden"))).not.toContain("chance");
  });

  test("marks the chosen, and a press chooses", () => {
    const onSelect = vi.fn();
    const element = ranks({onSelect});
    expect(said(element.querySelector("tr.selected th"))).toBe("Billund");
    element.querySelector<HTMLButtonElement>('[data-unit="skive"]')?.click();
    expect(onSelect).toHaveBeenCalledWith("skive");
  });

  test("names the ranks of its axis without letting them meet", () => {
    expect(stripAxis(1, [0, 100]).ticks).toEqual([1]);
    expect(stripAxis(5, [0, 100]).ticks).toEqual([1, 5]);
    expect(stripAxis(92, [0, 100]).ticks).toEqual([1, 20, 40, 60, 92]);
    expect(stripAxis(98, [0, 100]).ticks).toEqual([1, 20, 40, 60, 80, 98]);
  });

  test("is a picture to take home, with its legend", () => {
    const picture = ranksPicture(summary(), multiverse(), {
      language: "en",
      units: "municipalities",
      view: view(),
      certainty: certainty(),
      selected: [],
      width: 700
    });
    expectStored(picture, "ranks-picture");
    expect(picture.outerHTML).not.toMatch(/NaN|undefined|%"/);
  });
});

describe("fitTable(multiverse, options)", () => {
  const fitting = (changes: Partial<Parameters<typeof fitTable>[1]> = {}) =>
    fitTable(multiverse(), {
      language: "en",
      measure,
      labels,
      published: ["sex", "danish", "jobs"],
      current: ["danish"],
      unit: "billund",
      onModel() {},
      ...changes
    });
  const rows = (element: Element) =>
    [...element.querySelectorAll("table")[0].querySelectorAll("tbody tr")].map(cells);

  test("a model with several names is said once", () => {
    expect(rows(fitting())).toEqual([
      ["No conditions", "−100.0", "0.0", "0.0", "22.0", "+9.0", "2nd"],
      ["Current choice", "−96.0", "4.0", "20.0", "25.0", "+13.0", "1st"],
      ["Published conditionsall conditionsbest fit", "−93.0", "7.0", "35.0", "24.0", "+7.0", "2nd"]
    ]);
  });

  test("each condition alone and each left out are folded away, and a press chooses the model", () => {
    const onModel = vi.fn();
    const element = fitting({onModel, unit: null});
    const details = [...element.querySelectorAll<HTMLDetailsElement>(":scope > details")];
    for (const each of details) {
      each.open = true;
      each.dispatchEvent(new Event("toggle"));
    }
    const names = details.map(each => [...each.querySelectorAll("tbody th")].map(said));
    expect(names).toEqual([
      ["Sex", "Danish course", "Jobs"],
      ["Without Sex", "Without Danish course", "Without Jobs"]
    ]);
    details[1].querySelector<HTMLButtonElement>("tbody button")?.click();
    expect(onModel).toHaveBeenCalledWith(["danish", "jobs"]);
    for (const each of details) {
      each.open = false;
      each.dispatchEvent(new Event("toggle"));
    }
  });

  test("what is not a number is left empty, and models outside a sample are left out", () => {
    const {statistics} = multiverse();
    const nothing = Float64Array.from({length: 8}, () => Number.NaN);
    const of = multiverse({
      masks: Uint32Array.of(0, 7),
      statistics: {...statistics, logLik: nothing, gap: nothing}
    });
    const element = fitTable(of, {
      language: "en",
      measure,
      labels,
      published: ["sex", "danish", "jobs"],
      current: ["danish"],
      unit: null,
      onModel() {}
    });
    expect(rows(element).map(([name, logLik, , , gap]) => [name, logLik, gap])).toEqual([
      ["No conditions", "", ""],
      ["Published conditionsall conditions", "", ""]
    ]);
  });
});

describe("countryShares(country, options)", () => {
  const shares = (changes = {}, orders: number | null = null) =>
    countryShares(
      {...explanation().country, ...changes},
      {
        language: "en",
        units: "municipalities",
        conditions: ["Sex", "Danish course", "Jobs"],
        orders
      }
    );

  test("the largest first, below zero drawn as such, the printed parts adding up to the whole", () => {
    const element = shares({
      explainedShare: {total: 0.3508, shares: [0.05045, 0.32045, -0.0201], errors: null}
    });
    const found = [...element.querySelectorAll("tbody tr")].map(cells);
    expect(found.map(([name, , between, people]) => [name, between, people])).toEqual([
      ["Danish course", "32.0", "4.0"],
      ["Sex", "5.1", "1.0"],
      ["Jobs", "−2.0", "2.0"]
    ]);
    expect(said(element.querySelector("tfoot"))).toMatch(/35\.1 ?7\.0$/);
    expect(element.querySelectorAll(".share-bar .below")).toHaveLength(1);
  });

  test("drawn orders have their errors beside them", () => {
    const errors = [0.001, 0.001, 0.001];
    const element = shares({explainedShare: {...explanation().country.explainedShare, errors}}, 2000);
    expect(said(element)).toContain("From 2,000 orders drawn at random");
    expect(said(element.querySelector("tbody tr"))).toContain("32.0 ±0.2");
  });

  test("says so where there is nothing to divide", () => {
    const nothing = {total: null, shares: [null, null, null], errors: null};
    expect(said(shares({explainedShare: nothing, fitShare: nothing}))).toMatch(/nothing to divide/);
    expect(shares({explainedShare: nothing}).innerHTML).not.toMatch(/NaN|undefined/);
  });
});

describe("summaryCsv(summary, multiverse, analysis, options)", () => {
  const csv = (language: Language = "en", changes = {}, of = multiverse()) =>
    summaryCsv(summary(), of, analysis(), {
      language,
      measure: measureOf(spec.outcome, language),
      style: language === "da" ? "semicolon" : "comma",
      certainty: certainty(),
      address: "https://example.org/?unit=billund",
      ...changes
    });

  test("says everything of a unit in its row, with both uncertainties, model, address and source", () => {
    const [header, , billund] = csv()
      .split("\n")
      .map(line => line.split(","));
    const value = (name: string) => billund[header.indexOf(name)];
    expect(csv().startsWith("\uFEFFSynthetic people,municipality,Municipality,People,")).toBe(true);
    expect(billund.slice(0, 4)).toEqual(["yes", "billund", "Billund", "120"]);
    expect(value("Median rank")).toBe("2");
    expect(csv().split("\n")[2]).toMatch(
      /,25,0,100,Sex,-0\.5,6,3\.60555\d+,3,1,3,8,no,"Logit · 8 models of the conditions Sex, Danish course and Jobs · assessed from 50 people",https:\/\/example\.org\/\?unit=billund,Does not say why\.$/
    );
  });

  test("keeps every source and caveat, one a row and what is left over in the last", () => {
    for (const note of ["2014 (MIT)", "Does not say why.", "The data are old."])
      expect(csv()).toContain(note);
  });

  test("Danish has decimal commas; an approximate answer is marked; chance is left out where it is not known", () => {
    expect(csv("da").split("\n")[2]).toMatch(/;-0,5;6;3,60555\d+;3;1;3;8;nej;/);
    expect(csv("en", {}, multiverse({exact: false})).split("\n")[2]).toContain(",8,yes,");
    expect(csv("en", {certainty: null})).not.toContain("by chance (95");
  });
});

describe("stabilityOf(unit)", () => {
  test("always and never only where no model says otherwise", () => {
    expect([1, 0.9995, 0.5, 0.4999, 0.0005, 0, null].map(topFifth => stabilityOf({topFifth}))).toEqual([
      "always",
      "mostly",
      "mostly",
      "sometimes",
      "sometimes",
      "never",
      null
    ]);
  });
});
