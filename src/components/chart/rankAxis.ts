import type {Range} from "../../engine/index.js";
import type {Axis, Ends} from "./axis.js";
import {rankTicks} from "./ticks.js";

/** An axis of ranks: rank r takes up the r-th of `count` equal parts. */
export interface RankAxis extends Axis {
  readonly count: number;
  /** The middle of a rank. */
  at(rank: number): number;
  /** Where the first rank of a range begins and the last one ends. */
  span(range: Range): Range;
  /** Where one fifth ends and the next begins; none with fewer than five ranks. */
  readonly fifths: readonly number[];
}

/** Ticks at the first and the last rank and at multiples of `step`. The first `count` mod 5 fifths hold one rank more. */
export function rankAxis(count: number, [from, to]: Ends, step = count): RankAxis {
  const part = (to - from) / Math.max(1, count);
  const size = Math.floor(count / 5);
  const edge = (ranks: number) => from + part * ranks;
  const at = (rank: number) => edge(rank - 0.5);
  return {
    count,
    at,
    within: rank => at(Math.min(count, Math.max(1, rank))),
    span: ([first, last]) => [edge(first - 1), edge(last)],
    ticks: rankTicks(count, step),
    fifths: size === 0 ? [] : [1, 2, 3, 4].map(k => edge(k * size + Math.min(k, count % 5)))
  };
}
