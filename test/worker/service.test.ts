import {describe, expect, test} from "vitest";
import {type CodedTable, openBenchmark} from "../../src/engine/index.js";
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
