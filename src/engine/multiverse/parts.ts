import {InputError} from "../errors.js";
import type {Warning} from "../warnings.js";
import type {ModelRows, ModelStatistics, Multiverse, MultiverseHead, MultiversePart} from "./multiverse.js";
import {createRows} from "./rows.js";

/** The multiverse of parts that hold every model. Throws InputError where one is missing. */
export function joinParts(head: MultiverseHead, unordered: readonly MultiversePart[]): Multiverse {
  const parts = unordered.toSorted((a, b) => a.from - b.from);
  const models = head.masks.length;
  const empty = {...head, ...createRows(head, models), fitted: new Uint8Array(models), warnings: []};
  const joined = withParts({...empty, exact: false, se: new Float64Array(head.units.length)}, parts);
  const gap = joined.fitted.indexOf(0);
  if (gap >= 0) throw new InputError("missing", `model ${gap} of ${models} in the parts of a multiverse`);
  return joined;
}

/** The multiverse with exact rows in place of its own for the models of these parts; exact once all of them are there. */
export function withParts(multiverse: Multiverse, parts: readonly MultiversePart[]): Multiverse {
  const rows = copyRows(multiverse);
  const fitted = multiverse.fitted.slice();
  for (const part of parts.filter(({from, to}) => to > from)) {
    for (const [into, from] of pairs(rows, part))
      into.set(from, (part.from * from.length) / (part.to - part.from));
    fitted.fill(1, part.from, part.to);
  }
  return {
    ...multiverse,
    ...rows,
    fitted,
    exact: !fitted.includes(0),
    se: meanOfRows(rows.squaredErrors, multiverse.units.length),
    warnings: distinct([...multiverse.warnings, ...parts.flatMap(({warnings}) => warnings)])
  };
}

/** The part's memory, to be moved to another thread instead of copied. */
export function buffersOf(part: MultiversePart): ArrayBuffer[] {
  return arraysOf(part).map(({buffer}) => buffer as ArrayBuffer);
}

/** Column means of row-major rows, added up in the rows' order: the same however the rows were cut into parts. */
export function meanOfRows(rows: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let at = 0; at < rows.length; ) for (let k = 0; k < columns; ++k) sums[k] += rows[at++];
  return sums.map(sum => (sum * columns) / rows.length);
}

/** Each warning once. */
export function distinct(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map(warning => [warning.message, warning])).values()];
}

type Rows = Float64Array | Float32Array;

const arraysOf = ({expected, differences, squaredErrors, ranks, statistics}: ModelRows): Rows[] => [
  expected,
  differences,
  squaredErrors,
  ranks,
  ...statisticNames.map(name => statistics[name])
];

const statisticNames = [
  "logLik",
  "fitShare",
  "explainedShare",
  "explainedShareNoiseRemoved",
  "gap"
] as const satisfies readonly (keyof ModelStatistics)[];

function pairs(into: ModelRows, from: ModelRows): [Rows, Rows][] {
  const sources = arraysOf(from);
  return arraysOf(into).map((array, at) => [array, sources[at]]);
}

function copyRows({expected, differences, squaredErrors, ranks, statistics}: ModelRows): ModelRows {
  return {
    expected: expected.slice(),
    differences: differences.slice(),
    squaredErrors: squaredErrors.slice(),
    ranks: ranks.slice(),
    statistics: {
      logLik: statistics.logLik.slice(),
      fitShare: statistics.fitShare.slice(),
      explainedShare: statistics.explainedShare.slice(),
      explainedShareNoiseRemoved: statistics.explainedShareNoiseRemoved.slice(),
      gap: statistics.gap.slice()
    }
  };
}
