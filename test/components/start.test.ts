// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import type {Overview} from "../../src/benchmark/overview.js";
import {unitChooser} from "../../src/components/start/unitChooser.js";

const outcome = {kind: "binary", column: "y", label: {da: "Ja", en: "Yes"}} as const;

const overview: Overview = {
  analyses: [
    {id: "refugee", short: {da: "Flygtninge", en: "Refugees"}, assessed: 92, minimumUnitSize: 50, outcome},
    {id: "edu9", short: {da: "Prøver", en: "Exams"}, assessed: 85, minimumUnitSize: 50, outcome}
  ],
  units: [
    {
      unit: "530",
      name: "Billund",
      results: [{n: 73, difference: 0.139, se: 0.054, rank: 4, places: [2, 31], sharing: 1}, null]
    },
    {
      unit: "825",
      name: "Læsø <b>",
      results: [
        {n: 4, difference: 0.1, se: 0.2, rank: null, places: null, sharing: 0},
        {n: 60, difference: -0.3, se: 0.05, rank: 84.5, places: [79, 85], sharing: 2}
      ]
    }
  ]
};

function chosen(unit: string, language: "da" | "en" = "en"): HTMLElement {
  const element = unitChooser(overview, {language, linkTo: id => `./${id}.html`});
  const select = element.querySelector("select");
  if (select === null) throw new Error("no select");
  select.value = unit;
  select.dispatchEvent(new Event("change"));
  return element;
}

const rows = (element: Element) =>
  [...element.querySelectorAll("tbody tr")].map(row =>
    [...row.children].map(cell => cell.textContent?.trim())
  );

describe("choosing a unit on the start page", () => {
  test("offers every unit by name and shows nothing yet", () => {
    const element = unitChooser(overview, {language: "en", linkTo: id => id});
    expect([...element.querySelectorAll("option")].map(option => option.textContent)).toEqual([
      "Choose …",
      "Billund",
      "Læsø <b>"
    ]);
    expect(element.querySelector("table")).toBeNull();
  });

  test("shows where it stands: people, band, difference with the range of chance, rank of how many and the places it may have", () => {
    expect(rows(chosen("530"))).toEqual([
      ["Refugees", "73", "above expected", "+13.9 points", "±10.6", "4th of 92", "2–31"],
      ["Exams", "0", "not assessed: fewer than 50 people"]
    ]);
  });

  test("ranks nobody under the smallest size, and says that ties are shared", () => {
    expect(rows(chosen("825", "da"))).toEqual([
      ["Flygtninge", "4", "ikke vurderet: under 50 personer"],
      ["Prøver", "60", "klart under det forventede", "−30,0 point", "±9,8", "nr.\u00a084–85 af 85", "79–85"]
    ]);
  });

  test("links to each analysis with the unit chosen, and shows names as text", () => {
    const element = chosen("825");
    expect([...element.querySelectorAll("a")].map(link => link.getAttribute("href"))).toEqual([
      "./refugee.html?unit=825",
      "./edu9.html?unit=825"
    ]);
    expect(element.querySelector("b")).toBeNull();
  });
});
