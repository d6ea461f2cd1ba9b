import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  certainty,
  checkModel,
  composition,
  defaultFunnelChoice,
  fitMixed,
  funnel,
  hypotheticalYears,
  openBenchmark,
  rankConfidence
} from "../../src/engine/index.js";
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
    const answer = service.ask("alternative", {choice, condition: "sex"});
    if ("error" in answer) throw new Error(answer.error);
    const direct = openBenchmark(table).refit({...choice, conditions: []});
    expect(answer.result).toMatchObject({condition: "sex", on: false});
    answer.result.units.forEach(({unit, difference, rank}, at) => {
      expect(unit).toBe(direct.units[at].unit);
      expect(difference).toBeCloseTo(direct.units[at].difference, 8);
      expect(rank).toBe(direct.units[at].rank);
    });
    expect(service.ask("alternative", {choice: {...choice, conditions: []}, condition: "sex"})).toMatchObject(
      {result: {on: true}}
    );
  });

  test("an alternative does not change what the next refit answers", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const before = service.refit(choice);
    service.ask("alternative", {choice, condition: "sex"});
    expect(service.refit({...choice, conditions: []})).not.toEqual(before);
    expect(service.refit(choice)).toEqual(before);
  });

  test("tells who the people are", () => {
    const service = benchmarkService();
    expect(service.ask("composition", null)).toEqual({error: expect.stringMatching(/missing people/)});
    service.open(bytes, head);
    expect(service.ask("composition", null)).toEqual({result: composition(table)});
  });

  test("says how sure the ranks are as the engine does, by any interval", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const open = openBenchmark(table);
    const benchmark = open.refit(choice);
    expect(service.ask("certainty", {choice, interval: "model"})).toEqual({result: certainty(benchmark)});
    expect(service.ask("certainty", {choice, interval: "coefficients"})).toEqual({
      result: certainty(benchmark, {ses: open.coefficientErrors(choice)})
    });
    expect(service.ask("confidence", {choice})).toEqual({result: rankConfidence(benchmark)});
  });

  test("answers the other questions as the engine does", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const benchmark = openBenchmark(table).refit(choice);
    const shape = defaultFunnelChoice("binary", true);
    expect(service.ask("funnel", {choice, funnel: shape})).toEqual({result: funnel(benchmark, shape)});
    expect(service.ask("check", {choice, influences: {sex: "effort"}})).toEqual({
      result: checkModel(table, choice, {sex: "effort"})
    });
    expect(service.ask("mixed", {choice})).toEqual({result: fitMixed(table, choice)});
    expect(service.ask("luck", {choice, years: 3})).toEqual({
      result: hypotheticalYears(certainty(benchmark), 3)
    });
  });

  test("joins models that were fitted elsewhere, and explains with them", () => {
    const here = benchmarkService();
    const there = benchmarkService();
    here.open(bytes.slice(), head);
    there.open(bytes.slice(), head);
    const start = here.ask("multiverse", {choice});
    if ("error" in start) throw new Error(start.error);
    expect(start.result.progress).toEqual({done: 0, all: 2});
    const part = there.models(choice, 0, 2);
    if ("error" in part) throw new Error(part.error);
    expect(here.join(choice, part.result, false)).toEqual({result: null});
    const known = here.ask("multiverse", {choice});
    if ("error" in known) throw new Error(known.error);
    expect(known.result.progress).toEqual({done: 2, all: 2});
    expect(known.result.multiverse.exact).toBe(true);
    const explanation = here.ask("explanation", {choice});
    if ("error" in explanation) throw new Error(explanation.error);
    const refitted = openBenchmark(table).refit(choice);
    explanation.result.units.forEach(({raw, steps, adjusted}, at) => {
      expect(raw + steps[0]).toBeCloseTo(adjusted, 12);
      expect(adjusted).toBeCloseTo(refitted.units[at].difference, 8);
    });
  });

  test("a choice of fewer conditions is explained within them, from the same models", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const answer = service.ask("explanation", {choice: {...choice, conditions: []}});
    if ("error" in answer) throw new Error(answer.error);
    expect(answer.result.conditions).toEqual([]);
    for (const {raw, adjusted} of answer.result.units) expect(adjusted).toBe(raw);
  });

  test("draws people again until there are enough, and says nothing of the first few", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    expect(service.bootstrap(choice, 10)).toEqual({
      result: {certainty: null, progress: {done: 10, all: 1000}}
    });
    const answer = service.bootstrap(choice, 2000);
    if ("error" in answer) throw new Error(answer.error);
    expect(answer.result.progress).toEqual({done: 1000, all: 1000});
    const model = certainty(openBenchmark(table).refit(choice)).units;
    answer.result.certainty?.units.forEach(({se}, at) => {
      expect(se / model[at].se).toBeGreaterThan(0.8);
      expect(se / model[at].se).toBeLessThan(1.2);
    });
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
