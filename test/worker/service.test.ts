import {describe, expect, test} from "vitest";
import {benchPeople} from "../../bench/people.js";
import {
  type Certainty,
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
import {type Answer, benchmarkService} from "../../src/worker/service.js";

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

/** Numbers to ten digits: rows that travelled are collapsed, and add up in another order. */
function about(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (typeof inner === "number" ? Number(inner.toPrecision(10)) : inner))
  );
}

/** What the service answered. */
function resultOf<Result>(answer: Answer<Result>): Result {
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}

describe("benchmarkService()", () => {
  test("answers what the engine answers", () => {
    const service = benchmarkService();
    expect(service.open(bytes, head)).toBeNull();
    const answer = service.ask("benchmark", {choice});
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
    const answer = service.ask("benchmark", {choice});
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
    const before = service.ask("benchmark", {choice});
    service.ask("alternative", {choice, condition: "sex"});
    expect(service.ask("benchmark", {choice: {...choice, conditions: []}})).not.toEqual(before);
    expect(service.ask("benchmark", {choice})).toEqual(before);
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
    const asked = (interval: "model" | "coefficients") =>
      about(
        resultOf(service.ask("certainty", {choice, interval}))?.units.map(({se, interval95}) => [
          se,
          interval95
        ])
      );
    const said = (sure: Certainty) => about(sure.units.map(({se, interval95}) => [se, interval95]));
    expect(asked("model")).toEqual(said(certainty(benchmark)));
    expect(asked("coefficients")).toEqual(said(certainty(benchmark, {ses: open.errors(choice).se})));
    expect(asked("coefficients")).not.toEqual(asked("model"));
    expect(resultOf(service.ask("confidence", {choice})).units).toEqual(rankConfidence(benchmark).units);
  });

  test("answers the other questions as the engine does", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const benchmark = openBenchmark(table).refit(choice);
    const shape = defaultFunnelChoice(["mean"]);
    expect(about(resultOf(service.ask("funnel", {choice, funnel: shape})).units)).toEqual(
      about(funnel(benchmark, shape).units)
    );
    expect(about(resultOf(service.ask("check", {choice, influences: {sex: "effort"}})).findings)).toEqual(
      about(checkModel(table, choice, {sex: "effort"}).findings)
    );
    const {logLik} = resultOf(service.ask("mixed", {choice}));
    expect(logLik).toBeCloseTo(fitMixed(table, choice).logLik ?? Number.NaN, 8);
    const years = resultOf(service.ask("luck", {choice, years: 3}));
    expect(about(years)).toEqual(about(hypotheticalYears(certainty(benchmark), 3)));
  });

  test("joins models that were fitted elsewhere, and explains with them", () => {
    const drawn = benchPeople(1500, 7);
    const {head, bytes} = encodePeople(drawn, {analysis: "example", synthetic: true});
    const choice = {conditions: drawn.columns.map(({id}) => id), link: "logit", minimumUnitSize: 1} as const;
    const here = benchmarkService();
    const there = benchmarkService();
    here.open(bytes.slice(), head);
    there.open(bytes.slice(), head);
    const start = resultOf(here.ask("multiverse", {choice}));
    expect(start.progress.all).toBe(128);
    expect(start.progress.done).toBeLessThan(128);
    expect(resultOf(here.ask("explanation", {choice})).exact).toBe(false);
    const part = resultOf(there.part("multiverse", {choice}, 0, 100));
    expect(here.join("multiverse", {choice}, part)).toEqual({result: {done: 100, all: 128}});
    const rest = resultOf(here.part("multiverse", {choice}, 100, 128));
    expect(here.join("multiverse", {choice}, rest)).toEqual({result: {done: 128, all: 128}});
    const known = resultOf(here.ask("multiverse", {choice}));
    expect(known.progress).toEqual({done: 128, all: 128});
    expect(known.multiverse.exact).toBe(true);
    const refitted = openBenchmark(drawn).refit(choice);
    const {units, exact} = resultOf(here.ask("explanation", {choice}));
    expect(exact).toBe(true);
    const differences = new Map(refitted.units.map(({unit, difference}) => [unit, difference]));
    for (const {unit, raw, steps, adjusted} of units) {
      expect(steps.reduce((sum, step) => sum + step, raw)).toBeCloseTo(adjusted, 12);
      expect(adjusted).toBeCloseTo(differences.get(unit) ?? Number.NaN, 8);
    }
  });

  test("a choice of fewer conditions is explained within them, from the same models", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const answer = service.ask("explanation", {choice, within: []});
    if ("error" in answer) throw new Error(answer.error);
    expect(answer.result.conditions).toEqual([]);
    for (const {raw, adjusted} of answer.result.units) expect(adjusted).toBe(raw);
  });

  test("draws people again until there are enough, and says nothing of the first few", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    const question = {choice, interval: "bootstrap"} as const;
    expect(service.step("bootstrap", {choice}, 10)).toEqual({result: {done: 10, all: 1000}});
    expect(service.ask("certainty", question)).toEqual({result: null});
    expect(service.step("bootstrap", {choice}, 2000)).toEqual({result: {done: 1000, all: 1000}});
    const sure = resultOf(service.ask("certainty", question));
    expect(sure?.units).toHaveLength(6);
    const model = certainty(openBenchmark(table).refit(choice)).units;
    sure?.units.forEach(({se}, at) => {
      expect(se / model[at].se).toBeGreaterThan(0.8);
      expect(se / model[at].se).toBeLessThan(1.2);
    });
  });

  test("tells of an unknown condition in words instead of throwing", () => {
    const service = benchmarkService();
    service.open(bytes, head);
    expect(service.ask("benchmark", {choice: {...choice, conditions: ["age"]}})).toEqual({
      error: expect.stringMatching(/unknown condition "age"; allowed: sex/)
    });
  });

  test("tells that people are missing, or cannot be read", () => {
    expect(benchmarkService().ask("benchmark", {choice})).toEqual({
      error: expect.stringMatching(/missing people/)
    });
    expect(benchmarkService().open(new Uint8Array([1, 2, 3]), head)).toEqual({
      error: expect.stringMatching(/\S/)
    });
  });
});
