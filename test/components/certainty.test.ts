// @vitest-environment jsdom
import {afterEach, describe, expect, test, vi} from "vitest";
import {amongBest} from "../../src/components/certainty/printed.js";
import {certainRows} from "../../src/components/certainty/rows.js";
import {shadeBreaks, shadeOf, shadePaths, shadesOf} from "../../src/components/certainty/shades.js";
import {stepLines} from "../../src/components/certainty/steps.js";
import {type CertaintyShown, certaintyView} from "../../src/components/certainty/view.js";
import type {RankConfidence} from "../../src/engine/index.js";
import {format, type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, certainty, spec, sure, unit, units, view} from "./fixture.js";
import {expectStored} from "./stored.js";

const warned = vi.spyOn(console, "warn");
afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
});

const confidence: RankConfidence = {
  choice: view().choice,
  level: 0.95,
  units: [
    {unit: "aarhus", marginal: [1, 2], simultaneous: [1, 2]},
    {unit: "billund", marginal: [1, 3], simultaneous: [1, 4]},
    {unit: "odense", marginal: [2, 4], simultaneous: [3, 5]},
    {unit: "skive", marginal: [3, 5], simultaneous: [2, 5]},
    {unit: "tønder", marginal: [5, 5], simultaneous: [4, 5]}
  ]
};

function show(changes: Partial<CertaintyShown> = {}, language: Language = "en") {
  const [onSelect, onClear] = [vi.fn(), vi.fn()];
  const made = certaintyView({
    language,
    measure: measureOf(spec.outcome, language),
    units: spec.unit.plural[language],
    onSelect,
    onClear
  });
  const shown: CertaintyShown = {
    view: view(),
    certainty: certainty(),
    confidence,
    published: analysis().published,
    selected: [],
    width: 560,
    ...changes
  };
  made.update(shown);
  document.body.replaceChildren(made.element);
  const {element} = made;
  const rows = () => [...element.querySelectorAll<SVGElement>(".heat-row")];
  const readout = () => element.querySelector(".heat-readout")?.textContent;
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true})
    );
  return {...made, shown, rows, readout, press, onSelect, onClear};
}

const said = (element: Element | null) =>
  (element?.textContent ?? "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("certaintyView(options)", () => {
  test("is the stored one, wide, and narrow in Danish with one chosen", () => {
    expectStored(show().element, "certainty");
    expectStored(show({selected: ["billund"], width: 358}, "da").element, "certainty-narrow-da");
  });

  test("sets the gap beside what chance alone and the true differences alone would make", () => {
    const text = said(show().element.querySelector(".noise"));
    expect(text).toContain("The best and the worst fifth are 24.0 points apart.");
    expect(text).toContain("Chance alone would put them 8.1 points apart");
    expect(text).toContain("The true differences alone make a gap of about 15.5 points.");
    expect(text).toContain("4 of 5 municipalities lie above or below what is expected.");
    expect(text).toContain(
      "The true differences spread by about 5.4 points; anything from 4.2 points to 6.9 points"
    );
    const widths = [...show().element.querySelectorAll<HTMLElement>(".noise .bar")].map(
      bar => bar.style.width
    );
    expect(widths).toEqual(["100%", "33.8%", "64.6%"]);
  });

  test("says who remains when few may stand out by chance, and when nobody does", () => {
    const some = show().element;
    expect(said(some)).toContain("If at most 5 % of those said to stand out may do so by chance, 2 remain.");
    const folded = some.querySelector<HTMLDetailsElement>(".noise dd details")!;
    folded.open = true;
    folded.dispatchEvent(new Event("toggle"));
    expect([...folded.querySelectorAll("bdi")].map(said)).toEqual(["Aarhus", "Tønder"]);
    folded.open = false;
    folded.dispatchEvent(new Event("toggle"));
    const {noise} = certainty();
    expect(said(show({certainty: certainty({noise: {...noise, discoveries: 0}})}).element)).toContain(
      "may do so by chance, none remains."
    );
  });

  test("leaves out what is not known of the gap and the spread, and says when chance explains all", () => {
    const {noise} = certainty();
    const few = certainty({
      tau: null,
      tauInterval: null,
      noise: {...noise, gap: null, gapByChance: null, gapNoiseCorrected: null}
    });
    const text = said(show({certainty: few}).element.querySelector(".noise"));
    expect(text).toContain("too few for fifths");
    expect(text).not.toMatch(/Chance alone would put them|true differences/i);
    const none = show({certainty: certainty({tau: 0, tauInterval: [0, 0.02]})});
    expect(said(none.element)).toContain(
      "Chance alone can explain all differences; at most the true ones spread by 2.0 points."
    );
  });

  test("says whether the printed best are certainly among as many of the best", () => {
    const section = show().element.querySelector(".printed-best");
    expect([...(section?.querySelectorAll("dd") ?? [])].map(said)).toEqual(["1 Aarhus", "1 Billund", "0"]);
    expect(said(section)).toContain("In all, 3 municipalities can be among the 2 best here.");
    expect(said(show({confidence: null}).element.querySelector(".printed-best"))).toMatch(/Working out/);
    const {published} = analysis();
    expect(show({published: {...published, best: null}}).element.querySelector(".printed-best")).toBeNull();
  });

  test("waits in words for the first certainty, and keeps the last one, dimmed, while a new one is computed", () => {
    const waiting = show({certainty: null});
    expect(said(waiting.element)).toMatch(/Working out how certain this is/);
    const made = show();
    made.update({...made.shown, certainty: null});
    expect(made.rows()).toHaveLength(5);
    expect(made.element.classList.contains("uncertain")).toBe(true);
    made.update(made.shown);
    expect(made.element.classList.contains("uncertain")).toBe(false);
  });

  test("draws nothing before there is any width, and says so when nobody is assessed", () => {
    expect(show({width: 0}).rows()).toEqual([]);
    const nobody = show({view: view({units: [unit("Ærø", 20, null, 1)]}), certainty: certainty({units: []})});
    expect(said(nobody.element)).toMatch(/Lower the smallest size/);
  });

  test("shows names as text, and does not let them turn a sentence", () => {
    const bad = ["<script>alert(1)</script>", "\u202egnivoK"].map((name, at) => unit(name, 90, at + 1, -at));
    const known = certainty({units: bad.map(each => sure(each, [1, 2], 2))});
    const made = show({view: view({units: bad}), certainty: known, selected: bad.map(each => each.unit)});
    expect(made.element.querySelector("script")).toBeNull();
    expect(made.rows()[1].getAttribute("aria-label")).toContain("\u2068\u202egnivoK\u2069");
  });

  test("one unit, with one place", () => {
    const alone = [unit("A", 90, 1, 3)];
    const known = certainty({units: [sure(alone[0], [1, 1], 1, {topFifth: null, bottomFifth: null})]});
    const made = show({view: view({units: alone}), certainty: known});
    expect(made.element.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(said(made.element)).not.toMatch(/among the best fifth/);
  });

  test("a number is written in its own measure", () => {
    const outcome = {
      kind: "number",
      column: "weeks",
      label: {da: "Uger", en: "Weeks"},
      measure: {da: "uger", en: "weeks"}
    } as const;
    const made = certaintyView({
      language: "en",
      measure: measureOf(outcome, "en"),
      units: "municipalities",
      onSelect() {},
      onClear() {}
    });
    made.update(show().shown);
    expect(said(made.element)).toContain("are 0.2 weeks apart");
  });
});

describe("the strip of places", () => {
  test("says every row's places in words, with the number of people", () => {
    const plain = show()
      .rows()
      .map(row => row.getAttribute("aria-label")?.replace(/[\u00a0\u202f]/g, " "));
    expect(plain[1]).toBe(
      "Billund, 120 people: between 1st and 3rd in 95 of 100 cases; among the best fifth with probability 33 %"
    );
    expect(plain[4]).toBe(
      "Tønder, 80 people: 5th in at least 95 of 100 cases; among the best fifth with probability under 1 %"
    );
  });

  test("is one stop of the tab key, which follows the arrow keys", () => {
    const {rows, press, readout, onSelect, onClear} = show();
    const stops = () => rows().flatMap((row, at) => (row.getAttribute("tabindex") === "0" ? [at] : []));
    expect(stops()).toEqual([0]);
    rows()[0].focus();
    press("ArrowDown");
    expect(document.activeElement).toBe(rows()[1]);
    expect(readout()).toMatch(/^Billund, 120 people: between/);
    press("End");
    expect(stops()).toEqual([4]);
    press("Enter");
    expect(onSelect).toHaveBeenCalledWith("tønder");
    press("Escape");
    expect(onClear).toHaveBeenCalledOnce();
  });

  test("keeps the focus and the stop when the chosen changes", () => {
    const {rows, shown, update} = show();
    rows()[0].focus();
    rows()[2].focus();
    update({...shown, selected: ["odense"]});
    expect(document.activeElement).toBe(rows()[2]);
    expect(rows()[2].getAttribute("aria-selected")).toBe("true");
    expect(rows()[2].getAttribute("tabindex")).toBe("0");
  });

  test("tells of the row pointed at, else of the chosen, else how to ask", () => {
    const {rows, readout, element} = show();
    expect(readout()).toMatch(/^Point at a row/);
    rows()[3].dispatchEvent(new MouseEvent("pointerover", {bubbles: true}));
    expect(readout()).toMatch(/^Skive, 90 people/);
    element.querySelector(".heat-list")?.dispatchEvent(new MouseEvent("pointerleave"));
    expect(readout()).toMatch(/^Point at a row/);
    expect(show({selected: ["billund"]}).readout()).toMatch(/^Billund/);
  });

  test("has its figures in a table", () => {
    const folded = [...show().element.querySelectorAll<HTMLDetailsElement>(".heat details")].at(-1)!;
    folded.open = true;
    folded.dispatchEvent(new Event("toggle"));
    const [head, first] = folded.querySelectorAll("tr");
    expect([...head.children].map(said)).toEqual([
      "Name",
      "People",
      "Rank",
      "Mean",
      "50 of 100",
      "90 of 100",
      "95 of 100",
      "Best fifth",
      "Worst fifth"
    ]);
    expect([...first.children].map(said)).toEqual([
      "Aarhus",
      "400",
      "1",
      "1.5",
      "2",
      "2",
      "1–2",
      "50 %",
      "under 1 %"
    ]);
    folded.open = false;
    folded.dispatchEvent(new Event("toggle"));
  });

  test("has at most one path per shade, however many places", () => {
    const many = Array.from({length: 91}, (_, at) => unit(`U${at}`, 100, at + 1, 45 - at));
    const known = certainty({
      units: many.map((each, at) => sure(each, [Math.max(1, at - 10), Math.min(91, at + 12)], 91))
    });
    const {element, rows} = show({view: view({units: many}), certainty: known});
    expect(rows()).toHaveLength(91);
    expect(element.querySelectorAll(".heat-strip path[fill^='var(--heat']").length).toBeLessThanOrEqual(
      shadeBreaks.length
    );
  });
});

describe("shades of probabilities", () => {
  test("begin where they are said to begin", () => {
    expect([0, 0.0009, 0.001, 0.02, 0.499, 0.5, 1].map(shadeOf)).toEqual([0, 0, 1, 4, 8, 9, 9]);
  });

  test("a lone cell a step away from both neighbours takes theirs, with many places only", () => {
    const row = (count: number) => Array.from({length: count}, (_, at) => (at === 5 ? 0.021 : 0.019));
    expect(new Set(shadesOf(row(40)))).toEqual(new Set([3]));
    expect(shadesOf(row(10))[5]).toBe(4);
    const peak = Array.from({length: 40}, (_, at) => (at === 5 ? 0.6 : 0.019));
    expect(shadesOf(peak)[5]).toBe(9);
    expect(shadesOf(peak)[0]).toBe(3);
  });

  test("every cell above never is in the path of its shade, and in no other", () => {
    const rows = [
      [0.5, 0.5, 0, 0.05],
      [0, 0.05, 0.05, 0.9]
    ];
    const paths = shadePaths(rows, {x: 0, cell: 10, height: 8, top: row => row * 10});
    const area = (d: string) =>
      [...d.matchAll(/M([\d.]+),([\d.]+)H([\d.]+)/g)].map(([, from, top, to]) => [from, to, top].map(Number));
    expect(paths.map(({shade, d}) => [shade, area(d)])).toEqual([
      [
        6,
        [
          [30, 40, 0],
          [10, 30, 10]
        ]
      ],
      [
        9,
        [
          [0, 20, 0],
          [30, 40, 10]
        ]
      ]
    ]);
  });
});

describe("amongBest(best, view, confidence)", () => {
  test("sure in all places, possible in some, out in none, unknown without any", () => {
    const found = amongBest(["Aarhus", "Billund", "Tønder", "Ærø", "Elsewhere"], view(), {
      ...confidence,
      units: confidence.units.map(each => (each.unit === "tønder" ? {...each, simultaneous: [6, 9]} : each))
    });
    expect(found.map(({among}) => among)).toEqual(["sure", "sure", "out", "unknown", "unknown"]);
    expect(amongBest(["Billund", "Aarhus"], view(), confidence)[0].among).toBe("possible");
  });
});

describe("stepLines(rows, view, selected)", () => {
  const lines = (shown = view(), selected: readonly string[] = []) =>
    stepLines(
      certainRows(shown, certainty(), format("en").compare),
      {view: shown, measure: measureOf(spec.outcome, "en")},
      selected
    );

  test("go from observed minus national over the difference to the shrunken one", () => {
    expect(lines(view({national: 0.45}))[0].values.map(value => Number(value.toFixed(3)))).toEqual([
      0.07, 0.12, 0.06
    ]);
  });

  test("name the ten that move most and the chosen", () => {
    const many = Array.from({length: 14}, (_, at) => unit(`U${at}`, 100, at + 1, 14 - at));
    const known = certainty({units: many.map(each => sure(each, [1, 14], 14))});
    const shown = view({units: many});
    const drawn = stepLines(
      certainRows(shown, known, format("en").compare),
      {view: shown, measure: measureOf(spec.outcome, "en")},
      ["u13"]
    );
    expect(drawn.filter(({named}) => named).map(({row}) => row.result.name)).toEqual([
      ...Array.from({length: 10}, (_, at) => `U${at}`),
      "U13"
    ]);
  });

  test("are buttons with their figures, and stand in a table with people and chance", () => {
    const {element, onSelect} = show({selected: ["skive"]});
    const named = [...element.querySelectorAll<SVGElement>(".steps-plot .named")];
    expect(named.map(line => line.getAttribute("aria-label")?.replaceAll("\u00a0", " "))).toContain(
      "Billund: raw +7.0 points, adjusted +7.0 points, shrunken +3.5 points"
    );
    named[0].dispatchEvent(new KeyboardEvent("keydown", {key: "Enter"}));
    named[0].dispatchEvent(new MouseEvent("click"));
    expect(onSelect).toHaveBeenCalledTimes(2);
    const first = element.querySelector(".steps table tbody tr")!;
    expect([...first.children].map(said)).toEqual([
      "Aarhus",
      "400",
      "+12.0",
      "+12.0 ±4.0",
      "+6.0 ±2.8",
      "50 %"
    ]);
  });

  test("nobody is named when nobody moves, unless chosen", () => {
    const still = units.map(each => ({...each, observed: 0.4, difference: 0}));
    const known = certainty({
      units: certainty().units.map(each => ({...each, difference: 0, shrunken: 0}))
    });
    const shown = view({units: still});
    const drawn = stepLines(
      certainRows(shown, known, format("en").compare),
      {view: shown, measure: measureOf(spec.outcome, "en")},
      ["odense"]
    );
    expect(drawn.filter(({named}) => named)).toHaveLength(1);
  });
});
