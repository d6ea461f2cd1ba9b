import type {Interval} from "../address/index.js";
import {fitFields} from "./fields.js";
import {isSaid, type Options, readField} from "./options.js";

/** What a reader asks of a benchmark besides itself. */
export interface Wanted {
  /** Quadrature points where they were said. */
  readonly mixed: {readonly points: number | null} | null;
  /** How the differences' intervals are made where it was said. */
  readonly ranks: {readonly interval: Interval | null} | null;
  readonly funnel: boolean;
  /** A unit by its identifier or name, where one was said. */
  readonly shapley: {readonly unit: string | null; readonly jobs: number} | null;
}

/** Throws InputError for what cannot be, before any people are read. */
export function readWanted(options: Options): Wanted {
  const {mixed, quadrature, funnel, shapley, unit, jobs} = fitFields;
  const points = readField(quadrature, options, null);
  const ranks = readRanks(options);
  const steps = {unit: readField(unit, options, null), jobs: readField(jobs, options, null)};
  return {
    mixed: readField(mixed, options, null) ? {points} : null,
    ranks,
    funnel: readField(funnel, options, null),
    shapley: readField(shapley, options, null) ? steps : null
  };
}

/** Whether ranks are asked for, and how their intervals are made where that was said. */
export function readRanks(options: Options): Wanted["ranks"] {
  const {ranks, interval} = fitFields;
  const how = readField(interval, options, null);
  if (!readField(ranks, options, null)) return null;
  return {interval: isSaid({interval}, options) ? how : null};
}
