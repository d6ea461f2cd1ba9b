// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {matches, unitSearch} from "../../src/components/page/search.js";
import {units} from "./fixture.js";

const named = (...names: string[]) => names.map(name => ({name}));
const found = (query: string, ...names: string[]) => matches(named(...names), query).map(({name}) => name);

describe("matches(units, query)", () => {
  test("finds what contains the query, what begins with it first", () => {
    expect(found("sk", "Billund", "Esrumskov", "Skive")).toEqual(["Skive", "Esrumskov"]);
    expect(found("borg", "Silkeborg", "Borgby")).toEqual(["Borgby", "Silkeborg"]);
  });

  test("forgives letters that a keyboard lacks, signs and capitals", () => {
    expect(found("aero", "Ærø", "Aarhus")).toEqual(["Ærø"]);
    expect(found("HOJE TAASTRUP", "Høje-Taastrup")).toEqual(["Høje-Taastrup"]);
    expect(found("ærø", "Ærø")).toEqual(["Ærø"]);
  });

  test("finds nothing for nothing", () => {
    expect(found("", "Ærø")).toEqual([]);
    expect(found(" - ", "Ærø")).toEqual([]);
  });
});

describe("unitSearch(units, options)", () => {
  function search() {
    const onChoose = vi.fn();
    const element = unitSearch(units, {language: "en", unit: "municipality", onChoose});
    document.body.replaceChildren(element);
    const input = element.querySelector("input") as HTMLInputElement;
    const type = (value: string) => {
      input.value = value;
      input.dispatchEvent(new Event("input"));
    };
    const press = (key: string) => input.dispatchEvent(new KeyboardEvent("keydown", {key, cancelable: true}));
    const options = () => [...element.querySelectorAll("[role=option]")];
    return {element, input, type, press, options, onChoose};
  }

  test("suggests while one types, with how many people, and points at the first", () => {
    const {type, options, input, element} = search();
    type("r");
    expect(options().map(({textContent}) => textContent)).toEqual([
      "Aarhus 400",
      "Ærø 20, not assessed",
      "Tønder 80"
    ]);
    expect(input.getAttribute("aria-expanded")).toBe("true");
    expect(element.querySelector(`#${input.getAttribute("aria-activedescendant")}`)).toBe(options()[0]);
    expect(element.querySelector("[aria-live]")?.textContent).toBe("3 found");
  });

  test("arrows and Enter choose, and the box is empty again", () => {
    const {type, press, input, onChoose} = search();
    type("r");
    press("ArrowDown");
    press("Enter");
    expect(onChoose).toHaveBeenCalledWith("ærø");
    expect(input.value).toBe("");
    expect(input.getAttribute("aria-expanded")).toBe("false");
  });

  test("a click chooses", () => {
    const {type, options, onChoose} = search();
    type("ski");
    (options()[0] as HTMLElement).click();
    expect(onChoose).toHaveBeenCalledWith("skive");
  });

  test("says that nothing is called that, and Escape empties the box", () => {
    const {type, press, input, element, onChoose} = search();
    type("xyz");
    expect(element.querySelector(".no-match")?.textContent).toBe("Nothing is called “xyz”");
    press("Enter");
    expect(onChoose).not.toHaveBeenCalled();
    press("Escape");
    expect(input.value).toBe("");
    expect(element.querySelector<HTMLElement>(".no-match")?.hidden).toBe(true);
  });
});
