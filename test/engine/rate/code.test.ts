import {describe, expect, test} from "vitest";
import {
  codeCounts,
  codeRates,
  openBenchmark,
  type RateDefinition,
  type RatioChoice
} from "../../../src/engine/index.js";
import {raw} from "./tables.js";

const over: RateDefinition = {kind: "rate", events: "y", exposure: "t"};
const code = (columns: Parameters<typeof raw>[0], outcome: RateDefinition = over, weight?: string) =>
  codeRates(raw(columns), {unit: {column: "u"}, outcome, conditions: [], ...(weight && {weight})});

describe("codeRates(raw, definition)", () => {
  test("reads events and exposure; rows that lack one are left out and counted", () => {
    const table = code({u: ["b", "a", "a", "a"], y: ["2", "-0", null, 1], t: [1.5, "0.25", 3, null]});
    expect(table.units.map(({id}) => id)).toEqual(["a", "b"]);
    expect([...table.events]).toEqual([2, 0]);
    expect([...table.exposure]).toEqual([1.5, 0.25]);
    expect(table).toMatchObject({rows: 2, over: "time", weight: null});
    expect(table.dropped).toEqual([
      {column: "y", count: 1},
      {column: "t", count: 1}
    ]);
  });

  test("or expected numbers, and persons per row", () => {
    const table = code(
      {u: ["a", "a"], y: [1, 2], e: [0.5, 2], w: [3, 0]},
      {kind: "rate", events: "y", expected: "e"},
      "w"
    );
    expect(table).toMatchObject({rows: 1, over: "expected", dropped: [{column: "w", count: 1}]});
    expect(table.weight).toEqual(Float64Array.of(3));
  });

  test.each([
    [[-1], [1], 'line 2: invalid value -1 in column "y"; allowed: a whole number, 0 or more'],
    [["1.5"], [1], 'line 2: invalid value "1.5" in column "y"; allowed: a whole number, 0 or more'],
    [["two"], [1], 'line 2: invalid value "two" in column "y"; allowed: a whole number, 0 or more'],
    [
      [0, 0, 0],
      [1, 0, "0"],
      'line 3: invalid value 0 in column "t" (and 1 more rows); allowed: a number above 0'
    ],
    [[0], [-2], 'line 2: invalid value -2 in column "t"; allowed: a number above 0'],
    [
      [0, 3],
      [1, 0],
      "line 3: invalid events: 3 over 0; allowed: events where exposure, or the number expected, is above 0"
    ]
  ])("events %j over %j: an error in one line", (y, t, message) => {
    expect(() => code({u: y.map(() => "a"), y, t})).toThrow(message);
  });
});

describe("codeCounts(raw, definition)", () => {
  const columns = {unit: {column: "u"}, events: "O", expected: "E"};
  const five = {
    u: ["10", "9", "8", "7", "6"],
    O: [12, 0, 4, 9, 0],
    E: [8, 3, 4, 9.5, 0],
    n: [100, 50, 60, 90, 5]
  };

  test("reads one row per unit, in the order of the units", () => {
    const table = codeCounts(raw({...five, O: [12, 0, null, 9, 0]}), {...columns, n: "n"});
    expect(table.units.map(({id}) => id)).toEqual(["6", "7", "9", "10"]);
    expect([...table.events]).toEqual([0, 9, 0, 12]);
    expect([...table.expected]).toEqual([0, 9.5, 3, 8]);
    expect(table.n).toEqual(Float64Array.of(5, 90, 50, 100));
    expect(table.dropped).toEqual([{column: "O", count: 1}]);
  });

  test("a unit twice, events where none are expected, numbers below 0: errors", () => {
    expect(() => codeCounts(raw({...five, u: ["a", "b", "a", "c", "d"]}), columns)).toThrow(
      'line 4: ambiguous unit "a": it has a row at line 2 too; one row per unit'
    );
    expect(() => codeCounts(raw({...five, O: [1, 1, 1, 1, 1]}), columns)).toThrow(
      "line 6: invalid events: 1 over 0"
    );
    expect(() => codeCounts(raw({...five, E: [1, 1, 1, 1, -1]}), columns)).toThrow("invalid value -1");
    expect(() => codeCounts(raw({...five, n: [1, 1, 1, 1, 0]}), {...columns, n: "n"})).toThrow(
      "invalid value 0"
    );
    expect(() => codeCounts(raw({...five, O: five.O.map(() => null)}), columns)).toThrow("missing rows");
  });

  const given = (how: Parameters<typeof codeCounts>[1], choice: Partial<RatioChoice>) =>
    openBenchmark(codeCounts(raw(five), how)).compute({
      conditions: [],
      link: "given",
      minimumUnitSize: 1,
      ...choice
    });

  test("O beside the E that was given, nothing fitted", () => {
    const result = given({...columns, n: "n"}, {minimumUnitSize: 5});
    expect(result).toMatchObject({n: 305, events: 25, exposure: 24.5, assessed: 5});
    expect(result.model).toMatchObject({terms: [], logLik: null, deviance: null});
    expect(result.national).toBeCloseTo(25 / 24.5, 12);
    const [none, seven, eight, nine, ten] = result.units;
    expect(none).toMatchObject({events: 0, expectedEvents: 0, ratio: null, difference: 0, se: 0});
    expect(seven.ratio).toBeCloseTo(9 / 9.5, 12);
    expect(eight).toMatchObject({ratio: 1, difference: 0, expected: 1, se: 0.5, n: 60});
    expect(nine).toMatchObject({ratio: 0, difference: -1, rank: 5, fifth: 5});
    expect(ten).toMatchObject({ratio: 1.5, difference: 0.5, rank: 1, fifth: 1});
    // z = −0.5/√9.5, 0, −√3, 4/√8
    const phi = (0.25 / 9.5 + 3 + 2) / 4;
    expect(result.dispersion.phi).toBeCloseTo(phi, 12);
    const wide = given(columns, {
      minimumUnitSize: 4,
      overDispersion: "multiplicative"
    });
    // Without persons, expected events are the size.
    expect(wide).toMatchObject({n: 24.5, assessed: 3});
    const three = (0.25 / 9.5 + 2) / 3;
    expect(wide.units[4].se).toBeCloseTo(Math.sqrt(three / 8), 12);
  });
});
