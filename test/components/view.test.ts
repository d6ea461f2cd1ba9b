import {describe, expect, test} from "vitest";
import {notAssessed, rankCounts, ranked, viewOf} from "../../src/components/view.js";
import {analysis, unit, view} from "./fixture.js";

const compare = (a: string, b: string) => (a < b ? -1 : 1);

describe("a view", () => {
  test("of a document has its choice and its units", () => {
    const {document} = analysis();
    const shown = viewOf(document);
    expect(shown.choice).toEqual({
      conditions: ["sex", "danish", "jobs"],
      link: "logit",
      minimumUnitSize: 50
    });
    expect(shown.units).toEqual(document.units);
    expect(viewOf({...document, reference: ["530"]}).choice.reference).toEqual(["530"]);
  });

  test("holds every unit either ranked or not assessed, never both", () => {
    const all = view();
    const names = [...ranked(all, compare), ...notAssessed(all, compare)].map(({name}) => name);
    expect(names.sort()).toEqual(all.units.map(({name}) => name).sort());
    expect(notAssessed(all, compare).map(({name}) => name)).toEqual(["Ærø"]);
  });

  test("counts how many share a rank", () => {
    const units = [unit("A", 90, 1.5, 2), unit("B", 90, 1.5, 2), unit("C", 90, 3, 0)];
    expect([...rankCounts(view({units}))]).toEqual([
      [1.5, 2],
      [3, 1]
    ]);
  });

  test("does not disturb the order it was given", () => {
    const all = view();
    const before = all.units.map(({name}) => name);
    ranked(all, compare);
    expect(all.units.map(({name}) => name)).toEqual(before);
  });
});
