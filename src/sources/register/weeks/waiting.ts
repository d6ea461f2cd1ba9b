import {type DurationBenchmark, InputError, openBenchmark, type Random} from "../../../engine/index.js";
import {assessedFrom} from "./assessed.js";
import type {Goal} from "./goal.js";
import {type Realised, realise} from "./realise.js";
import type {Beside} from "./targets.js";
import {Waits} from "./waits.js";

const mostAttempts = 40;

/** What is waited for in every spell, drawn until it shows what was published. Every attempt has a stream of its own. */
export function drawWaiting(goal: Goal, beside: Beside | null, random: Random): Realised & {waits: Waits} {
  const {population, spells} = goal;
  for (let attempt = 1; attempt <= mostAttempts; ++attempt) {
    const stream = random.fork(`attempt ${attempt}`);
    const waits = new Waits(goal, stream.fork("waits"));
    const found = realise(goal, waits, weeks => estimate(goal, weeks), beside, stream.fork("differences"));
    if (found !== null) return {...found, waits};
  }
  throw new InputError("unsupported", `number of persons: ${new Set(spells.person).size}`, {
    where: `${population.id}: source.persons`,
    allowed: `with so many, no draw in ${mostAttempts} shows what was published`
  });
}

function estimate({population, spells, last, municipalities}: Goal, weeks: Uint16Array): DurationBenchmark {
  const {columns, unitCodes, followed} = spells;
  return openBenchmark({
    outcome: "duration",
    rows: weeks.length,
    units: municipalities.map(({code, name}) => ({id: code, name})),
    unitCodes,
    weight: null,
    columns,
    dropped: [],
    entry: null,
    time: Float64Array.from(weeks, (week, i) => (week > last[i] ? followed[i] : week)),
    event: Uint8Array.from(weeks, (week, i) => Number(week <= last[i]))
  }).compute({
    conditions: columns.map(({id}) => id),
    link: "cox",
    horizon: population.horizon,
    minimumUnitSize: assessedFrom
  });
}
