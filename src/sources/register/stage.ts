import {mean} from "simple-statistics";
import {InputError, type Random} from "../../engine/index.js";
import {remainder} from "./absorption.js";
import {effectSpread} from "./effectSpread.js";
import {logistic} from "./logistic.js";
import {shiftToTotal} from "./outcomes.js";
import type {People} from "./people.js";
import type {Population} from "./population.js";
import type {Contest} from "./ranked.js";

/** Municipalities with fewer people are not compared when the people are calibrated, whatever a spec says later. */
export const assessedFrom = 50;

/** Distance that the printed ten must keep to the rest: a little more than one fit moves a municipality. */
const margin = 0.005;

/** All that is known before anyone has succeeded or not: chances, chance variation, and how far real effects spread. */
export interface Stage {
  readonly population: Population;
  readonly people: People;
  /** True log-odds of each person, intercept included. */
  readonly logits: Float64Array;
  /** Per municipality: persons, mean chance of success, and the standard deviation of its share by chance alone. */
  readonly n: readonly number[];
  readonly expected: readonly number[];
  readonly se: readonly number[];
  readonly assessed: readonly number[];
  readonly printed: ReadonlySet<number>;
  /** Standard deviation of the true effects, found so that the gap between the fifths is what it should be. */
  readonly tau: number;
  readonly contest: Contest;
}

export function setStage(
  population: Population,
  people: People,
  printed: readonly number[],
  random: Random
): Stage {
  const {starts, predictor} = people;
  const rows = predictor.length;
  const intercept = shiftToTotal(predictor, population.national * rows);
  const logits = predictor.map(value => value + intercept);
  const chances = logits.map(logistic);
  const units = Array.from({length: starts.length - 1}, (_, u) => chances.subarray(starts[u], starts[u + 1]));
  const n = units.map(unit => unit.length);
  const expected = units.map(unit => mean([...unit]));
  const se = units.map(unit => Math.sqrt(unit.reduce((sum, p) => sum + p * (1 - p), 0)) / unit.length);
  const assessed = n.flatMap((size, u) => (size >= assessedFrom ? [u] : []));
  const others = assessed.filter(u => !printed.includes(u));
  const fewest = Math.min(...printed.map(u => n[u]));
  if (fewest < assessedFrom) {
    throw new InputError(
      "unsupported",
      `number of persons: ${rows} (a printed municipality would have ${fewest})`,
      {
        where: `${population.id}: source.persons`,
        allowed: `allowed: about ${Math.ceil(((rows / fewest) * assessedFrom) / 1000) * 1000} or more`
      }
    );
  }
  const left = remainder(people, chances);
  const contestAt = (tau: number): Contest => ({
    remainder: left,
    sd: Float64Array.from(se, error => Math.hypot(tau, error)),
    best: printed,
    others,
    margin
  });
  const tau = effectSpread(contestAt, assessed, population.target.gap, random.fork("spread"));
  if (tau === null) {
    throw new InputError(
      "unsupported",
      `number of persons: ${rows} (chance alone gives a larger gap than was published)`,
      {
        where: `${population.id}: source.persons`,
        allowed: "allowed: more"
      }
    );
  }
  return {
    population,
    people,
    logits,
    n,
    expected,
    se,
    assessed,
    printed: new Set(printed),
    tau,
    contest: contestAt(tau)
  };
}
