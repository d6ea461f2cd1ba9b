import {describe, expect, test} from "vitest";
import {piecewiseModel} from "../../../src/engine/duration/piecewise/piecewiseModel.js";
import {readOracle} from "../../oracle/oracle.js";
import {relative, veteran} from "./oracles.js";
import {durations, spells} from "./tables.js";

interface RPiecewise {
  readonly coef: number[];
  readonly se: number[];
  readonly hazard: number[];
  readonly logSe: number[];
  readonly loglik: number;
  readonly events: number[];
  readonly exposure: number[];
}

describe("R's glm(poisson) after survSplit", () => {
  const {piecewise: r} = readOracle<{piecewise: Record<"plain" | "delayed", RPiecewise>}>(
    "json/durations.json"
  );
  test.each(["plain", "delayed"] as const)(
    "veteran, %s: coefficients, hazards, errors, log-likelihood",
    name => {
      const model = piecewiseModel(veteran({entry: name === "delayed"}), {
        conditions: ["trt", "age", "karno", "celltype"],
        cuts: [30, 90, 200]
      });
      const {terms, intervals} = model;
      expect(intervals.map(({events}) => events)).toEqual(r[name].events);
      expect(
        relative(
          intervals.map(({exposure}) => exposure),
          r[name].exposure
        )
      ).toBeLessThan(1e-14);
      expect(
        relative(
          terms.map(({estimate}) => estimate),
          r[name].coef
        )
      ).toBeLessThan(1e-8);
      expect(
        relative(
          terms.map(({se}) => se),
          r[name].se
        )
      ).toBeLessThan(1e-8);
      expect(
        relative(
          intervals.map(({hazard}) => hazard),
          r[name].hazard
        )
      ).toBeLessThan(1e-8);
      expect(
        relative(
          intervals.map(({logSe}) => logSe),
          r[name].logSe
        )
      ).toBeLessThan(1e-8);
      expect(relative([model.logLik], [r[name].loglik])).toBeLessThan(1e-11);
    }
  );
});

describe("a piecewise exponential model", () => {
  test("without conditions is events over person-time; an event at a cut belongs before it", () => {
    const {intervals, logLik} = piecewiseModel(spells("1 2 2+ 3 5+"), {conditions: [], cuts: [2]});
    expect(intervals.map(({events, exposure}) => [events, exposure])).toEqual([
      [2, 9],
      [1, 4]
    ]);
    expect(intervals[0].hazard).toBeCloseTo(2 / 9, 15);
    expect(intervals[0].logSe).toBeCloseTo(1 / Math.sqrt(2), 15);
    expect(intervals[1]).toMatchObject({from: 2, to: null});
    expect(logLik).toBeCloseTo(2 * Math.log(2 / 9) + Math.log(1 / 4) - 3, 13);
  });

  test("an interval without events has hazard 0, and no error of its logarithm", () => {
    const {intervals} = piecewiseModel(spells("1 2 4+ 9"), {conditions: [], cuts: [3, 6]});
    expect(intervals[1]).toMatchObject({events: 0, hazard: 0, logSe: null});
  });

  test("people who enter late bear risk only from then on", () => {
    const {intervals} = piecewiseModel(spells("1-3 4-5+"), {conditions: [], cuts: [2]});
    expect(intervals.map(({exposure}) => exposure)).toEqual([1, 2]);
  });

  test("nobody has the event: no hazard anywhere, and it says so", () => {
    const model = piecewiseModel(durations("a 1+ 2+", {x: [1, 2]}), {conditions: ["x"], cuts: [1]});
    expect(model.terms[0].estimate).toBeNull();
    expect(model.logLik).toBe(0);
    expect(model.intervals.map(({hazard}) => hazard)).toEqual([0, 0]);
    expect(model.warnings.map(({code}) => code)).toEqual(["no-events"]);
  });

  test.each([
    ["descending", [3, 2]],
    ["at zero", [0, 2]]
  ])("refuses cut points that are %s", (_, cuts) => {
    expect(() => piecewiseModel(spells("1 2"), {conditions: [], cuts})).toThrow("invalid cut points");
  });

  test("refuses an interval with events and no time at risk", () => {
    expect(() => piecewiseModel(spells("0 5 6"), {conditions: [], cuts: [10]})).not.toThrow();
    expect(() => piecewiseModel(spells("0 0"), {conditions: [], cuts: [10]})).toThrow(
      "unsupported interval from 0: events, but no time at risk"
    );
  });
});
