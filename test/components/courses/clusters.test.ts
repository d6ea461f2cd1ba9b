// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {bestNumber, type ClustersOptions, clustersView} from "../../../src/components/courses/clusters.js";
import {file} from "./fixture.js";

const {clusters: answer} = file;

function open(changes: Partial<ClustersOptions> = {}) {
  const onNumber = vi.fn();
  const onName = vi.fn();
  const element = clustersView(answer, {
    language: "en",
    width: 700,
    k: 3,
    names: [],
    onNumber,
    onName,
    ...changes
  });
  document.body.replaceChildren(element);
  const inputs = [...element.querySelectorAll<HTMLInputElement>(".cluster-list input")];
  const select = element.querySelector<HTMLSelectElement>("select[name=k]")!;
  return {element, inputs, select, onNumber, onName};
}

/** The same clusters with other silhouettes, by k. */
const apart = (widths: readonly (number | null)[]) => ({
  ...answer,
  solutions: answer.solutions.map((each, at) => ({...each, quality: {...each.quality, ASW: widths[at]}}))
});

describe("bestNumber(answer)", () => {
  test("is the number whose clusters are the best apart, the fewest of equals", () => {
    expect(bestNumber(apart([0.2, 0.5]))).toBe(3);
    expect(bestNumber(apart([0.5, 0.2]))).toBe(2);
    expect(bestNumber(apart([0.4, 0.4]))).toBe(2);
  });

  test("silhouettes that cannot be said do not win", () => {
    expect(bestNumber(apart([null, -0.3]))).toBe(3);
    expect(bestNumber(apart([null, null]))).toBe(2);
  });
});

describe("clustersView(answer, options)", () => {
  test("shows as many clusters as were asked for, the largest first, with size and middle", () => {
    const {element} = open();
    const items = [...element.querySelectorAll(".cluster-list > li")];
    const {clusters} = answer.solutions[1];
    expect(items).toHaveLength(3);
    items.forEach((item, at) => {
      expect(item.textContent).toContain(`(${clusters[at].n} courses)`);
      expect(item.querySelectorAll("svg")).toHaveLength(clusters[at].n < 5 ? 0 : 1);
    });
    expect(items[2].textContent).toContain("Fewer than five courses: they are not shown.");
    expect(clusters.map(({n}) => n)).toEqual([24, 6, 4]);
    // Between those who work two weeks and those who never do are those who work one.
    expect(items[0].textContent).toContain("The middle course: Passive support 3 → Ordinary job 1");
  });

  test("the first number is shown where the one asked for is not there", () => {
    const {element, select} = open({k: 7});
    expect(element.querySelectorAll(".cluster-list > li")).toHaveLength(2);
    expect(select.value).toBe("2");
  });

  test("a number chosen is told, and the best apart is marked", () => {
    const {select, onNumber} = open();
    expect([...select.options].map(({value}) => value)).toEqual(["2", "3"]);
    expect(
      [...select.options].filter(({text}) => text.includes("best apart")).map(({value}) => value)
    ).toEqual([String(bestNumber(answer))]);
    expect(select.value).toBe("3");
    select.value = "2";
    select.dispatchEvent(new Event("change"));
    expect(onNumber).toHaveBeenCalledExactlyOnceWith(2);
  });

  test("names given are shown, others are numbers to write over", () => {
    const {inputs} = open({names: ["", "Straight to work"]});
    expect(inputs.map(({value}) => value)).toEqual(["", "Straight to work", ""]);
    expect(inputs.map(({placeholder}) => placeholder)).toEqual(["Group 1", "Group 2", "Group 3"]);
    expect(inputs[2].getAttribute("aria-label")).toBe("Name of group 3");
  });

  test("a name written is told with the place of its cluster, without spaces around it", () => {
    const {inputs, onName} = open();
    inputs[1].value = "  Waiting ";
    inputs[1].dispatchEvent(new Event("change"));
    expect(onName).toHaveBeenCalledExactlyOnceWith(1, "Waiting");
  });

  test("says how many were compared, in the reader's language", () => {
    expect(open().element.textContent).toContain("34 of 34 courses were compared");
    expect(open({language: "da"}).element.textContent).toContain("34 af 34 forløb er sammenlignet");
  });
});
