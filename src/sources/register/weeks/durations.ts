import type {DurationTable} from "../../../engine/index.js";
import type {WeeklyPeople} from "./people.js";
import {code} from "./states.js";
import {never} from "./waits.js";

export const successes = ["job", "lastingJob", "activation"] as const;
export type Success = (typeof successes)[number];

/** What must be seen: so many weeks running, the first of which is the week of success. */
const runs: Readonly<Record<Success, {readonly state: number; readonly weeks: number}>> = {
  job: {state: code.job, weeks: 3},
  lastingJob: {state: code.job, weeks: 13},
  activation: {state: code.activation, weeks: 1}
};

/** Weeks until success, read off the weeks; without success, the weeks that were followed. One number per spell. */
export function durationColumns(
  {starts, weeks}: Pick<WeeklyPeople, "starts" | "weeks">,
  success: Success
): {time: Float64Array; event: Uint8Array} {
  const {state, weeks: least} = runs[success];
  const time = new Float64Array(starts.length - 1);
  const event = new Uint8Array(starts.length - 1);
  for (let i = 0; i < time.length; ++i) {
    const first = firstRun(weeks.subarray(starts[i], starts[i + 1]), state, least);
    event[i] = Number(first !== never);
    time[i] = first === never ? starts[i + 1] - starts[i] : first;
  }
  return {time, event};
}

/** The week in which the first run of at least so many weeks in a state begins, `never` if none is seen that long. */
function firstRun(course: Uint8Array, state: number, least: number): number {
  let run = 0;
  for (let week = 0; week < course.length; ++week) {
    run = course[week] === state ? run + 1 : 0;
    if (run === least) return week - least + 1;
  }
  return never;
}

/** The table that duration models are fitted on, with every condition. */
export function durationTable(people: WeeklyPeople, success: Success): DurationTable {
  const {units, unitCodes, columns} = people;
  return {
    outcome: "duration",
    rows: unitCodes.length,
    units,
    unitCodes,
    weight: null,
    columns,
    dropped: [],
    entry: null,
    ...durationColumns(people, success)
  };
}
