// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {controlPanel} from "../../src/components/control/panel.js";
import {analysis, spec} from "./fixture.js";

function panel(language: "da" | "en" = "en", changed = analysis()) {
  const onChange = vi.fn();
  const element = controlPanel(changed, {language, open: true, onChange});
  document.body.replaceChildren(element);
  const box = (id: string) => element.querySelector(`input[value="${id}"]`) as HTMLInputElement;
  const button = (text: string) =>
    [...element.querySelectorAll("button")].find(({textContent}) => textContent === text)!;
  return {element, onChange, box, button};
}

const asked = (onChange: ReturnType<typeof vi.fn>) => onChange.mock.lastCall?.[0];

describe("controlPanel(analysis, options)", () => {
  test("begins at the published model and says how many conditions count", () => {
    const {element, box, onChange} = panel();
    expect(spec.conditions.every(({id}) => box(id).checked)).toBe(true);
    expect(element.querySelector("summary")?.textContent).toMatch(/Conditions\s+3 of 3/);
    expect(onChange).not.toHaveBeenCalled();
  });

  test("a box that is ticked off takes its condition out", () => {
    const {element, box, onChange} = panel();
    box("danish").click();
    expect(asked(onChange)).toEqual({conditions: ["sex", "jobs"], link: "logit", minimumUnitSize: 50});
    expect(element.querySelector(".count")?.textContent).toBe("2 of 3");
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
    const {element, box, onChange} = panel();
    box("linear").click();
    expect(asked(onChange)).toEqual({
      conditions: ["sex", "danish", "jobs"],
      link: "linear",
      minimumUnitSize: 50
    });
    const minimum = element.querySelector("input[type=number]") as HTMLInputElement;
    minimum.value = "100";
    minimum.dispatchEvent(new Event("change"));
    expect(asked(onChange)).toMatchObject({link: "linear", minimumUnitSize: 100});
  });

  test.each(["", "0", "-5", "1.5"])("a smallest size of %j asks for nothing", value => {
    const {element, onChange} = panel();
    const minimum = element.querySelector("input[type=number]") as HTMLInputElement;
    minimum.value = value;
    minimum.dispatchEvent(new Event("change"));
    expect(onChange).not.toHaveBeenCalled();
  });

  test("the form is not asked for where only one fits the outcome", () => {
    const outcome = {
      kind: "number",
      column: "weeks",
      label: {da: "Uger", en: "Weeks"},
      measure: {da: "uger", en: "weeks"}
    } as const;
    const number = analysis({spec: {...spec, outcome, link: "linear"}});
    expect(panel("en", number).element.querySelector("input[type=radio]")).toBeNull();
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
