import {type Interval, intervals} from "../address/index.js";
import {InputError} from "../engine/index.js";
import {allowedWords} from "../spec/nearest.js";
import {readJobs} from "./jobs.js";

/** What a reader asks of a benchmark besides itself, as text. */
export interface WantedOptions {
  readonly mixed?: boolean | undefined;
  readonly quadrature?: string | undefined;
  readonly ranks?: boolean | undefined;
  readonly interval?: string | undefined;
  readonly funnel?: boolean | undefined;
  readonly shapley?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly jobs?: string | undefined;
  /** Of durations. */
  readonly frailty?: boolean | undefined;
  readonly strata?: string | undefined;
  readonly curves?: string | undefined;
}

/** The same, understood. */
export interface Wanted {
  /** Quadrature points where they were said. */
  readonly mixed: {readonly points: number | null} | null;
  /** How the differences' intervals are made where it was said. */
  readonly ranks: {readonly interval: Interval | null} | null;
  readonly funnel: boolean;
  readonly shapley: {readonly jobs: number} | null;
  /** A unit by its identifier or name, where one was said. */
  readonly unit: string | null;
  readonly frailty: boolean;
  /** What people are grouped by: "unit", or a condition. */
  readonly strata: string | null;
  readonly curvesBy: string | null;
}

const mostPoints = 25;

/** Throws InputError for what cannot be, before any people are read. */
export function readWanted(options: WantedOptions): Wanted {
  const {mixed = false, quadrature, ranks = false, interval, funnel = false, shapley = false} = options;
  const {unit, jobs} = options;
  together("--quadrature", quadrature, "--mixed", mixed);
  together("--interval", interval, "--ranks", ranks);
  together("--jobs", jobs, "--shapley", shapley);
  return {
    mixed: mixed ? {points: readPoints(quadrature)} : null,
    ranks: ranks ? {interval: readInterval(interval)} : null,
    funnel,
    shapley: shapley ? {jobs: readJobs(jobs)} : null,
    unit: unit ?? null,
    frailty: options.frailty ?? false,
    strata: options.strata ?? null,
    curvesBy: readGrouping(options.curves)
  };
}

export function together(option: string, value: string | undefined, needed: string, said: boolean): void {
  if (value === undefined || said) return;
  throw new InputError("missing", needed, {where: option, allowed: `allowed: only together with ${needed}`});
}

function readPoints(quadrature: string | undefined): number | null {
  if (quadrature === undefined) return null;
  if (/^[1-9]\d?$/.test(quadrature) && Number(quadrature) <= mostPoints) return Number(quadrature);
  throw new InputError("invalid", `number of points ${JSON.stringify(quadrature)}`, {
    where: "--quadrature",
    allowed: `allowed: 1 (Laplace) to ${mostPoints}`
  });
}

export function readInterval(interval: string | undefined): Interval | null {
  if (interval === undefined) return null;
  const chosen = intervals.find(known => known === interval);
  if (chosen !== undefined) return chosen;
  throw new InputError("unknown", `interval ${JSON.stringify(interval)}`, {
    where: "--interval",
    allowed: allowedWords(interval, intervals)
  });
}

/** `by=origin` → origin. */
function readGrouping(curves: string | undefined): string | null {
  if (curves === undefined) return null;
  const [, by] = /^by=(.+)$/.exec(curves) ?? [];
  if (by !== undefined) return by;
  throw new InputError("invalid", `curves ${JSON.stringify(curves)}`, {
    where: "--curves",
    allowed: "allowed: by=unit, or by= a categorical condition"
  });
}
