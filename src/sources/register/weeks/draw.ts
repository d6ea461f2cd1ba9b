import {sampleStandardDeviation} from "simple-statistics";
import type {DurationBenchmark, Random} from "../../../engine/index.js";
import type {Municipality} from "../municipalities.js";
import {associate} from "./associate.js";
import {type Leanings, writeCourses} from "./courses.js";
import type {WeeklyPeople} from "./people.js";
import type {WeeklyPopulation} from "./population.js";
import {drawSpells} from "./spells.js";
import {weekStates} from "./states.js";
import {drawWaiting} from "./waiting.js";

/** Correlation of differences in activation with differences in jobs when they are drawn. */
const withJobs = 0.4;

export interface WeeksSettings {
  readonly persons: number;
  readonly random: Random;
  readonly progress?: (text: string) => void;
}

/** Synthetic people with time, and how municipalities compare by the two successes they were drawn to show. */
export interface DrawnWeeks {
  readonly people: WeeklyPeople;
  readonly job: DurationBenchmark;
  readonly activation: DurationBenchmark;
}

/** Draws spells, what happens in them and when, and every week of them. Pure: the same settings give the same people. */
export function drawWeeks(
  population: WeeklyPopulation,
  municipalities: readonly Municipality[],
  {persons, random, progress}: WeeksSettings
): DrawnWeeks {
  progress?.(`${population.id}: drawing ${persons.toLocaleString("en-US")} synthetic people and their weeks`);
  const spells = drawSpells(population, municipalities, persons, random.fork("spells"));
  const {followed, unitCodes, person, columns} = spells;
  const jobs = {
    population,
    municipalities,
    spells,
    wait: population.job,
    effects: spells.job,
    // A job is a success from its third week on.
    last: Int32Array.from(followed, weeks => weeks - 3)
  };
  const {waits, estimated: job} = drawWaiting(jobs, null, random.fork("job"));
  const jobWeeks = Uint16Array.from(unitCodes, (unit, i) => waits.week(i, waits.shift[unit]));
  const z = standardised(job);
  const activations = {
    ...jobs,
    wait: population.activation,
    effects: spells.activation,
    // Whoever has a job is not activated.
    last: Int32Array.from(followed, (weeks, i) => Math.min(weeks, jobWeeks[i]) - 1)
  };
  const beside = {z, correlation: withJobs};
  const {weeks: activationWeeks, estimated: activation} = drawWaiting(
    activations,
    beside,
    random.fork("activation")
  );
  const happened = {job: jobWeeks, activation: activationWeeks};
  const write = (leanings: Leanings, stream: Random): WeeklyPeople => ({
    population: population.id,
    units: municipalities.map(({code, name}) => ({id: code, name})),
    unitCodes,
    person,
    columns,
    ...writeCourses(population, spells, happened, leanings, stream),
    states: weekStates
  });
  return {people: associate(write, job, z, random.fork("courses")), job, activation};
}

/** Differences over the standard deviation of those that are assessed. */
function standardised({units}: DurationBenchmark): Float64Array {
  const assessed = units.filter(unit => unit.assessed);
  const sd = sampleStandardDeviation(assessed.map(({difference}) => difference));
  return Float64Array.from(units, ({difference}) => difference / sd);
}
