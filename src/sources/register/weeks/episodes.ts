import type {Random} from "../../../engine/index.js";
import type {Group} from "./population.js";
import {code, type WeekState, weekStates} from "./states.js";

/** At least `least` weeks, and geometrically distributed beyond, `more` on average. */
export function runLength(least: number, more: number, random: Random): number {
  return least + Math.floor(-more * Math.log(1 - random.uniform()));
}

/**
 * Writes episodes from one week up to another: a state is drawn by its weight among those other than the last one.
 * Jobs are of one or two weeks, and touch no other.
 */
export function fillEpisodes(
  course: Uint8Array,
  from: number,
  to: number,
  episodes: Group["episodes"],
  lean: (state: number) => number,
  random: Random
): void {
  if (from >= to) return;
  const kinds = weekStates.filter(state => episodes[state] !== undefined);
  const weights = kinds.map(state => (episodes[state]?.weight ?? 0) * Math.exp(lean(code[state])));
  let last: number = from === 0 ? -1 : course[from - 1];
  for (let at = from; at < to; ) {
    const open = kinds.map((state, k) => {
      const touching = state === "job" && (at === 0 || at + 2 >= to);
      return code[state] === last || touching ? 0 : weights[k];
    });
    const state = kinds[pick(open, random)];
    const length = state === "job" ? 1 + random.integer(2) : runLength(1, meanOf(episodes, state), random);
    const end = Math.min(to, at + length);
    course.fill(code[state], at, end);
    last = code[state];
    at = end;
  }
}

function meanOf(episodes: Group["episodes"], state: WeekState): number {
  return (episodes[state]?.mean ?? 1) - 1;
}

function pick(weights: readonly number[], random: Random): number {
  let mark = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  while (at < weights.length - 1 && mark >= weights[at]) mark -= weights[at++];
  return at;
}
