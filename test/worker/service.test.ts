import {describe, expect, test} from "vitest";
import {type CodedTable, composition, openBenchmark} from "../../src/engine/index.js";
import {encodePeople} from "../../src/sources/arrow/encode.js";
import {benchmarkService} from "../../src/worker/service.js";

const rows = 240;
const table: CodedTable = {
  rows,
  units: ["A", "B", "C", "D", "E", "F"].map(name => ({id: name, name})),
  unitCodes: Uint16Array.from({length: rows}, (_, row) => row % 6),
  outcome: "binary",
  y: Float64Array.from({length: rows}, (_, row) => Number((row * 7) % 11 < 5)),
  weight: null,
  columns: [
    {
      kind: "categorical",
      id: "sex",
      per: "person",
      levels: ["man", "woman"],
      reference: 0,
      codes: Uint8Array.from({length: rows}, (_, row) => Number((row * 5) % 7 < 3))
    }
  ],
  dropped: []
};
const {head, bytes} = encodePeople(table, {analysis: "example", synthetic: true});
const choice = {conditions: ["sex"], link: "logit", minimumUnitSize: 1} as const;

describe("benchmarkService()", () => {
  test("answers what the engine answers", () => {
    const service = benchmarkService();
    expect(service.open(bytes, head)).toBeNull();
    const answer = service.refit(choice);
    if ("error" in answer) throw new Error(answer.error);
    const direct = openBenchmark(table).compute(choice);
    answer.result.units.forEach((unit, at) => {
      expect(unit.difference).toBeCloseTo(direct.units[at].difference, 8);
      expect(unit.rank).toBe(direct.units[at].rank);
    });
  });

  test("answers plain data that can cross to the page", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const answer = service.refit(choice);
    expect(structuredClone(answer)).toEqual(answer);
  });

  test("an alternative is the refit with that condition toggled", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const answer = service.alternative(choice, "sex");
    if ("error" in answer) throw new Error(answer.error);
    const direct = openBenchmark(table).refit({...choice, conditions: []});
    expect(answer.result).toMatchObject({condition: "sex", on: false});
    answer.result.units.forEach(({unit, difference, rank}, at) => {
      expect(unit).toBe(direct.units[at].unit);
      expect(difference).toBeCloseTo(direct.units[at].difference, 8);
      expect(rank).toBe(direct.units[at].rank);
    });
    expect(service.alternative({...choice, conditions: []}, "sex")).toMatchObject({result: {on: true}});
  });

  test("an alternative does not change what the next refit answers", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const before = service.refit(choice);
    service.alternative(choice, "sex");
    expect(service.refit({...choice, conditions: []})).not.toEqual(before);
    expect(service.refit(choice)).toEqual(before);
  });

  test("tells who the people are", () => {
    const service = benchmarkService();
    expect(service.composition()).toEqual({error: expect.stringMatching(/missing people/)});
    service.open(bytes, head);
    expect(service.composition()).toEqual({result: composition(table)});
  });

  test("tells of an unknown condition in words instead of throwing", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    expect(service.refit({...choice, conditions: ["age"]})).toEqual({
      error: expect.stringMatching(/unknown condition "age"; allowed: sex/)
    });
  });

  test("tells that people are missing, or cannot be read", () => {
    expect(benchmarkService().refit(choice)).toEqual({error: expect.stringMatching(/missing people/)});
    expect(benchmarkService().open(new Uint8Array([1, 2, 3]), head)).toEqual({
      error: expect.stringMatching(/\S/)
    });
  });
});
