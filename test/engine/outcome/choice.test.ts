import {describe, expect, test} from "vitest";
import {type Choice, openBenchmark, outcomeOf} from "../../../src/engine/index.js";
import {formsOf, linksOf} from "../../../src/spec/forms.js";
import {table} from "../tables.js";

describe("Choice", () => {
  test("nonsense cannot be written", () => {
    const people = {conditions: [], minimumUnitSize: 1};
    const written: Choice[] = [
      {...people, link: "logit"},
      {...people, link: "cox", horizon: 156, ties: "breslow"},
      // @ts-expect-error shares have no horizon
      {...people, link: "logit", horizon: 156},
      // @ts-expect-error durations have one
      {...people, link: "weibull"},
      // @ts-expect-error piecewise hazards need cut points
      {...people, link: "piecewise", horizon: 52},
      // @ts-expect-error only Cox has ties
      {...people, link: "weibull", horizon: 52, ties: "efron"},
      // @ts-expect-error nothing is tied where counts are fitted
      {...people, link: "log", ties: "efron"}
    ];
    expect(written).toHaveLength(7);
  });

  test("a choice of another outcome is refused by the table", () => {
    const open = openBenchmark(
      table([
        ["a", 1],
        ["b", 0]
      ])
    );
    expect(() =>
      // @ts-expect-error a table of shares
      open.compute({conditions: [], link: "cox", horizon: 10, minimumUnitSize: 1})
    ).toThrow('unsupported link "cox"');
  });

  test("the links that specs and the command offer are those of the outcomes", () => {
    for (const kind of ["binary", "count", "number", "duration", "rate", "ratio"] as const) {
      expect([...linksOf({kind})].sort()).toEqual([...outcomeOf(kind).links].sort());
      expect(formsOf({kind})[0]).toBe(outcomeOf(kind).links[0]);
    }
  });
});
