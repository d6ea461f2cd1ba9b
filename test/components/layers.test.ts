// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {layerOf, unitsAt} from "../../src/components/layers/layer.js";
import {layersPage} from "../../src/components/layers/layers.js";
import type {Language} from "../../src/i18n/index.js";
import {squares} from "./mapFixture.js";
import {exams, internships, jobs, measure} from "./measuresFixture.js";

const weeks = measure("weeks", [4, 2, -3, 1, 0, -1, -6, 2], {
  unitOfDifference: "percentFaster",
  horizon: 156,
  national: 120
});
const slow = {
  ...weeks,
  units: weeks.units.map(unit => ({...unit, observed: 114, expected: 120, difference: 5, se: 2}))
};

const passive = measure("jobs-passive", [1, 2, 3, 4, 5, 6, 7, 8], {kind: "effort", state: "passive"});

function open(query = "", language: Language = "en") {
  const address = {
    query: () => query,
    push: vi.fn<(query: string) => void>(),
    replace: vi.fn(),
    onBack: vi.fn(),
    whole: () => "https://example.org/map"
  };
  const element = layersPage([jobs, exams, internships, slow, passive], squares, {
    language,
    address,
    onWidth: (_, listener) => listener(700),
    linkTo: id => `./${id}.html`
  });
  document.body.replaceChildren(element);
  const select = element.querySelector("select")!;
  const choose = (value: string) => {
    select.value = value;
    select.dispatchEvent(new Event("change"));
  };
  const option = (name: string) =>
    [...element.querySelectorAll<SVGElement>(".map [role=option]")].find(area =>
      area.getAttribute("aria-label")?.startsWith(name)
    )!;
  return {element, address, choose, option, select};
}

describe("layersPage(measures, map, options)", () => {
  test("the choice of a layer stands in the legend's box and changes map, title, list and address", () => {
    const {element, address, choose, option, select} = open("layer=jobs");
    expect(select.closest(".map-key")?.querySelector(".map-legend")).not.toBeNull();
    expect(option("Billund").dataset.shade).toBe("wellAbove");
    choose("exams");
    expect(address.push).toHaveBeenLastCalledWith("layer=exams");
    expect(option("Billund").dataset.shade).toBe("above");
    expect(element.querySelector("h2")?.textContent).toBe("All of exams");
    expect(element.querySelector(".layer-about a")?.getAttribute("href")).toBe("./exams.html");
  });

  test("shares of weeks are no layer, by choice or by address", () => {
    const {element, select} = open("layer=jobs-passive");
    expect([...select.options].map(({value}) => value)).toEqual(["jobs", "exams", "weeks", "internships"]);
    expect(select.value).toBe("weeks");
    expect(element.querySelector("[role=alert], .notice")?.textContent).toMatch(/jobs-passive/);
  });

  test("a click or the list chooses a municipality: its figures are told, and it is marked in all maps", () => {
    const {element, address, option} = open("layer=jobs");
    option("Billund").dispatchEvent(new MouseEvent("click", {bubbles: true}));
    expect(address.push).toHaveBeenLastCalledWith("layer=jobs&unit=billund");
    expect(element.querySelector(".map-readout")?.textContent).toMatch(
      /47\.0.% of 101 people.*expected 40\.0/s
    );
    expect(element.querySelectorAll(".three .map-plot > g:last-child text")).toHaveLength(3);
    expect(element.querySelector(".layer-about a")?.getAttribute("href")).toBe("./jobs.html?unit=billund");
    const row = element.querySelector<HTMLButtonElement>('.layer-list button[data-unit="billund"]')!;
    expect(row.getAttribute("aria-pressed")).toBe("true");
    row.click();
    expect(address.push).toHaveBeenLastCalledWith("layer=jobs");
  });

  test("the list has all figures, by rank, and those that are not assessed last", () => {
    const rows = [...open("layer=jobs").element.querySelectorAll(".layer-list tbody tr")].map(row =>
      [...row.children].map(cell => cell.textContent?.trim())
    );
    expect(rows[0]).toEqual(["Aarhus", "100", "52.0", "40.0", "+12.0", "±5.0"]);
    expect(rows.at(-1)).toEqual(["Ærø", "107", "", "", "not assessed", ""]);
  });

  test("durations are told in weeks and per cent faster", () => {
    const {element} = open("layer=weeks&unit=billund");
    expect(element.querySelector(".map-legend p")?.textContent).toBe(
      "Faster (+) or slower (−) than expected, %"
    );
    expect(element.querySelector(".map-legend li")?.textContent?.trim()).toBe("more than 5 faster");
    expect(element.querySelector(".map-readout")?.textContent).toMatch(/114\.0.weeks.*120\.0.weeks.*5\.0/s);
  });

  test("each small map is a picture with a name", () => {
    const names = [...open("layer=jobs", "da").element.querySelectorAll(".three [role=img]")].map(svg =>
      svg.getAttribute("aria-label")
    );
    expect(names[0]).toBe("Kort, Rå: jobs da. Tallene står i listen over kommuner.");
    expect(names).toHaveLength(3);
  });

  test("says what of the address it does not know", () => {
    expect(open("layer=nope").element.querySelector(".notice")?.textContent).toMatch(/nope.*jobs, exams/s);
  });
});

describe("unitsAt(step, layer)", () => {
  test("raw is expected and difference together, for shares", () => {
    const layer = layerOf(jobs, "en");
    const [raw, expected, difference] = (["raw", "expected", "difference"] as const).map(step =>
      unitsAt(step, layer).map(unit => unit.difference)
    );
    raw.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] + difference[at], 12);
    });
  });

  test("weeks are set against the country's as per cent faster", () => {
    expect(unitsAt("raw", layerOf(slow, "en"))[0].difference).toBeCloseTo(5, 12);
    expect(unitsAt("expected", layerOf(slow, "en"))[0].difference).toBe(0);
  });
});
