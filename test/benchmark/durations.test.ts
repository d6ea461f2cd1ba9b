import {describe, expect, test} from "vitest";
import {benchmarkDocument} from "../../src/benchmark/document.js";
import {type DurationAnswers, durationDocument} from "../../src/benchmark/durations.js";
import {type DurationTable, type DurationUnit, openBenchmark} from "../../src/engine/index.js";
import {readPeople} from "../../src/sources/read.js";
import {loadSpec} from "../../src/spec/load.js";

const loaded = await loadSpec("data/samples/wait.yaml");
const source = await readPeople(loaded);
const table = source.table as DurationTable;
const engine = openBenchmark(table);
const asked = {
  conditions: ["skole", "alder", "ledighed"],
  link: "cox",
  minimumUnitSize: 30,
  horizon: 104
} as const;
const benchmark = {...engine.refit(asked), choice: {...asked, link: "cox"}} as const;
const answers: DurationAnswers = {check: engine.curves!.fit(asked), withoutCohort: null, curves: null};
const document = durationDocument(loaded, source, benchmark, answers);

describe("durationDocument(loaded, source, benchmark, answers)", () => {
  test("is the document of a benchmark with what only durations have beside it", () => {
    const plain = benchmarkDocument(loaded, source, benchmark);
    const {units, events, proportionalHazards, withoutCohort, ...rest} = document;
    const {units: plainUnits, ...plainRest} = plain;
    expect(rest).toEqual(plainRest);
    expect(units.map(({weeks, observedSe, events, followed, ...unit}) => unit)).toEqual(plainUnits);
    expect(proportionalHazards).toEqual(answers.check.proportionalHazards);
    expect(withoutCohort).toBeNull();
  });

  test("every unit has its own weeks, events and weeks followed", () => {
    for (const unit of document.units) {
      const own = benchmark.units.find(each => each.unit === unit.unit) as DurationUnit;
      expect([unit.weeks, unit.observedSe, unit.events, unit.followed]).toEqual([
        own.weeks,
        own.observedSe,
        own.events,
        own.followed
      ]);
    }
  });

  test("events are counted over all units, those not assessed too", () => {
    const {units} = source.table;
    expect(document.units).toHaveLength(units.length);
    expect(document.events).toBe(document.units.reduce((sum, {events}) => sum + events, 0));
    // Cut at the horizon: what happened later is not seen.
    const seen = table.event.filter((event, i) => event === 1 && table.time[i] <= 104);
    expect(document.events).toBe(seen.length);
  });

  test("curves are there when a unit was asked for, and warnings and the manifest stay last", () => {
    expect(document).not.toHaveProperty("curves");
    const curves = engine.curves!.unit(asked, "Bakkeby");
    const withCurves = durationDocument(loaded, source, benchmark, {...answers, curves});
    expect(withCurves.curves).toBe(curves);
    expect(Object.keys(withCurves).slice(-3)).toEqual(["curves", "warnings", "manifest"]);
    expect(Object.keys(document).slice(-2)).toEqual(["warnings", "manifest"]);
  });

  test("is finite or null throughout, as JSON needs it", () => {
    const text = JSON.stringify(document, (_, value) => {
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      return value;
    });
    expect(JSON.parse(text)).toEqual(document);
  });
});
