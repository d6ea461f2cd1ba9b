import {describe, expect, test} from "vitest";
import {openBenchmark, random} from "../../../../src/engine/index.js";
import {readMunicipalities} from "../../../../src/sources/register/municipalities.js";
import {drawWeeks} from "../../../../src/sources/register/weeks/draw.js";
import {
  durationColumns,
  durationTable,
  specDurations,
  weeklyPeople,
  weeklyPopulations,
  weekShares,
  weekStates
} from "../../../../src/sources/register/weeks/index.js";
import {shippedWeeks} from "../../../../src/sources/register/weeks/shipped.js";
import type {Spec} from "../../../../src/spec/schema.js";
import {ids, peopleOf, shipped} from "./drawn.js";

const course = ({starts, weeks}: {starts: Uint32Array; weeks: Uint8Array}, i: number) =>
  Array.from(weeks.subarray(starts[i], starts[i + 1]), code => weekStates[code]);

/** Runs of the same state: which, from which week, how long. */
function runsOf(states: readonly string[]): {state: string; from: number; length: number}[] {
  const runs: {state: string; from: number; length: number}[] = [];
  states.forEach((state, week) => {
    const last = runs[runs.length - 1];
    if (last?.state === state) ++last.length;
    else runs.push({state, from: week, length: 1});
  });
  return runs;
}

describe.each(ids)("the people of %s", id => {
  const people = peopleOf(id);
  const {horizon} = weeklyPopulations[id];
  const spells = people.unitCodes.length;
  const every = Array.from({length: spells}, (_, i) => i);

  test("are the same for the same seed", () => {
    const again = drawWeeks(weeklyPopulations[id], readMunicipalities(), {
      persons: shipped[id],
      random: random(2016).fork(id)
    }).people;
    expect(Buffer.from(again.weeks).equals(people.weeks)).toBe(true);
    expect(Buffer.from(again.starts.buffer).equals(Buffer.from(people.starts.buffer))).toBe(true);
    expect(JSON.stringify(again.columns)).toBe(JSON.stringify(people.columns));
    expect(weeklyPeople(id, {persons: shipped[id], seed: 2016})).toBe(people);
  });

  test("are as many as the setting says, sorted by municipality", () => {
    expect(new Set(people.person).size).toBe(shipped[id]);
    expect(people.units.length).toBe(98);
    expect(every.every(i => i === 0 || people.unitCodes[i] >= people.unitCodes[i - 1])).toBe(true);
    expect(people.starts.length).toBe(spells + 1);
    expect(people.starts[spells]).toBe(people.weeks.length);
  });

  test("have two spells, in two municipalities and with the same conditions, when they move", () => {
    const byPerson = new Map<number, number[]>();
    for (const i of every) byPerson.set(people.person[i], [...(byPerson.get(people.person[i]) ?? []), i]);
    const movers = [...byPerson.values()].filter(rows => rows.length > 1);
    expect(movers.length).toBe(Math.round(shipped[id] * weeklyPopulations[id].moved));
    for (const rows of movers) {
      expect(rows.length).toBe(2);
      const [a, b] = rows;
      expect(people.unitCodes[a]).not.toBe(people.unitCodes[b]);
      for (const column of people.columns) {
        if (column.per === "unit") continue;
        const values = column.kind === "categorical" ? column.codes : column.values;
        expect(values[a]).toBe(values[b]);
      }
    }
  });

  test("are followed for a week at least and for the horizon at most, those who came early for most of it", () => {
    const lengths = every.map(i => people.starts[i + 1] - people.starts[i]);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...lengths)).toBe(horizon);
    const cohort = people.columns.find(({id}) => id === "cohort");
    if (cohort?.kind !== "categorical") throw new Error("no cohort");
    const full = (code: number) => {
      const own = every.filter(i => cohort.codes[i] === code);
      return own.filter(i => lengths[i] === horizon).length / own.length;
    };
    expect(full(0)).toBeGreaterThan(0.8);
    expect(full(cohort.levels.length - 1)).toBeLessThan(0.1);
  });

  test("start without a job, are not activated in their first week, and know no state but the six", () => {
    expect(people.states).toEqual(["job", "activation", "guidance", "education", "passive", "none"]);
    expect(people.weeks.every(code => code < 6)).toBe(true);
    expect(every.every(i => people.weeks[people.starts[i]] > 1)).toBe(true);
  });

  test("are never activated for the first time after a job, and no job before the first is three weeks", () => {
    for (const i of every) {
      const runs = runsOf(course(people, i));
      const job = runs.findIndex(({state, length}) => state === "job" && length >= 3);
      const activated = runs.findIndex(({state}) => state === "activation");
      if (job !== -1 && activated !== -1) expect(activated).toBeLessThan(job);
    }
  });

  test.each([
    ["job", "job", 3],
    ["lastingJob", "job", 13],
    ["activation", "activation", 1]
  ] as const)("%s is the first week of the first run in %s of %d weeks or more", (success, state, least) => {
    const {time, event} = durationColumns(people, success);
    for (let i = 0; i < spells; i += 7) {
      const states = course(people, i);
      const run = runsOf(states).find(run => run.state === state && run.length >= least);
      expect(event[i]).toBe(Number(run !== undefined));
      expect(time[i]).toBe(run?.from ?? states.length);
    }
  });

  test("are in one state every week: shares add up to one", () => {
    const sums = new Float64Array(spells);
    for (const state of weekStates) {
      weekShares(people, state).forEach((share, i) => {
        sums[i] += share;
      });
    }
    expect(sums.every(sum => Math.abs(sum - 1) < 1e-12)).toBe(true);
  });

  test("have levels of every condition, and nothing that a model cannot estimate", () => {
    const benchmark = openBenchmark(durationTable(people, "job")).compute({
      conditions: people.columns.map(({id}) => id),
      link: "cox",
      horizon,
      minimumUnitSize: 50
    });
    expect(benchmark.warnings).toEqual([]);
    expect(benchmark.units.filter(unit => unit.assessed).every(unit => unit.followed)).toBe(true);
  });

  test("have the truth behind them: effect and chance add up, and chance is as large as it should be", () => {
    const conditions = people.columns.map(({id}) => id);
    for (const success of ["job", "activation"] as const) {
      const {units} = openBenchmark(durationTable(people, success)).compute({
        conditions,
        link: "cox",
        horizon,
        minimumUnitSize: 50
      });
      const truth = people.truth[success];
      const ratios = units.flatMap((unit, u) => {
        const {effect, noise} = truth.units[u];
        expect(effect + noise).toBeCloseTo(unit.difference / 100, 9);
        return unit.assessed ? [(100 * noise) / unit.se] : [];
      });
      const rms = Math.sqrt(ratios.reduce((sum, ratio) => sum + ratio ** 2, 0) / ratios.length);
      expect(rms).toBeGreaterThan(0.7);
      expect(rms).toBeLessThan(1.3);
    }
  });
});

test("so few people that they cannot show what was published are an error", () => {
  expect(() => weeklyPeople("weakest", {persons: 3000, seed: 1})).toThrow(
    "weakest: source.persons: unsupported number of persons: 3000; with so many, no draw in 40 shows what was published"
  );
});

describe("a spec's durations", () => {
  const {population, persons, seed} = shippedWeeks[0];
  const spec = {
    id: "weakest",
    conditions: [],
    source: {kind: "register", population, persons, seed},
    outcome: {
      kind: "duration",
      time: "jobWeeks",
      event: "job",
      other: [{id: "lastingJob", time: "lastingJobWeeks", event: "lastingJob"}]
    }
  } as unknown as Spec;

  test("are those of its columns, with other events beside them", () => {
    const table = specDurations(spec);
    const people = peopleOf("weakest");
    expect(table.columns).toEqual([]);
    expect(table.event).toEqual(durationColumns(people, "job").event);
    expect(table.others?.map(({id}) => id)).toEqual(["lastingJob"]);
    expect(table.others?.[0].event).toEqual(durationColumns(people, "lastingJob").event);
  });

  test("of unknown columns are an error", () => {
    const outcome = {kind: "duration", time: "jobWeeks", event: "lastingJob", other: []};
    expect(() => specDurations({...spec, outcome} as unknown as Spec)).toThrow(
      "weakest: outcome: unknown columns jobWeeks and lastingJob of the synthetic register"
    );
  });
});
