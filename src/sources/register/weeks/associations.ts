import {sampleCorrelation} from "simple-statistics";
import {type DurationBenchmark, openBenchmark} from "../../../engine/index.js";
import {assessedFrom} from "./assessed.js";
import type {WeeklyPeople} from "./people.js";
import {shareTable} from "./shares.js";
import type {WeekState} from "./states.js";

/** Correlation over municipalities of differences in jobs with differences in the share of weeks in each state. */
export function associationsOf<State extends WeekState>(
  people: WeeklyPeople,
  job: DurationBenchmark,
  states: readonly State[]
): Record<State, number> {
  const conditions = people.columns.map(({id}) => id);
  const choice = {conditions, link: "linear", minimumUnitSize: assessedFrom} as const;
  const entries = states.map(state => [
    state,
    association(job, openBenchmark(shareTable(people, state)).compute(choice))
  ]);
  return Object.fromEntries(entries) as Record<State, number>;
}

interface Differences {
  readonly units: readonly {readonly difference: number; readonly assessed: boolean}[];
}

/** Pearson's correlation of the differences of the assessed. */
export function association(a: Differences, b: Differences): number {
  const assessed = a.units.flatMap((unit, u) => (unit.assessed ? [u] : []));
  const of = ({units}: Differences) => assessed.map(u => units[u].difference);
  return sampleCorrelation(of(a), of(b));
}
