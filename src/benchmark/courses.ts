import {
  type ClusterQuality,
  type FrequentPaths,
  frequentPaths,
  type MeanTime,
  meanTime,
  random,
  type SequenceClusters,
  type SequenceTable,
  type Spell,
  type StateDistribution,
  selectSequences,
  sequenceMeasures,
  spellsOf,
  stateDistribution,
  type Transitions,
  transitions
} from "../engine/index.js";
import type {Courses} from "../sources/courses/courses.js";

/** Whose courses are looked at: a unit, and levels of what people can be told apart by. */
export interface CourseFilter {
  readonly unit: string | null;
  /** Level by the id of the column. */
  readonly levels: Readonly<Record<string, string>>;
}

/** Fewer people than this are not described: a course of one is a person's life. */
export const fewest = 5;
/** Courses in an index plot, and of how many people it may be at least: fewer could be recognised one by one. */
const shown = 240;
const fewestIndexed = 20;
/** Courses compared with each other where there are more. */
export const compared = 800;
const seed = 2016;

/** What can be seen of some people's courses. Plain data. */
export interface CourseDescription {
  readonly n: number;
  readonly distribution: StateDistribution;
  readonly meanTime: MeanTime;
  readonly transitions: Transitions;
  /** Means over persons; null of nobody. */
  readonly entropy: number | null;
  readonly complexity: number | null;
  readonly turbulence: number | null;
  readonly paths: FrequentPaths;
  /** Some of the courses, sorted by the first week of the first state, then by the time in each; every `of`-th person. */
  readonly index: {readonly of: number; readonly courses: readonly (readonly Spell[])[]};
}

/** Rows of the people who pass. Unknown units and levels pass nobody. */
export function rowsThatPass({unitCodes, units, columns, table}: Courses, filter: CourseFilter): number[] {
  const unit = filter.unit === null ? null : units.findIndex(({id}) => id === filter.unit);
  const tests = Object.entries(filter.levels).map(([id, level]) => {
    const column = columns.find(each => each.id === id);
    return {codes: column?.codes ?? null, code: column?.levels.indexOf(level) ?? -1};
  });
  const rows: number[] = [];
  for (let row = 0; row < table.n; ++row) {
    if (unit !== null && unitCodes[row] !== unit) continue;
    if (tests.every(({codes, code}) => codes !== null && codes[row] === code)) rows.push(row);
  }
  return rows;
}

/** Describes courses; null where they are so few that a person could be recognised. */
export function describeCourses(table: SequenceTable): CourseDescription | null {
  if (table.n < fewest) return null;
  const measures = sequenceMeasures(table);
  return {
    n: table.n,
    distribution: stateDistribution(table),
    meanTime: meanTime(table),
    transitions: transitions(table),
    entropy: mean(measures.entropy),
    complexity: mean(measures.complexity),
    turbulence: mean(measures.turbulence),
    paths: commonPaths(table),
    index: indexOf(table)
  };
}

/** The most frequent orders of states that at least a handful took. */
function commonPaths(table: SequenceTable): FrequentPaths {
  const found = frequentPaths(table, {alike: "states", most: 10});
  return {...found, paths: found.paths.filter(({n}) => n >= fewest)};
}

/** Many people are shown as every so-manieth, few not at all. */
function indexOf(table: SequenceTable): CourseDescription["index"] {
  const {n, weeks, codes, states} = table;
  const time = (row: number, state: number) => {
    let [count, first] = [0, weeks];
    for (let week = 0; week < weeks; ++week) {
      if (codes[row * weeks + week] !== state) continue;
      ++count;
      if (first === weeks) first = week;
    }
    return {count, first};
  };
  const keys = Array.from({length: n}, (_, row) => states.map((_, state) => time(row, state)));
  const order = Array.from({length: n}, (_, row) => row).sort((a, b) => {
    const first = keys[a][0].first - keys[b][0].first;
    if (first !== 0) return first;
    for (let state = 0; state < states.length; ++state) {
      const more = keys[b][state].count - keys[a][state].count;
      if (more !== 0) return more;
    }
    return a - b;
  });
  const of = Math.max(1, Math.ceil(n / shown));
  if (n < fewestIndexed) return {of, courses: []};
  return {
    of,
    courses: order.filter((_, at) => at % of === Math.floor(of / 2)).map(row => spellsOf(table, row))
  };
}

/** One division of the courses into clusters. */
export interface CourseClusters {
  readonly k: number;
  readonly quality: ClusterQuality;
  /** The largest first; of fewer people than are described there is no course in the middle. */
  readonly clusters: readonly {
    readonly n: number;
    readonly share: number;
    readonly distribution: Pick<StateDistribution, "states" | "frequencies">;
    readonly meanTime: readonly (number | null)[];
    readonly medoid: readonly Spell[];
  }[];
}

export interface CourseClustersAnswer {
  readonly method: SequenceClusters["method"];
  /** Courses that were compared. */
  readonly compared: number;
  readonly of: number;
  readonly solutions: readonly CourseClusters[];
}

/** How far comparing has come; the clusters when it is done. */
export interface ComparingAnswer {
  readonly done: number;
  readonly all: number;
  readonly clusters: CourseClustersAnswer | null;
}

/** Courses at work elsewhere. A question that a newer one overtook comes back as null. */
export interface LiveCourses {
  describe(filter: CourseFilter): Promise<{
    readonly n: number;
    readonly description: CourseDescription | null;
  } | null>;
  /** Compares courses in slices, and tells how far it has come; null when something newer was asked. */
  clusters(
    filter: CourseFilter,
    heard: (progress: Omit<ComparingAnswer, "clusters">) => void
  ): Promise<CourseClustersAnswer | null>;
  /** Gives up comparing. */
  stop(): void;
  close(): void;
}

/** The courses that are compared: all, or so many drawn, the same for the same people. */
export function drawCompared(table: SequenceTable, most = compared): SequenceTable {
  if (table.n <= most) return table;
  const draw = random(seed);
  const keys = Array.from({length: table.n}, (_, row) => ({row, key: draw.uniform()}));
  keys.sort((a, b) => a.key - b.key);
  return selectSequences(
    table,
    keys
      .slice(0, most)
      .map(({row}) => row)
      .sort((a, b) => a - b)
  );
}

export function describeClusters(
  drawn: SequenceTable,
  {method, solutions}: SequenceClusters,
  of: number
): CourseClustersAnswer {
  return {
    method,
    compared: drawn.n,
    of,
    solutions: solutions.map(({k, quality, sizes, membership, medoids}) => ({
      k,
      quality,
      clusters: medoids
        .map((medoid, cluster) => {
          const rows = membership.flatMap((own, row) => (own === cluster ? [row] : []));
          const own = selectSequences(drawn, rows);
          const {states, frequencies} = stateDistribution(own);
          return {
            n: sizes[cluster],
            share: sizes[cluster] / drawn.n,
            distribution: {states, frequencies: frequencies.map(shares => shares.map(short))},
            meanTime: meanTime(own).mean,
            medoid: sizes[cluster] < fewest ? [] : spellsOf(drawn, medoid)
          };
        })
        .sort((a, b) => b.n - a.n)
    }))
  };
}

/** A share that is drawn a few hundred pixels high needs no more. */
const short = (share: number) => Number(share.toFixed(4));

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
