// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {explorer} from "../../src/components/robustness/explorer.js";
import {type By, conditionsAt, curveOf, fifthSize, rowOf} from "../../src/components/robustness/models.js";
import {specificationPlot} from "../../src/components/robustness/plot.js";
import type {Multiverse} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, spec, units} from "./fixture.js";
import {multiverse, summary} from "./multiverseFixture.js";
import {expectStored} from "./stored.js";

const full = ["sex", "danish", "jobs"];

function options(changes: {width?: number; language?: Language; current?: readonly string[]} = {}) {
  const {width = 700, language = "en", current = full} = changes;
  return {
    language,
    measure: measureOf(analysis().spec.outcome, language),
    labels: new Map(spec.conditions.map(({id, label}) => [id, label[language]])),
    unit: summary(multiverse()).find(({unit}) => unit === "billund") ?? null,
    published: full,
    current,
    width
  };
}

function plot(of = multiverse(), by: By = "difference", changes = {}) {
  const curve = curveOf(of, "billund", by);
  if (curve === null) throw new Error("no curve");
  return specificationPlot(curve, of, options(changes)).svg;
}

function walk(by: By = "difference") {
  const of = multiverse();
  const curve = curveOf(of, "billund", by);
  if (curve === null) throw new Error("no curve");
  const onModel = vi.fn();
  const onMove = vi.fn();
  const element = explorer(curve, of, {
    ...options(),
    name: "Billund",
    row: rowOf(of, full),
    onMove,
    onModel
  });
  document.body.replaceChildren(element);
  const slider = element.querySelector<SVGElement>('[role="slider"]')!;
  const press = (key: string) =>
    slider.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  const said = () => slider.getAttribute("aria-valuetext") ?? "";
  return {element, slider, press, said, onModel, onMove};
}

/** 512 models: large enough for fields. */
function large(): Multiverse {
  const conditions = Array.from({length: 9}, (_, at) => `c${at}`);
  const masks = Uint32Array.from({length: 512}, (_, mask) => mask);
  const none = new Float64Array(512);
  return multiverse({
    conditions,
    masks,
    units: [{unit: "billund", name: "Billund", n: 120}],
    differences: Float64Array.from(masks, mask => (mask >> 8) + mask / 1e6),
    ranks: Float32Array.from(masks, () => 1),
    statistics: {
      logLik: none,
      fitShare: none,
      explainedShare: none,
      explainedShareNoiseRemoved: none,
      gap: none
    },
    se: Float64Array.of(0)
  });
}

describe("curveOf(multiverse, unit, by)", () => {
  test("sorts a unit's models from the lowest difference, or from the last rank, ties by the other", () => {
    const of = multiverse();
    const rising = curveOf(of, "billund", "difference");
    expect([...(rising?.values ?? [])].map(value => Math.round(value * 100))).toEqual([
      3, 3, 7, 7, 9, 9, 13, 13
    ]);
    const falling = curveOf(of, "billund", "rank");
    expect([...(falling?.values ?? [])]).toEqual([2, 2, 2, 2, 2, 2, 1, 1]);
    expect([...(falling?.order ?? [])].slice(0, 2)).toEqual([1, 5]);
  });

  test("there is none for a unit that is not assessed", () => {
    expect(curveOf(multiverse(), "ærø", "rank")).toBeNull();
    expect(curveOf(multiverse({units: []}), "billund", "rank")).toBeNull();
  });

  test("a model is found by its conditions, in whatever order, and not with others", () => {
    const of = multiverse();
    expect(rowOf(of, ["jobs", "sex"])).toBe(5);
    expect(conditionsAt(of, 5)).toEqual(["sex", "jobs"]);
    expect(rowOf(of, [])).toBe(0);
    expect(rowOf(of, ["health"])).toBe(-1);
    expect(rowOf(multiverse({masks: Uint32Array.of(0, 7)}), ["sex"])).toBe(-1);
  });

  test("a 32nd condition is found too", () => {
    const conditions = Array.from({length: 32}, (_, at) => `c${at}`);
    const of = multiverse({conditions, masks: Uint32Array.of(0, 2 ** 31, 2 ** 32 - 1)});
    expect(rowOf(of, ["c31"])).toBe(1);
    expect(conditionsAt(of, 1)).toEqual(["c31"]);
    expect(rowOf(of, conditions)).toBe(2);
  });

  test("the first of five fifths has one more where it does not come out even; fewer than five have none", () => {
    expect([5, 6, 91, 4].map(fifthSize)).toEqual([1, 2, 19, 0]);
  });
});

describe("specificationPlot(curve, multiverse, options)", () => {
  test("is the stored one, wide and narrow", () => {
    expectStored(plot(multiverse(), "difference", {current: ["danish"]}), "specification");
    expectStored(plot(multiverse(), "rank", {width: 358, language: "da"}), "specification-narrow-da");
  });

  test("marks the published and the current choice, once where they are the same", () => {
    const marks = (current: readonly string[]) =>
      [...plot(multiverse(), "difference", {current}).querySelectorAll(".marks text")].map(
        each => each.textContent
      );
    expect(marks(full)).toEqual(["published and current choice"]);
    expect(marks(["danish"])).toEqual(["published conditions", "current choice"]);
    const sampled = multiverse({masks: Uint32Array.of(0, 2, 7)});
    const found = plot(sampled, "difference", {current: ["sex"]}).querySelectorAll(".marks text");
    expect([...found].map(each => each.textContent)).toEqual(["published conditions"]);
  });

  test("conditions that move the unit most come first, with the places and the way", () => {
    const rows = [...plot().querySelectorAll("[data-condition]")];
    expect(rows.map(row => row.getAttribute("data-condition"))).toEqual(["sex", "danish", "jobs"]);
    expect(rows.map(row => row.querySelector(".moves")?.textContent)).toEqual(["0.5 up", "0.5 down", "0.0"]);
  });

  test("few models have a mark each where the condition is in", () => {
    const marks = (id: string) =>
      plot().querySelector(`[data-condition="${id}"] path`)?.getAttribute("d")?.match(/M/g)?.length;
    expect([marks("sex"), marks("danish"), marks("jobs")]).toEqual([4, 4, 4]);
    expect(plot().querySelector(".points")?.getAttribute("d")?.match(/h0/g)).toHaveLength(8);
  });

  test("many models are counted in fields: full, empty, or as dark as the share that has the condition", () => {
    const of = large();
    const element = plot(of, "difference", {width: 828});
    const shades = (id: string) =>
      [...element.querySelectorAll(`[data-condition="${id}"] path`)].map(path =>
        path.getAttribute("fill-opacity")
      );
    expect(shades("c8")).toEqual(["1"]);
    expect(shades("c0")).toEqual(["0.5"]);
    expect(element.querySelector(".points")).toBeNull();
  });

  test("draws one model, equal ranks and no chance without a number that is none", () => {
    const one = {masks: Uint32Array.of(0), conditions: [], se: new Float64Array(5)};
    for (const by of ["difference", "rank"] as const) {
      expect(plot(multiverse(one), by).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
      expect(plot(large(), by).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe("explorer(curve, multiverse, options)", () => {
  test("has one stop, begins at the current choice and says where it is", () => {
    const {element, slider, said} = walk();
    expect(element.querySelectorAll("[tabindex]")).toHaveLength(1);
    expect(slider.getAttribute("aria-valuemax")).toBe("8");
    expect(said()).toBe("Model 4 of 8, +7.0\u00a0points, 2nd of 5, fit 7.0\u202f%. With all conditions.");
    expect(element.querySelector(".model-readout button")).toBeNull();
  });

  test("arrows, pages, Home and End move along the curve and stop at its ends", () => {
    const {press, slider, said, onMove} = walk();
    const at = () => Number(slider.getAttribute("aria-valuenow"));
    const path = [
      "ArrowRight",
      "ArrowUp",
      "PageUp",
      "End",
      "ArrowRight",
      "ArrowLeft",
      "ArrowDown",
      "PageDown",
      "Home",
      "ArrowLeft"
    ];
    const stops = path.map(key => {
      press(key);
      return at();
    });
    expect(stops).toEqual([5, 6, 7, 8, 8, 7, 6, 5, 1, 1]);
    expect(said()).toMatch(
      /^Model 1 of 8, \+3\.0.points, 2nd of 5, fit 1\.0.%\. With Sex\. Without Danish course and Jobs\.$/
    );
    expect(onMove).toHaveBeenLastCalledWith(1);
    press("Tab");
    expect(at()).toBe(1);
  });

  test("Enter, the space bar, a click and the button choose the model", () => {
    const {press, slider, element, onModel} = walk();
    press("Home");
    press("Enter");
    press(" ");
    element.querySelector<HTMLButtonElement>(".model-readout button")?.click();
    slider.dispatchEvent(new MouseEvent("click", {clientX: 1000}));
    expect(onModel.mock.calls.map(([conditions]) => conditions)).toEqual([
      ["sex"],
      ["sex"],
      ["sex"],
      ["danish", "jobs"]
    ]);
  });

  test("the pointer reads; a finger reads and leaves the choice to the button", () => {
    const {slider, said, onModel} = walk();
    slider.dispatchEvent(new MouseEvent("pointermove", {clientX: 1000}));
    expect(said()).toMatch(/^Model 8 of 8/);
    const down = new MouseEvent("pointerdown");
    Object.defineProperty(down, "pointerType", {value: "touch"});
    slider.dispatchEvent(down);
    slider.dispatchEvent(new MouseEvent("click", {clientX: 0}));
    expect(said()).toMatch(/^Model 1 of 8/);
    expect(onModel).not.toHaveBeenCalled();
  });

  test("marks on every row of the panel whether the model has the condition", () => {
    const {press, element} = walk();
    press("Home");
    const fills = [...element.querySelectorAll(".cursor rect")].map(mark => mark.getAttribute("fill"));
    expect(fills).toEqual(["var(--accent)", "var(--paper)", "var(--paper)"]);
  });

  test("the fixture ranks Billund as worked out by hand", () => {
    const billund = summary()[1];
    expect(billund.topFifth).toBe(0.25);
    expect(billund.matters.map(({condition, rank}) => [condition, rank])).toEqual([
      ["sex", -0.5],
      ["danish", 0.5],
      ["jobs", 0]
    ]);
    expect(summary().map(({difference}) => difference.full)).toEqual(
      units.filter(unit => unit.assessed).map(({difference}) => expect.closeTo(difference, 12))
    );
  });
});
