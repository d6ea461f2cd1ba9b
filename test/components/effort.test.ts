// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import type {MunicipalMeasure} from "../../src/benchmark/measures.js";
import {defaultChoice, effortCodec} from "../../src/components/effort/choices.js";
import {type EffortOptions, effortPage} from "../../src/components/effort/effort.js";
import {scatterPicture} from "../../src/components/effort/picture.js";
import {association} from "../../src/engine/index.js";
import {type Language, measureOfUnit} from "../../src/i18n/index.js";
import {exams, internships, jobs, measure} from "./measuresFixture.js";
import {expectStored} from "./stored.js";

const all = [jobs, exams, internships];
const estimates = ({units}: MunicipalMeasure) =>
  units.filter(({assessed}) => assessed).map(({unit, difference, se}) => ({unit, value: difference, se}));
const associate: EffortOptions["associate"] = (x, y) => association(estimates(x), estimates(y), {draws: 100});

function open(query = "", language: Language = "en", measures: readonly MunicipalMeasure[] = all) {
  const address = {
    query: () => query,
    push: vi.fn<(query: string) => void>(),
    replace: vi.fn(),
    onBack: vi.fn(),
    whole: () => "https://example.org/effort"
  };
  const element = effortPage(measures, {
    language,
    address,
    associate,
    onWidth: (_, listener) => listener(700)
  });
  document.body.replaceChildren(element);
  const choose = (name: string, value: string) => {
    const select = element.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
    select.value = value;
    select.dispatchEvent(new Event("change"));
  };
  return {element, address, choose};
}

const point = (element: Element, unit: string) =>
  element.querySelector<SVGElement>(`.effort-point[data-unit="${unit}"]`)!;
const heading = (element: Element) => element.querySelector(".effort-said h2")?.textContent;

describe("effortPage(measures, options)", () => {
  test("sets an effort against a result: a point per municipality that both assess, the others named", () => {
    const {element} = open();
    expect(heading(element)).toBe(
      "Municipalities above expected on “internships” tend to be above on “jobs” too"
    );
    expect(element.querySelectorAll(".effort-point")).toHaveLength(7);
    expect(element.querySelector("figcaption")?.textContent).toMatch(/Left out.*: Ærø\./);
    expect([...element.querySelectorAll("optgroup")].map(group => group.getAttribute("label"))).toEqual([
      "Results",
      "Efforts, and what weeks go to",
      "Results",
      "Efforts, and what weeks go to"
    ]);
  });

  test("draws what it is to draw", () => {
    expectStored(open("unit=billund").element.querySelector("figure")!, "effort");
    expectStored(open("x=exams&y=jobs", "da").element, "effort-da");
  });

  test("says the correlations in words, then in a table with intervals, p and n, and what they are not", () => {
    const {element} = open();
    const text = element.querySelector(".effort-said")?.textContent ?? "";
    expect(text).toMatch(/The association is strong \(correlation 0\.9\d\)/);
    expect(text).toMatch(/Three correlations over 7 municipalities/);
    const rows = [...element.querySelectorAll(".correlations tbody tr")].map(row =>
      [...row.children].map(cell => cell.textContent)
    );
    expect(rows.map(([name]) => name)).toEqual([
      "As drawn (Pearson)every municipality counts the same",
      "Of the ranks (Spearman)single extremes matter less",
      "Without chance in eitherwhat the true differences would show"
    ]);
    for (const [, value, interval] of rows)
      expect(`${value} ${interval}`).toMatch(/^[−\d.]+ [−\d.]+ … [−\d.]+$/);
    expect(text).toMatch(/municipalities, not people.*Robinson 1950.*no cause/s);
    expect(text).not.toMatch(/same people, so that chance/);
  });

  test("says that chance is shared where both measures are of the same people", () => {
    const same = {...internships, people: jobs.people};
    expect(open("", "en", [jobs, same]).element.textContent).toMatch(/same people, so that chance/);
  });

  test("says that a week is one thing only where a share of weeks is set against the same people's result", () => {
    const passive = measure("passive", [-9, -7, 1, -2, 1, 6, 9, 2], {
      kind: "effort",
      people: "jobs",
      state: "passive"
    });
    expect(open("", "en", [jobs, passive]).element.textContent).toMatch(
      /a week in work is no week on passive/
    );
    expect(open("", "en", [exams, passive]).element.textContent).not.toMatch(/a week in work is no week/);
  });

  test("says when there is no association, or nothing to say", () => {
    expect(heading(open("x=exams&y=jobs").element)).toBe("No clear association between “exams” and “jobs”");
    const flat = measure("flat", [0, 0, 0, 0, 0, 0, 0, 0]);
    const {element} = open("", "en", [jobs, flat]);
    expect(heading(element)).toMatch(/Nothing can be said/);
    expect(element.textContent).toMatch(/“flat” is the same in every municipality/);
    expect(element.querySelector(".correlations")?.textContent).toMatch(/cannot be told/);
  });

  test("works with two measures and with twelve, and asks for at least two", () => {
    const many = Array.from({length: 12}, (_, at) => measure(`m${at}`, [at, 2, -at, 4, 1, 0, -3, 2]));
    const {element} = open("", "en", many);
    expect(element.querySelectorAll("select[name=x] option")).toHaveLength(12);
    expect(element.textContent).toMatch(/66 pairs .* Chance alone would make about 3\.3 of them/);
    expect(open("", "en", [jobs, exams]).element.querySelectorAll(".effort-point")).toHaveLength(7);
    expect(open("", "en", [jobs]).element.className).toBe("empty");
    const elsewhere = {...exams, units: []};
    expect(open("", "en", [jobs, elsewhere]).element.textContent).toMatch(
      /No municipality is assessed on both/
    );
  });

  test("a chosen measure is in the address; choosing the other axis' measure exchanges them", () => {
    const {element, address, choose} = open();
    choose("x", "exams");
    expect(address.push).toHaveBeenLastCalledWith("x=exams");
    choose("x", "jobs");
    expect(address.push).toHaveBeenLastCalledWith("x=jobs&y=exams");
    expect(element.querySelector<HTMLSelectElement>("select[name=y]")?.value).toBe("exams");
  });

  test("a municipality is chosen by name, by key or by a click in the table, and let go of the same way", () => {
    const {element, address, choose} = open();
    choose("unit", "billund");
    expect(address.push).toHaveBeenLastCalledWith("unit=billund");
    expect(element.querySelector(".effort-readout")?.textContent).toMatch(
      /Billund: internships \+8\.0.points \(chance ±5\.0, 101 people\); jobs \+7\.0.points/
    );
    expect(point(element, "billund").getAttribute("aria-selected")).toBe("true");
    point(element, "billund").dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
    expect(address.push).toHaveBeenLastCalledWith("");
    element.querySelector("details")!.open = true;
    element.querySelector("details")!.dispatchEvent(new Event("toggle"));
    element.querySelector<HTMLButtonElement>('details button[data-unit="skive"]')!.click();
    expect(address.push).toHaveBeenLastCalledWith("unit=skive");
  });

  test("marks are a list to the keyboard, by name, with both figures said", () => {
    const {element} = open();
    expect(element.querySelector("svg")?.getAttribute("aria-label")).toMatch(/by “internships” and “jobs”/);
    expect(element.querySelectorAll('[role=option][tabindex="0"]')).toHaveLength(1);
    expect(point(element, "aarhus").getAttribute("aria-label")).toMatch(/^Aarhus: internships \+10\.0/);
  });

  test("is one picture to take home, with its sentences", () => {
    const shown = (data: MunicipalMeasure) => ({
      data,
      label: data.label.en,
      measure: measureOfUnit(data.unitOfDifference, "en")
    });
    const picture = scatterPicture(shown(internships), shown(jobs), {
      language: "en",
      width: 600,
      selected: null,
      sentences: ["One.", "Two."]
    });
    expect(picture.textContent).toMatch(/One\.Two\.\s*$/);
    expect(Number(picture.getAttribute("height"))).toBeGreaterThan(480);
  });
});

describe("the address of the page", () => {
  test("begins with an effort against a result of the same people", () => {
    const begun = (...measures: readonly MunicipalMeasure[]) => defaultChoice(measures);
    expect(begun(exams, jobs, {...internships, people: "jobs"})).toMatchObject({x: "internships", y: "jobs"});
    expect(begun(exams, internships, jobs)).toMatchObject({x: "internships", y: "exams"});
    expect(begun(exams, jobs)).toMatchObject({x: "jobs", y: "exams"});
    const other = {...internships, id: "subsidies"};
    expect(begun(internships, other)).toMatchObject({x: "subsidies", y: "internships"});
  });

  test("leaves the default out, and comes back as it was written", () => {
    expect(effortCodec(all).format(defaultChoice(all))).toBe("");
    const choice = {x: "exams", y: "internships", unit: "skive"};
    expect(effortCodec(all).parse(effortCodec(all).format(choice))).toEqual({state: choice, ignored: []});
  });

  test("names what is unknown; a measure is not compared with itself", () => {
    const {state: choice, ignored} = effortCodec(all).parse("x=jobs&y=jobs&unit=nowhere&z=1");
    expect(choice).toEqual({x: "exams", y: "jobs", unit: null});
    expect(ignored.map(({key}) => key)).toEqual(["unit", "z", "x"]);
    expect(effortCodec(all).parse("x=jobs").state).toMatchObject({x: "jobs", y: "internships"});
    expect(effortCodec(all).parse("y=internships").state).toMatchObject({x: "jobs", y: "internships"});
  });
});
