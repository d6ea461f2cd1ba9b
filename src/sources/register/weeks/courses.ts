import type {Random} from "../../../engine/index.js";
import {fillEpisodes, runLength} from "./episodes.js";
import type {Happened} from "./happened.js";
import type {Group, WeeklyPopulation} from "./population.js";
import type {Spells} from "./spells.js";
import {code} from "./states.js";
import {drawSteady, steadyWeeks} from "./steady.js";

/** What municipalities lean to: per municipality, added to the log of a state's relative frequency. */
export interface Leanings {
  readonly passive: Float64Array;
  readonly guidance: Float64Array;
  readonly education: Float64Array;
}

export interface Courses {
  /** Where each spell's weeks begin, and the number of weeks at the end. */
  readonly starts: Uint32Array;
  readonly weeks: Uint8Array;
}

/** Chance of another job some weeks after one has ended. */
const again = 0.45;

/** Writes every week of every spell around its first job and its first activation. */
export function writeCourses(
  population: WeeklyPopulation,
  spells: Spells,
  happened: Happened,
  leanings: Leanings,
  random: Random
): Courses {
  const {followed, unitCodes, group} = spells;
  const starts = new Uint32Array(followed.length + 1);
  for (let i = 0; i < followed.length; ++i) starts[i + 1] = starts[i] + followed[i];
  const weeks = new Uint8Array(starts[followed.length]);
  const steady = drawSteady(population, spells, happened, leanings.passive, random.fork("steady"));
  const stream = random.fork("episodes");
  for (let i = 0; i < followed.length; ++i) {
    const own = population.groups[group[i]];
    const course = weeks.subarray(starts[i], starts[i + 1]);
    const unit = unitCodes[i];
    const lean = (state: number) =>
      state === code.passive
        ? leanings.passive[unit]
        : state === code.guidance
          ? leanings.guidance[unit]
          : state === code.education
            ? leanings.education[unit]
            : 0;
    const job = Math.min(course.length, happened.job[i]);
    const activation = Math.min(job, happened.activation[i]);
    const isSteady = steady[i] === 1;
    writeBefore(course, job, activation, own, isSteady, lean, stream);
    writeJobs(course, job, own, population.lasting, lean, stream);
    if (own.steady !== null && !isSteady) unsteady(course, activation, own.steady, stream);
  }
  return {starts, weeks};
}

type Lean = (state: number) => number;

function writeBefore(
  course: Uint8Array,
  job: number,
  activation: number,
  {episodes, steady}: Group,
  isSteady: boolean,
  lean: Lean,
  random: Random
): void {
  if (steady !== null && isSteady) steadyWeeks(course.subarray(0, activation), steady, random);
  else fillEpisodes(course, 0, activation, episodes, lean, random);
  if (activation === job) return;
  const until = Math.min(job, activation + runLength(4, 12, random));
  course.fill(code.activation, activation, until);
  fillEpisodes(course, until, job, {...episodes, activation: {weight: 0.06, mean: 12}}, lean, random);
}

/** Whoever is not steady has some weeks of guidance to show for it, if there is room before anything happens. */
function unsteady(
  course: Uint8Array,
  activation: number,
  {state, within, other}: NonNullable<Group["steady"]>,
  random: Random
): void {
  let others = 0;
  for (let week = 0; week < Math.min(within, course.length); ++week) {
    others += Number(course[week] !== code[state]);
  }
  if (others > other + 1) return;
  const room = Math.min(within, activation);
  const length = Math.min(room, runLength(other + 4, 8, random));
  const at = random.integer(room - length + 1);
  course.fill(code.guidance, at, at + length);
}

function writeJobs(
  course: Uint8Array,
  job: number,
  {episodes}: Group,
  lasting: number,
  lean: Lean,
  random: Random
): void {
  let at = job;
  while (at < course.length) {
    const length = random.uniform() < lasting ? runLength(13, 70, random) : 3 + random.integer(10);
    const end = Math.min(course.length, at + length);
    course.fill(code.job, at, end);
    const returns = random.uniform() < again;
    at = Math.min(course.length, returns ? end + runLength(4, 16, random) : course.length);
    fillEpisodes(course, end, at, episodes, lean, random);
  }
}
