import {survivalCurves, weightOf} from "../curve.js";
import type {DurationTable} from "../durationTable.js";
import {restrictedMean} from "../restrictedMean.js";
import type {RestrictedMean, SurvivalCurve} from "../survivalCurve.js";

/** What happened in the units up to a horizon, whatever is expected of them. */
export interface Observed {
  readonly horizon: number;
  readonly national: RestrictedMean;
  /** In the table's order. */
  readonly units: readonly RestrictedMean[];
  /** The times at which expected curves are drawn and variances summed: those of events, and the horizon. */
  readonly times: Float64Array;
  /** Persons of a unit who would still be followed at each time if nothing had happened to them, units × times. */
  readonly followed: Float64Array;
}

/** Curves on finer times than this differ by less than a line is wide. */
const mostTimes = 400;

/** Kaplan–Meier curves of all units, the country last. */
export function unitCurves(table: DurationTable): SurvivalCurve[] {
  return [
    ...survivalCurves(table, {codes: table.unitCodes, size: table.units.length}),
    ...survivalCurves(table)
  ];
}

export function observe(table: DurationTable, curves: readonly SurvivalCurve[], horizon: number): Observed {
  const means = curves.map(curve => restrictedMean(curve, horizon));
  const country = curves[curves.length - 1];
  const events = country.time.filter((time, k) => time <= horizon && country.event[k] > 0);
  const every = Math.ceil(events.length / mostTimes);
  const chosen = events.filter((_, k) => (events.length - 1 - k) % every === 0);
  const times = Float64Array.from(chosen[chosen.length - 1] === horizon ? chosen : [...chosen, horizon]);
  return {
    horizon,
    national: means[means.length - 1],
    units: means.slice(0, -1),
    times,
    followed: followUp(table, times)
  };
}

/**
 * n·G, from the number at risk Y = n·G·S just before each time, with Kaplan and Meier's S. Where nobody is left because
 * all had the event, follow-up is taken to go on as it was.
 */
function followUp(table: DurationTable, times: Float64Array): Float64Array {
  const {unitCodes, units, time, event, entry, rows} = table;
  const persons = weightOf(table);
  const width = times.length + 1;
  const leaving = new Float64Array(units.length * width);
  const events = new Float64Array(units.length * width);
  const entering = new Float64Array(units.length * width);
  for (let i = 0; i < rows; ++i) {
    const at = unitCodes[i] * width;
    // Cell k holds those who leave at times[k − 1] or after it, but before the next time.
    const left = at + countUntil(times, time[i]);
    leaving[left] += persons(i);
    if (event[i] === 1) events[left] += persons(i);
    if (entry !== null && entry[i] > 0) entering[at + countUntil(times, entry[i])] += persons(i);
  }
  const followed = new Float64Array(units.length * times.length);
  for (let unit = 0; unit < units.length; ++unit) {
    const at = unit * width;
    let risk = 0;
    for (let k = 0; k < width; ++k) risk += leaving[at + k] - entering[at + k];
    let survival = 1;
    let last = 0;
    for (let k = 0; k < times.length; ++k) {
      risk += entering[at + k] - leaving[at + k];
      if (survival > 0) last = risk / survival;
      followed[unit * times.length + k] = last;
      const d = events[at + k + 1];
      if (risk > 0) survival *= Math.max(0, risk - d) / risk;
    }
  }
  return followed;
}

/** How many of the ascending times are at most this one. */
function countUntil(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
