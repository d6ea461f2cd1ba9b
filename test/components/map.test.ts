// @vitest-environment jsdom
import {afterEach, describe, expect, test, vi} from "vitest";
import {mapPicture} from "../../src/components/map/picture.js";
import {measureOf} from "../../src/i18n/index.js";
import {spec, unit, units, view} from "./fixture.js";
import {squares} from "./mapFixture.js";
import {draw, mapView} from "./mapShown.js";
import {expectStored} from "./stored.js";

const warned = vi.spyOn(console, "warn");
afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
});

describe("choropleth(map, options)", () => {
  test("draws every area in its class, and those not assessed in a hatch", () => {
    expectStored(draw({selected: ["billund"]}).element, "map");
  });

  test("speaks Danish, on a narrow screen", () => {
    expectStored(draw({language: "da", width: 358}).element, "map-narrow-da");
  });

  test("is one picture to take home, with its legend", () => {
    const picture = mapPicture(squares, view(), {
      language: "en",
      measure: measureOf(spec.outcome, "en"),
      selected: ["billund"],
      width: 600
    });
    expectStored(picture, "map-picture");
  });

  test("has five classes with limits in words and numbers, and the hatch", () => {
    const labels = [...draw().element.querySelectorAll(".map-legend li")].map(item =>
      item.textContent?.trim()
    );
    expect(labels).toEqual([
      "more than 5 above",
      "2 to 5 above",
      "within 2 of expected",
      "2 to 5 below",
      "more than 5 below",
      "not assessed",
      "no data"
    ]);
  });

  test("ends its classes where it is told", () => {
    const {element, option} = draw({breaks: [7.5, 12]});
    expect(element.querySelector(".map-legend")?.textContent).toMatch(/7\.5 to 12 above/);
    expect(option("Billund").dataset.shade).toBe("asExpected");
    expect(option("Tønder").dataset.shade).toBe("below");
  });

  test("says no word of areas without data where every area has some", () => {
    const shown = view({units: [...units, unit("Bornholm", 90, 6, 0)]});
    expect(draw({shown}).element.querySelector(".map-legend")?.textContent).not.toMatch(/no data/);
  });

  test("tells boundaries are approximate and whom to thank, or which file they come from", () => {
    expect(draw().element.querySelector("figcaption")?.textContent).toMatch(
      /approximate.*GeoNames \(CC BY 4\.0\).*Natural Earth/
    );
    const file = {kind: "file", name: "kommuner.geojson", attribution: null} as const;
    expect(draw({map: {...squares, source: file}}).element.querySelector("figcaption")?.textContent).toBe(
      "Boundaries: kommuner.geojson"
    );
  });

  test("announces each municipality by name and result, once", () => {
    const {element, option} = draw();
    const list = element.querySelector("[role=listbox]")!;
    expect(list.getAttribute("aria-label")).toMatch(/Map of municipalities/);
    expect(list.querySelectorAll("[role=option]")).toHaveLength(7);
    expect(list.querySelectorAll("[data-code]:not([role=option]):not([aria-hidden=true])")).toHaveLength(0);
    expect(option("Billund").getAttribute("aria-label")).toBe(
      "Billund, above expected: actual 47.0\u202f%, expected 40.0\u202f%, difference +7.0\u00a0points. With 120 people, chance alone moves the result by ±6.0\u00a0points. Rank: 2nd."
    );
    expect(option("Ærø").getAttribute("aria-label")).toBe("Ærø, not assessed, 20 people");
    expect(option("Bornholm").getAttribute("aria-label")).toBe("Bornholm, no data");
  });

  test("tells the same in words of whoever is pointed at, and of the chosen when nobody is", () => {
    const {element, option, told, names} = draw({selected: ["billund"]});
    expect(told()).toMatch(
      /^Billund above expected .*47\.0.*120 people.*expected 40\.0.*7\.0.points above.*±6\.0/
    );
    option("Ærø").dispatchEvent(new MouseEvent("pointerenter"));
    expect(told()).toMatch(/^Ærø ?Not assessed: 20 people are too few\.$/);
    expect(names()).toEqual(["Billund", "Ærø"]);
    option("Ærø").dispatchEvent(new MouseEvent("pointerleave"));
    expect(told()).toMatch(/^Billund/);
    element
      .querySelector('[data-frame="country"] [data-code="461"]')
      ?.dispatchEvent(new MouseEvent("pointerenter"));
    expect(told()).toMatch(/^Odense as expected/);
  });

  test("says how to use it while there is nothing to tell", () => {
    expect(draw().told()).toMatch(/^Point at the map/);
  });

  test("a click chooses, in the country or enlarged; areas without data choose nothing", () => {
    const {element, option, onSelect} = draw();
    option("Tønder").dispatchEvent(new MouseEvent("click"));
    element.querySelector('[data-frame="country"] [data-code="461"]')?.dispatchEvent(new MouseEvent("click"));
    option("Bornholm").dispatchEvent(new MouseEvent("click"));
    expect(onSelect.mock.calls).toEqual([["tønder"], ["odense"]]);
  });

  test("outlines and names the chosen, and says they are chosen", () => {
    const {element, option, names, select} = draw({selected: ["tønder", "billund"]});
    expect(option("Tønder").getAttribute("aria-selected")).toBe("true");
    expect(option("Skive").getAttribute("aria-selected")).toBe("false");
    expect(names().sort()).toEqual(["Billund", "Tønder"]);
    expect(element.querySelectorAll('path[stroke="var(--ink)"][stroke-width="2"]')).toHaveLength(2);
    select([]);
    expect(names()).toEqual([]);
    expect(element.querySelectorAll('path[stroke="var(--ink)"][stroke-width="2"]')).toHaveLength(0);
  });

  test("does not name Bornholm twice: its frame does", () => {
    const shown = view({units: [...units, unit("Bornholm", 90, 6, 0)]});
    const {element, names} = draw({shown, selected: ["bornholm"]});
    expect(names()).toEqual([]);
    expect(element.querySelector(".map-frames")?.textContent).toMatch(/Bornholm/);
  });

  test("follows new results without new elements, so that nobody loses their place", () => {
    const {option, update, element} = draw();
    const before = option("Billund");
    before.focus();
    update(
      mapView(
        view({units: units.map(each => (each.name === "Billund" ? unit("Billund", 120, 5, -9) : each))})
      ),
      []
    );
    expect(option("Billund")).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.dataset.shade).toBe("wellBelow");
    expect(element.querySelectorAll("[data-code]")).toHaveLength(8);
  });

  test("shows names as text whatever is in them", () => {
    const name = '<script>alert("1")</script>\u202e';
    const areas = squares.areas.map(area => (area.code === "530" ? {...area, name} : area));
    const shown = view({units: [unit(name, 90, 1, 0)]});
    const {element, told, names} = draw({map: {...squares, areas}, shown, selected: [name.toLowerCase()]});
    expect(element.querySelector("script")).toBeNull();
    expect(names()).toEqual([name]);
    expect(told()).toContain(name);
  });

  test("knows units by official code, with or without a zero in front", () => {
    const shown = view({units: [{...unit("Somewhere", 90, 1, 9), unit: "0530"}]});
    const {element, reveal} = draw({shown});
    expect(element.querySelector<SVGElement>('[data-code="530"]')?.dataset.shade).toBe("wellAbove");
    expect(reveal("0530")?.getAttribute("tabindex")).toBe("0");
    expect(reveal("unknown")).toBeNull();
  });
});
