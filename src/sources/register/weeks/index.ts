import {type DurationTable, InputError, random} from "../../../engine/index.js";
import type {Spec} from "../../../spec/schema.js";
import {chooseColumns} from "../conditions.js";
import {readMunicipalities} from "../municipalities.js";
import type {Truth} from "../truth.js";
import {drawWeeks} from "./draw.js";
import {durationColumns, durationTable, type Success, successes} from "./durations.js";
import type {WeeklyPeople} from "./people.js";
import type {WeeklyPopulationId} from "./population.js";
import {weeklyPopulations} from "./populations/index.js";
import {weeklyTruth} from "./truth.js";

export {durationColumns, durationTable, type Success} from "./durations.js";
export type {WeeklyPeople} from "./people.js";
export type {WeeklyPopulationId} from "./population.js";
export {weeklyPopulations} from "./populations/index.js";
export {shareTable, weekShares} from "./shares.js";
export {type WeekState, weekStates} from "./states.js";
export {formatWeeklyTruth} from "./truth.js";

/** Which people: they depend on these three alone. */
export interface WeeklySource {
  readonly population: WeeklyPopulationId;
  /** People; spells are a few more, since those who move have two. */
  readonly persons: number;
  readonly seed: number;
}

/** Synthetic people with time, and the truth behind both successes. */
export interface DrawnWeeklyPeople extends WeeklyPeople {
  readonly truth: {readonly job: Truth; readonly activation: Truth};
}

const drawn = new Map<string, DrawnWeeklyPeople>();

/**
 * Synthetic people with a state for every week, drawn once for all who ask for the same. Throws InputError for so few
 * or so many people that they cannot show what was published.
 */
export function weeklyPeople(
  population: WeeklyPopulationId,
  {persons, seed}: Omit<WeeklySource, "population">,
  progress?: (text: string) => void
): DrawnWeeklyPeople {
  const key = `${population} ${persons} ${seed}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const stream = random(seed).fork(population);
  const {people, job, activation} = drawWeeks(weeklyPopulations[population], readMunicipalities(), {
    persons,
    random: stream,
    ...(progress === undefined ? {} : {progress})
  });
  const truth = {
    job: weeklyTruth(population, seed, job, stream.fork("job effects")),
    activation: weeklyTruth("activation", seed, activation, stream.fork("activation effects"))
  };
  const result = {...people, truth};
  drawn.set(key, result);
  return result;
}

/** Durations of the register's people with the conditions of a spec, its levels and references, in its order. */
export function registerDurations(
  {id, conditions, population, persons, seed, success, others = []}: DurationSource,
  progress?: (text: string) => void
): DurationTable {
  const people = weeklyPeople(population, {persons, seed}, progress);
  const table = durationTable(people, success);
  return {
    ...table,
    columns: chooseColumns({id, conditions}, table.columns),
    ...(others.length > 0 && {
      others: others.map(other => ({id: other.id, ...durationColumns(people, other.success)}))
    })
  };
}

/** Which durations: of whom, to what, and under which conditions. */
export interface DurationSource extends WeeklySource, Pick<Spec, "id" | "conditions"> {
  readonly success: Success;
  /** Other events that a reader may count as success. */
  readonly others?: readonly {readonly id: string; readonly success: Success}[];
}

/**
 * `registerDurations` as a spec says it: its outcome's columns are `jobWeeks` and `job`, `lastingJobWeeks` and
 * `lastingJob`, or `activationWeeks` and `activation`.
 */
export function specDurations(spec: Spec, progress?: (text: string) => void): DurationTable {
  const {id, conditions, source, outcome} = spec;
  if (source.kind !== "register" || !isWeekly(source.population) || outcome.kind !== "duration") {
    throw new InputError("unsupported", `source ${source.kind} and outcome ${outcome.kind}`, {
      where: spec.id,
      allowed: `allowed: durations of ${Object.keys(weeklyPopulations).join(", ")}`
    });
  }
  const {population, persons, seed} = source;
  const success = successOf(outcome, `${id}: outcome`);
  const others = outcome.other.map((other, at) => ({
    id: other.id,
    success: successOf(other, `${id}: outcome.other[${at}]`)
  }));
  return registerDurations({id, conditions, population, persons, seed, success, others}, progress);
}

function isWeekly(population: string): population is WeeklyPopulationId {
  return population in weeklyPopulations;
}

function successOf({time, event}: {time: string; event: string}, where: string): Success {
  const success = successes.find(name => name === event && time === `${name}Weeks`);
  if (success !== undefined) return success;
  throw new InputError("unknown", `columns ${time} and ${event} of the synthetic register`, {
    where,
    allowed: `allowed: ${successes.map(name => `${name}Weeks and ${name}`).join(", ")}`
  });
}
