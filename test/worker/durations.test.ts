import {describe, expect, test} from "vitest";
import {
  certainty,
  checkModel,
  type DurationTable,
  openBenchmark,
  rankConfidence,
  survivalCurves
} from "../../src/engine/index.js";
import {decodePeople} from "../../src/sources/arrow/decode.js";
import {encodePeople} from "../../src/sources/arrow/encode.js";
import {readPeople} from "../../src/sources/read.js";
import {loadSpec} from "../../src/spec/load.js";
import {type Answer, benchmarkService} from "../../src/worker/service.js";

const wait = await loadSpec("data/samples/wait.yaml");
const people = (await readPeople(wait)).table as DurationTable;
/** Another event that happens twice as late, or not within what is followed. */
const later = {
  id: "later",
  time: people.time.map((time, i) => Math.min(156, 2 * time + (people.event[i] === 1 ? 0 : 1))),
  event: people.event.map((event, i) => Number(event === 1 && 2 * people.time[i] <= 100))
};
const table: DurationTable = {...people, others: [later]};
const {head, bytes} = encodePeople(table, {analysis: "wait", synthetic: true});
const conditions = ["skole", "alder", "ledighed"];
const choice = {conditions, link: "cox", minimumUnitSize: 30, horizon: 104} as const;
const asked = {conditions, link: "cox", minimumUnitSize: 30, horizon: 104} as const;

function resultOf<Result>(answer: Answer<Result>): Result {
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}

/** Rows that travelled are collapsed and add up in another order: ten digits are the same. */
function about(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (typeof inner === "number" ? Number(inner.toPrecision(9)) : inner))
  );
}

function opened() {
  const service = benchmarkService();
  expect(service.open(bytes.slice(), head)).toBeNull();
  return service;
}

describe("spells as Arrow", () => {
  test("come back with weeks, events, the other event and their weights", () => {
    const back = decodePeople(bytes, head) as DurationTable;
    expect(head.outcome).toBe("duration");
    const total = (of: DurationTable, values: ArrayLike<number>) =>
      Array.from({length: of.rows}, (_, i) => (of.weight?.[i] ?? 1) * values[i]).reduce((a, b) => a + b, 0);
    expect(total(back, back.time)).toBe(total(table, table.time));
    expect(total(back, back.event)).toBe(total(table, table.event));
    expect(back.others?.map(({id}) => id)).toEqual(["later"]);
    expect(total(back, back.others?.[0].event ?? [])).toBe(total(table, later.event));
    expect(back.entry).toBeNull();
  });
});

describe("benchmarkService() of durations", () => {
  test("refits as the engine does, and keeps the choice as the page made it", () => {
    const answer = resultOf(opened().ask("benchmark", {choice}));
    const engine = openBenchmark(table).refit(asked);
    expect(about(answer.units)).toEqual(about(engine.units));
    expect(answer.choice).toEqual(choice);
  });

  test("counts another event where the choice names it, and refuses one it does not have", () => {
    const service = opened();
    const other = resultOf(service.ask("benchmark", {choice: {...choice, event: "later"}}));
    const engine = openBenchmark({...table, ...later}).refit(asked);
    expect(about(other.units)).toEqual(about(engine.units));
    expect(service.ask("benchmark", {choice: {...choice, event: "never"}})).toEqual({
      error: 'unknown event "never"; allowed: later'
    });
  });

  test("certainty, ranks, curves and fit are the engine's", () => {
    const service = opened();
    const engine = openBenchmark(table);
    const benchmark = engine.refit(asked);
    const sure = resultOf(service.ask("certainty", {choice, interval: "model"}));
    const {units} = certainty({...benchmark, choice});
    expect(about(sure?.units.map(({difference, se}) => ({difference, se})))).toEqual(
      about(units.map(({difference, se}) => ({difference, se})))
    );
    expect(resultOf(service.ask("confidence", {choice})).units).toEqual(
      rankConfidence({...benchmark, choice}).units
    );
    const curves = resultOf(service.ask("curves", {choice, units: ["Bakkeby"]}));
    expect(about(curves.national.survival)).toEqual(about(survivalCurves(table)[0].survival));
    expect(about(curves.units[0].expected)).toEqual(about(engine.curves!.unit(asked, "Bakkeby").expected));
    const fit = resultOf(service.ask("durationFit", {choice}));
    expect(about(fit.proportionalHazards?.global)).toEqual(
      about(engine.curves!.fit(asked).proportionalHazards?.global)
    );
  });

  test("the funnel has per cent faster around 0", () => {
    const shape = {measure: "mean", scale: "normal", overDispersion: "none", extremes: "winsorised"} as const;
    const {target, units} = resultOf(opened().ask("funnel", {choice, funnel: shape}));
    expect(target).toBe(0);
    const benchmark = openBenchmark(table).refit(asked);
    for (const {unit, value, z} of units) {
      const found = benchmark.units.find(each => each.unit === unit);
      expect(value).toBeCloseTo(found?.difference ?? Number.NaN, 8);
      expect(z).toBeCloseTo((found?.difference ?? 0) / (found?.se ?? 1), 6);
    }
  });

  test("the linter says what it says of the same people's conditions, and nothing of calibration", () => {
    const influences = {ledighed: "partly"} as const;
    const {findings, calibration} = resultOf(opened().ask("check", {choice, influences}));
    const yes = {...people, outcome: "binary" as const, y: Float64Array.from(people.event)};
    const codes = checkModel(yes, {...choice, link: "linear"}, influences).findings.map(({code}) => code);
    expect(findings.map(({code}) => code)).toEqual(
      codes.filter(code => code !== "calibration" && code !== "separation")
    );
    expect(calibration).toBeNull();
  });

  test("spells drawn again give intervals", () => {
    const service = opened();
    const sure = () => resultOf(service.ask("certainty", {choice, interval: "bootstrap"}));
    expect(resultOf(service.step("bootstrap", {choice}, 20))).toEqual({done: 20, all: 1000});
    expect(sure()).toBeNull();
    service.step("bootstrap", {choice}, 90);
    const later = sure();
    expect(later?.units).toHaveLength(7);
    const {units} = resultOf(service.ask("benchmark", {choice}));
    for (const {unit, se} of later?.units ?? []) {
      const model = units.find(each => each.unit === unit)?.se ?? 0;
      expect(se / model).toBeGreaterThan(0.6);
      expect(se / model).toBeLessThan(1.6);
    }
  });

  test("what only shares have is refused in words", () => {
    const service = opened();
    expect(service.ask("mixed", {choice})).toEqual({
      error:
        "unsupported random intercepts of this outcome; allowed: of means, shares and counts of successes; of durations ask for frailty"
    });
    expect(service.ask("benchmark", {choice: {...choice, link: "logit"} as never})).toMatchObject({
      error: expect.stringContaining('unknown model "logit"')
    });
  });
});
