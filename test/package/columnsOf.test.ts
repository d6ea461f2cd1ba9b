import * as aq from "arquero";
import {describe, expect, test} from "vitest";
import {openBenchmark} from "../../src/engine/index.js";
import {arqueroOf} from "../../src/package/arqueroOf.js";
import {columnsOf} from "../../src/package/columnsOf.js";
import {table} from "../engine/tables.js";

const result = openBenchmark(
  table([
    ["a", 1],
    ["a", 0],
    ["b", 1],
    ["b", 1],
    ["c", 0]
  ])
).compute({conditions: [], link: "linear", minimumUnitSize: 2});

describe("columnsOf(result)", () => {
  test("has a column per value, in the order of the units", () => {
    const columns = columnsOf(result);
    expect(columns.unit).toEqual(["a", "b", "c"]);
    expect(columns.rank).toEqual([2, 1, null]);
    expect(Object.keys(columns)).toEqual(Object.keys(result.units[0]));
  });

  test("makes an Arquero table", () => {
    expect(aq.table({...columnsOf(result)}).objects()).toEqual(result.units);
    expect(arqueroOf(result).objects()).toEqual(result.units);
  });

  test("takes any records, and what one lacks is null", () => {
    expect(columnsOf(result.model.terms).term).toEqual(["(Intercept)"]);
    expect(columnsOf<{a: number; b?: number}>([{a: 1}, {a: 2, b: 3}])).toEqual({a: [1, 2], b: [null, 3]});
    expect(columnsOf([])).toEqual({});
  });

  test("complains of anything else", () => {
    for (const other of [null, "text", {}, [1]]) {
      expect(() => columnsOf(other as never)).toThrow(
        "invalid result; allowed: a result with units, or an array of records"
      );
    }
  });
});
