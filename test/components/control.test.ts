// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {defaultState} from "../../src/address/index.js";
import {controlPanel} from "../../src/components/control/panel.js";
import type {Spec} from "../../src/spec/schema.js";
import {spec} from "./fixture.js";

function panel(language: "da" | "en" = "en", changed: Spec = spec) {
  const onChange = vi.fn();
  let state = defaultState(changed);
  const panel = controlPanel(changed, {
    nameOf: unit => unit,
    language,
    onChange(part, committed) {
      onChange(part, committed);
      state = {...state, ...part};
      panel.update(state);
    }
  });
  panel.update(state);
  const {element} = panel;
  document.body.replaceChildren(element);
  const box = (id: string) => element.querySelector(`input[value="${id}"]`) as HTMLInputElement;
  const button = (text: string) =>
    [...element.querySelectorAll("button")].find(({textContent}) => textContent === text)!;
  return {...panel, onChange, box, button};
}

const asked = (onChange: ReturnType<typeof vi.fn>) => onChange.mock.lastCall?.[0];

describe("controlPanel(spec, options)", () => {
  test("begins at the published model and says how many conditions count", () => {
    const {element, box, onChange} = panel();
    expect(spec.conditions.every(({id}) => box(id).checked)).toBe(true);
    expect(element.querySelector(".control-title")?.textContent).toMatch(/Conditions\s+3 of 3/);
    expect(element.querySelector(".sheet-bar")?.textContent).toBe("3 of 3 conditions");
    expect(onChange).not.toHaveBeenCalled();
  });

  test("a box that is ticked off takes its condition out", () => {
    const {element, box, onChange} = panel();
    box("danish").click();
    expect(asked(onChange)).toEqual({conditions: ["sex", "jobs"]});
    expect(element.querySelector(".count")?.textContent).toBe("2 of 3");
    expect(element.querySelector(".sheet-bar")?.textContent).toBe("2 of 3 conditions");
    box("danish").click();
    expect(asked(onChange).conditions).toEqual(["sex", "danish", "jobs"]);
  });

  test("all and none do what they say, in one change", () => {
    const {onChange, button} = panel();
    button("None").click();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(asked(onChange).conditions).toEqual([]);
    button("All").click();
    expect(asked(onChange).conditions).toEqual(["sex", "danish", "jobs"]);
  });

  test("conditions stand by theme, each group with its name", () => {
    const {element} = panel();
    const legends = [...element.querySelectorAll(".conditions > fieldset legend")];
    expect(legends.map(({textContent}) => textContent)).toEqual([
      "The person",
      "Arrival and stay",
      "The place"
    ]);
  });

  test("what the municipality itself influences is said in words", () => {
    const {box} = panel();
    const line = (id: string) => box(id).closest(".condition")?.textContent;
    expect(line("danish")).toMatch(/own effort/);
    expect(line("jobs")).toMatch(/partly/);
    expect(line("sex")).not.toMatch(/influence|effort/);
  });

  test("every box, radio and number has a name", () => {
    for (const input of panel("da").element.querySelectorAll("input")) {
      expect(input.labels?.[0]?.textContent).toMatch(/\S/);
    }
  });

  test("the model's form and the smallest size are part of the same choice", () => {
    const {box, onChange} = panel();
    box("linear").click();
    expect(onChange).toHaveBeenLastCalledWith({link: "linear"}, "committed");
    box("smaller").click();
    expect(onChange).toHaveBeenLastCalledWith({population: "smaller"}, "committed");
  });

  test("a number that is being typed is one step, however many figures it has", () => {
    const {element, onChange} = panel();
    const minimum = element.querySelector("input[type=number]") as HTMLInputElement;
    const type = (value: string) => {
      minimum.value = value;
      minimum.dispatchEvent(new Event("input"));
    };
    minimum.focus();
    type("1");
    type("10");
    expect(onChange.mock.calls).toEqual([
      [{minimumUnitSize: 1}, "committed"],
      [{minimumUnitSize: 10}, "typing"]
    ]);
    minimum.dispatchEvent(new Event("change"));
    type("100");
    expect(onChange).toHaveBeenLastCalledWith({minimumUnitSize: 100}, "committed");
  });

  test("as published sets everything back in one change", () => {
    const {button, box, onChange} = panel();
    box("danish").click();
    box("linear").click();
    button("As published").click();
    expect(asked(onChange)).toEqual({
      conditions: ["sex", "danish", "jobs"],
      link: "logit",
      minimumUnitSize: 50,
      population: "all",
      horizon: null,
      event: null
    });
    expect(box("danish").checked).toBe(true);
    expect(box("logit").checked).toBe(true);
  });

  test("says beside each condition how many would move far, and nothing while that is unknown", () => {
    const {element, wonder, box} = panel();
    const said = () => [...element.querySelectorAll(".moves")].map(({textContent}) => textContent);
    expect(said()).toEqual(["", "", ""]);
    wonder([
      {condition: "sex", on: false, units: [], moved: 0},
      {condition: "jobs", on: false, units: [], moved: 12}
    ]);
    expect(said()).toEqual(["moves 0", "", "moves 12"]);
    const description = element.querySelector(`#${box("jobs").getAttribute("aria-describedby")}`);
    expect(description?.textContent).toMatch(/12 municipalities would move more than ten ranks/);
    const note = element.querySelector<HTMLElement>(".moves-note")!;
    expect(note.hidden).toBe(false);
    expect(note.querySelector("summary")?.textContent).toBe("municipalities moved far");
    expect(note.querySelector("p")?.textContent).toMatch(/^“moves 12” says that 12 municipalities would/);
    wonder(null);
    expect(said()).toEqual(["", "", ""]);
  });

  test("the bar opens the sheet, and Escape closes it and gives the focus back", () => {
    const {element} = panel();
    const bar = element.querySelector(".sheet-bar") as HTMLButtonElement;
    bar.click();
    expect(bar.getAttribute("aria-expanded")).toBe("true");
    const sheet = element.querySelector(".sheet.open") as HTMLElement;
    expect(sheet.contains(document.activeElement)).toBe(true);
    sheet.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}));
    expect(element.querySelector(".sheet.open")).toBeNull();
    expect(document.activeElement).toBe(bar);
  });

  test.each(["", "0", "-5", "1.5"])("a smallest size of %j asks for nothing", value => {
    const {element, onChange} = panel();
    const minimum = element.querySelector("input[type=number]") as HTMLInputElement;
    minimum.value = value;
    minimum.dispatchEvent(new Event("input"));
    expect(onChange).not.toHaveBeenCalled();
  });

  test("the form is not asked for where only one fits the outcome", () => {
    const outcome = {
      kind: "number",
      column: "weeks",
      label: {da: "Uger", en: "Weeks"},
      measure: {da: "uger", en: "weeks"}
    } as const;
    const number: Spec = {...spec, outcome, link: "linear"};
    expect(panel("en", number).element.querySelector('input[name="link"]')).toBeNull();
  });

  test("why each condition counts folds out", () => {
    const {element, button} = panel();
    const why = button("Show why each one counts");
    expect(why.getAttribute("aria-expanded")).toBe("false");
    why.click();
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(element.querySelector(".with-whys .why")?.textContent).toBe("Given");
  });
});
