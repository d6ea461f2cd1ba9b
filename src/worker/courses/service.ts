import {
  type ComparingAnswer,
  type CourseDescription,
  type CourseFilter,
  describeClusters,
  describeCourses,
  drawCompared,
  rowsThatPass
} from "../../benchmark/courses.js";
import {
  InputError,
  type OpenDistances,
  openDistances,
  type SequenceTable,
  selectSequences,
  sequenceClusters
} from "../../engine/index.js";
import type {Courses, CoursesHead} from "../../sources/courses/courses.js";
import {decodeCourses} from "../../sources/courses/decode.js";

export type CoursesAnswer<Result> = {readonly result: Result} | {readonly error: string};

/** What the page may ask of the courses behind the worker. */
export interface CoursesService {
  open(bytes: Uint8Array, head: CoursesHead): {readonly error: string} | null;
  /** How many pass, and what can be seen of them; null where they are too few. */
  describe(
    filter: CourseFilter
  ): CoursesAnswer<{readonly n: number; readonly description: CourseDescription | null}>;
  /** Compares some more courses of those who pass; a new filter begins anew. */
  compare(filter: CourseFilter, milliseconds: number): CoursesAnswer<ComparingAnswer>;
}

/** Courses compared where somebody waits for it. */
const livelyCompared = 400;
const [fewestClusters, mostClusters] = [2, 8];

export function coursesService(clock: () => number): CoursesService {
  let courses: Courses | null = null;
  let comparing: {
    readonly key: string;
    readonly drawn: SequenceTable;
    readonly of: number;
    readonly open: OpenDistances;
  } | null = null;

  function answer<Result>(work: (open: Courses) => Result): CoursesAnswer<Result> {
    if (courses === null) return {error: "missing courses: the file is not open"};
    try {
      return {result: work(courses)};
    } catch (error) {
      return {error: error instanceof Error ? error.message : String(error)};
    }
  }
  const passing = (open: Courses, filter: CourseFilter) =>
    selectSequences(open.table, rowsThatPass(open, filter));

  return {
    open(bytes, head) {
      try {
        courses = decodeCourses(bytes, head);
        comparing = null;
        return null;
      } catch (error) {
        return {error: error instanceof InputError ? error.message : String(error)};
      }
    },
    describe: filter =>
      answer(open => {
        const table = passing(open, filter);
        return {n: table.n, description: describeCourses(table)};
      }),
    compare: (filter, milliseconds) =>
      answer(open => {
        const key = JSON.stringify(filter);
        if (comparing?.key !== key) {
          const table = passing(open, filter);
          if (table.n <= mostClusters) {
            throw new InputError("invalid", `${table.n} courses to compare`, {
              allowed: `allowed: more than ${mostClusters}`
            });
          }
          const drawn = drawCompared(table, livelyCompared);
          const distances = openDistances(drawn, {method: "om", costs: "trate", indel: 1});
          comparing = {key, drawn, of: table.n, open: distances};
        }
        const {drawn, of, open: distances} = comparing;
        const until = clock() + milliseconds;
        while (distances.done < distances.all && clock() < until) distances.step(1);
        const found = distances.result();
        const progress = {done: distances.pairsIn(0, distances.done), all: distances.pairs};
        if (found === null) return {...progress, clusters: null};
        const to = Math.min(mostClusters, distances.all);
        const clusters = sequenceClusters(found, {
          method: "ward",
          from: Math.min(fewestClusters, to),
          to
        });
        return {...progress, clusters: describeClusters(drawn, clusters, of)};
      })
  };
}
