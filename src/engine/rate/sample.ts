import type {Design} from "../design/design.js";
import {poissonLogAtMean} from "../distribution/saddlePoint.js";
import {designWarnings} from "../model/dependence.js";
import {levelsWithoutEvents} from "../model/levelsWithoutEvents.js";
import {open} from "../model/separation.js";
import type {Warning} from "../warnings.js";
import type {RateTable} from "./rateTable.js";

/** Sums of events and exposure alone: the same for every model of a table that is fitted on the same people. */
export interface Totals {
  /** Persons per row, and the same with 0 for people outside the reference population. */
  readonly weight: Float64Array;
  readonly inFit: Float64Array;
  /** Whether anyone is outside. */
  readonly restricted: boolean;
  /** Persons of the reference population, their events and exposure, and units that have people in it. */
  readonly n: number;
  readonly events: number;
  readonly exposure: number;
  readonly clusters: number;
  /** Log-likelihood of the reference population if everyone's events were exactly as expected. */
  readonly saturated: number;
  /** Deviance of the model without conditions. */
  readonly nullDeviance: number;
  /** By unit, of everyone. */
  readonly unitN: Float64Array;
  readonly unitEvents: Float64Array;
  readonly unitExposure: Float64Array;
}

/** `reference` are the units whose people models are fitted on; all units when left out. */
export function sumRates(table: RateTable, reference?: readonly string[]): Totals {
  const {rows, events, exposure, unitCodes, units} = table;
  const weight = table.weight ?? new Float64Array(rows).fill(1);
  const isReference = units.map(({id}) => reference === undefined || reference.includes(id));
  const inFit = weight.map((w, i) => (isReference[unitCodes[i]] ? w : 0));
  const [unitN, unitEvents, unitExposure] = [0, 1, 2].map(() => new Float64Array(units.length));
  let n = 0;
  let allEvents = 0;
  let allExposure = 0;
  let saturated = 0;
  /** Σ y·log(y/e), of which the null deviance is made. */
  let entropy = 0;
  for (let i = 0; i < rows; ++i) {
    const unit = unitCodes[i];
    unitN[unit] += weight[i];
    unitEvents[unit] += weight[i] * events[i];
    unitExposure[unit] += weight[i] * exposure[i];
    n += inFit[i];
    allEvents += inFit[i] * events[i];
    allExposure += inFit[i] * exposure[i];
    if (events[i] === 0 || inFit[i] === 0) continue;
    saturated += inFit[i] * poissonLogAtMean(events[i]);
    entropy += inFit[i] * events[i] * Math.log(events[i] / exposure[i]);
  }
  const rate = allEvents / allExposure;
  return {
    weight,
    inFit,
    restricted: isReference.includes(false),
    n,
    events: allEvents,
    exposure: allExposure,
    clusters: unitN.reduce((count, size, unit) => count + Number(size > 0 && isReference[unit]), 0),
    saturated,
    nullDeviance: allEvents === 0 ? 0 : Math.max(0, 2 * (entropy - allEvents * Math.log(rate))),
    unitN,
    unitEvents,
    unitExposure
  };
}

/** The people of one model, and those of whom it can say nothing but "never". */
export interface Sample {
  readonly totals: Totals;
  /** Persons per row in the fit: not those outside the reference population, nor those who are settled. */
  readonly fitWeight: Float64Array;
  /** Per row 0 where nothing is expected to happen, else `open`. */
  readonly settled: Int8Array;
  /** Parameters of levels without events: their estimates have no bound below. */
  readonly never: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * A level in which nobody of the reference population has an event has no finite estimate: its people are expected
 * none, and the others are fitted without them, which is the limit of the likelihood.
 */
export function sampleOf(design: Design<RateTable>, conditions: readonly string[], totals: Totals): Sample {
  const {table} = design;
  const settled = new Int8Array(table.rows).fill(open);
  const warnings = designWarnings(design, conditions);
  const never: number[] = [];
  if (totals.events === 0) {
    settled.fill(0);
    warnings.push({code: "no-events", message: "nobody has an event: nothing is left to explain"});
  } else {
    for (const without of levelsWithoutEvents(design, conditions, table.events, totals.inFit)) {
      const {condition, level, persons, has, parameters} = without;
      for (let i = 0; i < table.rows; ++i) if (has(i)) settled[i] = 0;
      never.push(...parameters);
      warnings.push({
        code: "separation",
        condition,
        level,
        n: persons,
        message: `condition ${condition}, level ${level}: none of ${persons} people has an event, so its coefficient has no finite estimate; they are expected to have none`
      });
    }
  }
  return {totals, fitWeight: openPeople(totals, settled), settled, never, warnings};
}

/** Persons of the fit per row who are not settled. */
export const openPeople = ({inFit}: Totals, settled: Int8Array): Float64Array =>
  inFit.map((w, i) => (settled[i] === open ? w : 0));
