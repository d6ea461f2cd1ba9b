// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {funnelMeasures, funnelScales} from "../../src/address/index.js";
import {placeNames} from "../../src/components/chart/names.js";
import {funnelControl} from "../../src/components/funnel/control.js";
import {curve} from "../../src/components/funnel/curve.js";
import {funnelChart} from "../../src/components/funnel/funnel.js";
import {funnelPicture} from "../../src/components/funnel/picture.js";
import {boxOf} from "../../src/components/map/labels.js";
import {
  type FunnelChoice,
  funnel,
  outcomeOf,
  funnelScales as scalesOfEngine
} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {benchmarkOf, type Counted} from "../engine/benchmarks.js";
import {analysis} from "./fixture.js";
import {expectStored} from "./stored.js";

const shares: FunnelChoice = {
  measure: "share",
  scale: "exact",
  overDispersion: "none",
  extremes: "winsorised"
};

/** Thirty units around 40 %, four far from it, one of two people that is not assessed. */
const people: readonly Counted[] = [
  ...Array.from({length: 30}, (_, at) => {
    const n = 60 + at * at;
    return {
      name: `Unit ${String(at + 1).padStart(2, "0")}`,
      n,
      successes: Math.round(n * (0.4 + 0.02 * ((at % 3) - 1)))
    };
  }),
  {name: "Well above", n: 300, successes: 190},
  {name: "Above", n: 300, successes: 138},
  {name: "Below", n: 300, successes: 101},
  {name: "Well below", n: 300, successes: 60},
  {name: "Few", n: 2, successes: 2, assessed: false}
].map(unit => ({...unit, expected: 0.4 * unit.n}));

interface Shown {
  readonly units?: readonly Counted[];
  readonly choice?: FunnelChoice;
  readonly language?: Language;
  readonly width?: number;
  readonly selected?: readonly string[];
  readonly onSelect?: (unit: string) => void;
  readonly onClear?: () => void;
}

const shownFunnel = ({units = people, choice = shares}: Shown) => funnel(benchmarkOf(units, 0.4), choice);

function optionsOf({language = "en", width = 800, selected = [], onSelect = () => {}, onClear}: Shown) {
  return {
    language,
    width,
    selected,
    onSelect,
    units: language === "en" ? "municipalities" : "kommuner",
    measure: measureOf(analysis().spec.outcome, language),
    ...(onClear === undefined ? {} : {onClear})
  };
}

const chart = (shown: Shown = {}) => funnelChart(shownFunnel(shown), optionsOf(shown));
const option = (element: Element, name: string) =>
  element.querySelector<SVGElement>(`.funnel-point[data-unit="${name}"]`)!;
const told = (element: Element) => element.querySelector(".funnel-readout")?.textContent ?? "";
const captions = (element: Element) =>
  [...element.querySelectorAll("figcaption p")].map(line => line.textContent ?? "");

describe("funnelChart(funnel, options)", () => {
  test("is the stored one, wide and narrow", () => {
    expectStored(chart({selected: ["Above"]}), "funnel");
    const choice: FunnelChoice = {...shares, measure: "ratio", scale: "log", overDispersion: "additive"};
    expectStored(chart({choice, width: 358, language: "da"}), "funnel-narrow-da");
  });

  test("marks every unit by the limit it is beyond, in shape and colour, and hollow when it is not assessed", () => {
    const element = chart();
    expect(element.querySelectorAll(".funnel-point")).toHaveLength(people.length);
    const path = (name: string) => option(element, name).querySelector("path")!;
    expect(path("Well above").getAttribute("fill")).toBe("var(--band-wellAbove)");
    expect(path("Above").getAttribute("fill")).toBe("var(--band-above)");
    expect(path("Below").getAttribute("fill")).toBe("var(--band-below)");
    expect(path("Well below").getAttribute("d")).toBe("M0,5L5,-4L-5,-4Z");
    expect(path("Unit 02").getAttribute("fill")).toBe("var(--band-asExpected)");
    expect(path("Few").getAttribute("stroke-dasharray")).toBe("2 1.5");
  });

  test("draws four limits, the outer ones dashed, and the target; names who is chosen or far outside", () => {
    const element = chart({selected: ["Unit 05"]});
    const lines = [...element.querySelectorAll('.funnel-plot > g > path[stroke="var(--ink-soft)"]')];
    expect(lines.map(line => line.getAttribute("stroke-dasharray"))).toEqual(["none", "none", "5 3", "5 3"]);
    const names = [...element.querySelectorAll(".funnel-plot > g:last-child text")];
    expect(names.map(name => name.textContent)).toEqual(["Unit 05", "Well above", "Well below"]);
    expect(names[0].getAttribute("font-weight")).toBe("700");
    expect(element.querySelector(".funnel-plot")?.textContent).toMatch(
      /99\.8\u202f%95\u202f%country40\.0\u202f%/
    );
  });

  test("says what its axes are", () => {
    const said = (shown: Shown) => chart(shown).querySelector(".funnel-plot")?.textContent;
    expect(said({})).toMatch(/Actual share, %.*People →/);
    expect(said({choice: {...shares, measure: "mean", scale: "normal"}})).toMatch(
      /Adjusted share, %.*People →/
    );
    const uneven = people.map((unit, at) => ({...unit, variance: 0.2 + (at % 5) / 100}));
    expect(said({units: uneven, choice: {...shares, measure: "mean", scale: "normal"}})).toMatch(
      /People, weighed by how uncertain their outcome is →/
    );
    expect(said({choice: {...shares, measure: "ratio"}})).toMatch(
      /Actual number divided by expected number.*Number expected to succeed →/
    );
  });

  test("tells in sentences how many are outside, and how many chance would put there", () => {
    const [beyond, chance, spread] = captions(chart());
    expect(beyond).toBe(
      "4 of 34 assessed municipalities lie outside the 95\u202f% limits, 2 of them outside the 99.8\u202f% limits too."
    );
    expect(chance).toMatch(/^Chance alone would put about 1\.\d and 0\.1 out there\.$/);
    expect(spread).toMatch(/is \d\.\d\d on average\. Chance alone gives about 0\.68\.$/);
    const multiplied = captions(
      chart({choice: {...shares, overDispersion: "multiplicative", extremes: "kept"}})
    );
    expect(multiplied[1]).toMatch(
      /^Chance and the usual spread, .* would put about 1\.7 and 0\.1 out there\.$/
    );
    expect(multiplied[3]).toMatch(/^The limits are \d\.\d\d times as far/);
    const added = captions(chart({choice: {...shares, overDispersion: "additive", extremes: "kept"}}));
    expect(added[3]).toMatch(/spread between them of \d\.\d percentage points \(standard deviation\)\.$/);
  });

  test("lists who is outside which limit; a name there chooses too", () => {
    const onSelect = vi.fn();
    const lists = chart({onSelect, selected: ["Below"]}).querySelectorAll<HTMLElement>(
      ".funnel-outsiders li"
    );
    expect([...lists].map(list => list.textContent?.replace(/\s+/g, " ").trim())).toEqual([
      "above the 99.8 % limit: Well above",
      "above the 95 % limit: Above",
      "below the 95 % limit: Below",
      "below the 99.8 % limit: Well below"
    ]);
    expect(lists[2].querySelector("button")?.getAttribute("aria-pressed")).toBe("true");
    lists[0].querySelector("button")?.click();
    expect(onSelect).toHaveBeenCalledWith("Well above");
  });

  test("reads out the unit the keyboard is at, else the chosen, else what to do", () => {
    const element = chart({selected: ["Above"]});
    document.body.replaceChildren(element);
    expect(told(element)).toMatch(
      /^\s*Above: 46\.0\u202f% of 300 people; above the 95\u202f% limit\.\s*Chance alone would put about 1\.\d of 34/
    );
    option(element, "Few").focus();
    expect(told(element)).toMatch(/Few: 100\.0\u202f% of 2 people; not assessed: too few people\./);
    option(element, "Few").blur();
    expect(told(element)).toMatch(/Above:/);
    expect(told(chart())).toMatch(/Point at a mark/);
    const ratio: FunnelChoice = {...shares, measure: "ratio"};
    expect(told(chart({choice: ratio, selected: ["Below"]}))).toMatch(
      /Below: 0\.84 times the expected number, which is 120\.0 of 300 people/
    );
  });

  test("is one tab stop, at the chosen; arrows, letters, Enter and Escape work as on the map", () => {
    const onSelect = vi.fn();
    const onClear = vi.fn();
    const element = chart({selected: ["Below"], onSelect, onClear});
    document.body.replaceChildren(element);
    const stops = [...element.querySelectorAll<SVGElement>('.funnel-plot [tabindex="0"]')];
    expect(stops.map(stop => stop.dataset.unit)).toEqual(["Below"]);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
    stops[0].focus();
    press("ArrowUp");
    expect(Number((document.activeElement as SVGElement).getAttribute("aria-posinset"))).toBeGreaterThan(0);
    expect(document.activeElement).not.toBe(stops[0]);
    press("w");
    expect((document.activeElement as SVGElement).dataset.unit).toBe("Well above");
    press("Enter");
    expect(onSelect).toHaveBeenCalledWith("Well above");
    press("Escape");
    expect(onClear).toHaveBeenCalledTimes(1);
    option(element, "Few").focus();
    expect(element.querySelectorAll('.funnel-plot [tabindex="0"]')).toHaveLength(1);
    expect(option(element, "Few").getAttribute("tabindex")).toBe("0");
  });

  test("the pointer tells of the nearest mark, and a click chooses it", () => {
    const onSelect = vi.fn();
    const element = chart({onSelect});
    const picture = element.querySelector(".funnel-plot")!;
    const [x, y] = /translate\(([\d.]+),([\d.]+)\)/
      .exec(option(element, "Well below").getAttribute("transform") ?? "")!
      .slice(1)
      .map(Number);
    const at = (type: string, dx: number, dy = 0) =>
      picture.dispatchEvent(new MouseEvent(type, {clientX: x + dx, clientY: y + dy}));
    at("pointermove", 5);
    expect(told(element)).toMatch(/Well below/);
    expect(option(element, "Well below").classList).toContain("pointed");
    at("click", 5);
    expect(onSelect).toHaveBeenCalledWith("Well below");
    at("pointermove", 0, 300);
    expect(told(element)).toMatch(/Point at a mark/);
    at("click", 0, 300);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  test("who is small and far outside is an arrow at the edge, and said", () => {
    const units = [...people, {name: "Tiny", n: 1, successes: 0, expected: 0.4, assessed: false}];
    const element = chart({units});
    expect(option(element, "Tiny").querySelector("path")?.getAttribute("d")).toBe("M-4,-3L0,3L4,-3");
    expect(captions(element).at(-1)).toBe(
      "Not assessed and outside the picture (arrows at the edge): Few and Tiny."
    );
  });

  test("one unit, nobody outside, nobody at all, a thousand", () => {
    const one = chart({units: people.slice(0, 1), selected: ["Unit 01"]});
    expect(one.outerHTML).not.toMatch(/NaN|Infinity/);
    expect(captions(one)[0]).toBe("None of 1 assessed municipalities lies outside the limits.");
    const alike = people.slice(0, 9).map(unit => ({...unit, n: 100, successes: 40, expected: 40}));
    expect(chart({units: alike}).outerHTML).not.toMatch(/NaN|Infinity/);
    expect(chart({units: []}).textContent).toMatch(/Nobody has a point/);
    const many = Array.from({length: 1000}, (_, at) => ({
      name: `Unit ${at}`,
      n: 50 + at,
      successes: Math.round((50 + at) * (at % 2 === 0 ? 0.2 : 0.6)),
      expected: 0.4 * (50 + at)
    }));
    const element = chart({units: many});
    expect(element.querySelectorAll(".funnel-point")).toHaveLength(1000);
    expect(captions(element).at(-1)).toMatch(/^There is no room for \d{3} names in the funnel\.$/);
    expect(element.querySelector(".funnel-outsiders")?.textContent).toMatch(/\d+ others/);
  });

  test("names who has no place", () => {
    const units = [...people, {name: "Nothing expected", n: 9, successes: 0, expected: 0}];
    expect(captions(chart({units, choice: {...shares, measure: "ratio"}})).join(" ")).toMatch(
      /Nothing expected\./
    );
  });

  test("shows names as text whatever is in them", () => {
    const units = ["<script>alert(1)</script>", "\u202egnivoK"].map(name => ({
      name,
      n: 100,
      successes: 90,
      expected: 40
    }));
    const element = chart({units, selected: units.map(({name}) => name)});
    expect(element.querySelector("script")).toBeNull();
    expect([...element.querySelectorAll("bdi")].map(name => name.textContent)).toEqual(
      units.map(({name}) => name)
    );
    expect(element.innerHTML).toContain("\u2068\u202egnivoK\u2069");
  });

  test("a number's mean is told in its own measure", () => {
    const benchmark = benchmarkOf(
      [1, 2, 3, 4].map(at => ({name: `Unit ${at}`, n: 10 * at, successes: 52 * at, expected: 50 * at})),
      5,
      2
    );
    const spec = {...analysis().spec.outcome, kind: "number", measure: {da: "uger", en: "weeks"}} as const;
    const measure = measureOf(spec as Parameters<typeof measureOf>[0], "en");
    const element = funnelChart(funnel(benchmark, {...shares, measure: "mean", scale: "normal"}), {
      ...optionsOf({selected: ["Unit 1"]}),
      measure
    });
    expect(told(element)).toMatch(/Unit 1: 5\.2\u00a0weeks, adjusted, 10 people; within the limits\./);
    expect(element.querySelector(".funnel-plot")?.textContent).toMatch(/Adjusted mean, weeks/);
  });
});

describe("funnelPicture(funnel, options)", () => {
  test("holds marks, plot and sentences, wide and narrow, in the stored order", () => {
    const picture = funnelPicture(shownFunnel({}), optionsOf({width: 640}));
    expectStored(picture, "funnel-picture");
    expect(picture.textContent).toMatch(/above the 99\.8\u202f% limit.*Chance alone would put about/s);
    const narrow = funnelPicture(shownFunnel({}), optionsOf({width: 358, language: "da"}));
    expect(Number(narrow.getAttribute("height"))).toBeGreaterThan(
      Number(picture.getAttribute("height")) - 200
    );
  });
});

describe("funnelControl(choice, options)", () => {
  const control = (
    choice: FunnelChoice,
    {
      kind = "binary" as "binary" | "number" | "duration",
      conditions = true,
      onChange = vi.fn(),
      language = "en" as Language
    } = {}
  ) =>
    funnelControl(choice, {
      language,
      measure:
        kind === "number"
          ? measureOf({kind, measure: {da: "kr.", en: "kr."}}, language)
          : measureOf({kind}, language),
      measures: funnelMeasures({outcome: {kind}, conditions: conditions ? ["sex"] : []}),
      onChange
    });
  const selectOf = (element: Element, name: string) =>
    element.querySelector<HTMLSelectElement>(`select[name="funnel-${name}"]`)!;
  const choose = (select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new Event("change"));
  };

  test("offers what the outcome allows, with what each choice does", () => {
    const element = control(shares);
    const values = (name: string) => [...selectOf(element, name).options].map(({value}) => value);
    expect(values("measure")).toEqual(["mean", "ratio", "share"]);
    expect(values("scale")).toEqual(["exact", "normal", "arcsine"]);
    expect(values("dispersion")).toEqual(["none", "multiplicative", "additive"]);
    expect(selectOf(element, "measure").value).toBe("share");
    const said = element.querySelector(`#${selectOf(element, "measure").getAttribute("aria-describedby")}`);
    expect(said?.textContent).toBe("The share as it is, whatever the conditions.");
    expect(control(shares, {conditions: false}).querySelectorAll("select:disabled")).toHaveLength(2);
  });

  test("is called an adjusted share where the outcome is one, and an adjusted mean where it is a number", () => {
    const mean: FunnelChoice = {...shares, measure: "mean", scale: "normal"};
    expect(selectOf(control(mean), "measure").selectedOptions[0].text).toBe("Adjusted share");
    expect(selectOf(control(mean, {kind: "number"}), "measure").selectedOptions[0].text).toBe(
      "Adjusted mean"
    );
    expect(selectOf(control(mean, {language: "da"}), "measure").selectedOptions[0].text).toBe(
      "Justeret andel"
    );
  });

  test("disables what has no effect: extremes without widening, a scale without an alternative", () => {
    expect(selectOf(control(shares), "extremes").disabled).toBe(true);
    expect(control(shares).textContent).toMatch(/Matters only where limits are widened/);
    expect(selectOf(control({...shares, overDispersion: "additive"}), "extremes").disabled).toBe(false);
    expect(selectOf(control({...shares, measure: "mean", scale: "normal"}), "scale").disabled).toBe(true);
  });

  test("says what was chosen, with a scale that the measure has", () => {
    const onChange = vi.fn();
    const element = control({...shares, scale: "arcsine"}, {onChange});
    choose(selectOf(element, "measure"), "ratio");
    expect(onChange).toHaveBeenLastCalledWith({...shares, measure: "ratio", scale: "exact"});
    choose(selectOf(element, "measure"), "mean");
    expect(onChange).toHaveBeenLastCalledWith({...shares, measure: "mean", scale: "normal"});
    choose(selectOf(element, "scale"), "normal");
    expect(onChange).toHaveBeenLastCalledWith({...shares, scale: "normal"});
    choose(selectOf(element, "dispersion"), "additive");
    expect(onChange).toHaveBeenLastCalledWith({...shares, scale: "arcsine", overDispersion: "additive"});
  });

  test("knows the measures and scales that the engine has", () => {
    for (const measure of ["share", "ratio", "mean"] as const) {
      expect(funnelScales[measure]).toEqual(scalesOfEngine(measure));
    }
    for (const kind of ["binary", "count", "number", "duration", "rate", "ratio"] as const)
      for (const conditions of [[], ["sex"]])
        expect(funnelMeasures({outcome: {kind}, conditions})).toEqual(
          outcomeOf(kind).funnelMeasures(conditions.length > 0)
        );
  });
});

describe("placeNames(names, points, area)", () => {
  const area = {left: 0, right: 400, top: 0, bottom: 400};
  const name = (text: string, x: number, y: number, must = false) =>
    ({name: text, at: [x, y], must}) as const;

  test("writes to the right, and elsewhere where the edge or another name is", () => {
    expect(placeNames([name("Aa", 100, 100)], [], area)[0]).toMatchObject({x: 109, anchor: "start"});
    expect(placeNames([name("Aa", 395, 100)], [], area)[0]).toMatchObject({anchor: "end"});
    const [, second] = placeNames([name("Aaaaaaaa", 100, 100), name("Bb", 130, 100)], [], area);
    expect(second.anchor).not.toBe("end");
  });

  test("no two names meet, whatever there is; who must be written is", () => {
    const crowd = Array.from({length: 60}, (_, at) =>
      name(`Name ${at}`, 60 + ((at * 37) % 280), 60 + ((at * 53) % 280), at === 0)
    );
    const placed = placeNames(
      crowd,
      crowd.map(({at}) => at),
      area
    );
    expect(placed[0].name).toBe("Name 0");
    expect(placed.length).toBeLessThan(60);
    placed.slice(1).forEach((one, at) => {
      for (const other of placed.slice(at + 2)) {
        const [a, b] = [boxOf(one), boxOf(other)];
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    });
  });
});

describe("curve(points, top, bottom)", () => {
  test("is cut where it leaves the picture, and goes on where it comes back", () => {
    expect(
      curve(
        [
          [0, 10],
          [10, 20]
        ],
        0,
        100
      )
    ).toBe("M0.0,10.0L10.0,20.0");
    expect(
      curve(
        [
          [0, -50],
          [10, 50],
          [20, 60]
        ],
        0,
        100
      )
    ).toBe("M5.0,0.0L10.0,50.0L20.0,60.0");
    expect(
      curve(
        [
          [0, 50],
          [10, 150],
          [20, 50]
        ],
        0,
        100
      )
    ).toBe("M0.0,50.0L5.0,100.0M15.0,100.0L20.0,50.0");
    expect(
      curve(
        [
          [0, 500],
          [10, 150]
        ],
        0,
        100
      )
    ).toBe("");
    expect(curve([], 0, 100)).toBe("");
  });
});
