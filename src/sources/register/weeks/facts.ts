import {type DurationBenchmark, openBenchmark, survivalCurves} from "../../../engine/index.js";
import {assessedFrom} from "./assessed.js";
import {association, associationsOf} from "./associations.js";
import {durationColumns, durationTable, type Success} from "./durations.js";
import type {WeeklyPeople} from "./people.js";
import type {Group, WeeklyPopulation} from "./population.js";
import {categorical} from "./spells.js";
import {sharesNear, weeksBetween} from "./spread.js";
import {code} from "./states.js";

/** What one group's people did: shares, by Kaplan and Meier where follow-up differs. */
export interface GroupFacts {
  readonly id: string;
  readonly spells: number;
  readonly job: {readonly share: number; readonly by: number};
  readonly activation: {readonly share: number; readonly by: number};
  /** Share of those followed so long whose weeks are all, or nearly all, in one state; null where nothing is said. */
  readonly steady: number | null;
}

/** How municipalities compare in one measure of success. */
export interface SpreadFacts {
  readonly assessed: number;
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
  readonly gapByChance: number;
  readonly weeks: number;
  readonly national: number;
  readonly asExpected: number;
  readonly within5: number;
  readonly explained: number;
}

/** Correlations over assessed municipalities: differences in jobs (per cent faster) with differences in something else. */
export type Associations = Readonly<Record<"activation" | "passive" | "guidance" | "education", number>>;

export interface Facts {
  readonly groups: readonly GroupFacts[];
  readonly job: SpreadFacts;
  readonly activation: SpreadFacts;
  readonly associations: Associations;
}

/** All that is said about weekly people, estimated from them by the engine with every condition (Cox, linear). */
export function factsOf(population: WeeklyPopulation, people: WeeklyPeople): Facts {
  const job = benchmarkOf(population, people, "job");
  const activation = benchmarkOf(population, people, "activation");
  return {
    groups: population.groups.map(group => groupFacts(population, people, group)),
    job: spreadFacts(job),
    activation: spreadFacts(activation),
    associations: {
      activation: association(job, activation),
      ...associationsOf(people, job, ["passive", "guidance", "education"])
    }
  };
}

export function benchmarkOf(
  {horizon}: WeeklyPopulation,
  people: WeeklyPeople,
  success: Success
): DurationBenchmark {
  const conditions = people.columns.map(({id}) => id);
  const table = durationTable(people, success);
  return openBenchmark(table).compute({
    conditions,
    link: "cox",
    horizon,
    minimumUnitSize: assessedFrom
  });
}

function spreadFacts(benchmark: DurationBenchmark): SpreadFacts {
  const {fifths, assessed, national, explainedShare} = benchmark;
  return {
    assessed,
    top: fifths.top ?? Number.NaN,
    bottom: fifths.bottom ?? Number.NaN,
    gap: fifths.gap ?? Number.NaN,
    gapByChance: fifths.gapByChance ?? Number.NaN,
    weeks: weeksBetween(benchmark),
    national,
    ...sharesNear(benchmark),
    explained: explainedShare ?? Number.NaN
  };
}

function groupFacts({job, activation}: WeeklyPopulation, people: WeeklyPeople, group: Group): GroupFacts {
  const rows = rowsOf(people, group);
  const by = (success: Success, week: number) => {
    const all = durationColumns(people, success);
    const time = Float64Array.from(rows, i => all.time[i]);
    const event = Uint8Array.from(rows, i => all.event[i]);
    const [curve] = survivalCurves({rows: rows.length, time, event, entry: null, weight: null});
    return 1 - (curve.survival[curve.time.findLastIndex(at => at <= week)] ?? 1);
  };
  return {
    id: group.id,
    spells: rows.length,
    job: {share: by("job", job.shares[group.id].by), by: job.shares[group.id].by},
    activation: {
      share: by("activation", activation.shares[group.id].by),
      by: activation.shares[group.id].by
    },
    steady: group.steady === null ? null : steadyShare(people, rows, group.steady)
  };
}

function rowsOf({columns, unitCodes}: WeeklyPeople, {basis}: Group): number[] {
  const every = Array.from(unitCodes, (_, i) => i);
  if (basis === null) return every;
  const {levels, codes} = categorical(columns, "basis");
  return every.filter(i => basis.includes(levels[codes[i]]));
}

/** Among those followed so long: the share with at most 5 % (or, where no week may be another, none) in other states. */
function steadyShare(
  {starts, weeks}: WeeklyPeople,
  rows: readonly number[],
  {state, within, other}: NonNullable<Group["steady"]>
): number {
  const long = rows.filter(i => starts[i + 1] - starts[i] >= within);
  const most = other === 0 ? 0 : 0.05 * within;
  const steady = long.filter(i => {
    let others = 0;
    for (let at = starts[i]; at < starts[i] + within; ++at) others += Number(weeks[at] !== code[state]);
    return others <= most;
  });
  return steady.length / long.length;
}
