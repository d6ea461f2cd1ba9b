import {droppedWarnings, rankingWarnings} from "../../benchmark/assess.js";
import type {Chance} from "../../benchmark/chance.js";
import {explained} from "../../benchmark/explained.js";
import {stand} from "../../benchmark/stand.js";
import type {DurationChoice} from "../../outcome/choice.js";
import type {Warning} from "../../warnings.js";
import type {DurationTerm} from "../durationModel.js";
import type {DurationTable} from "../durationTable.js";
import type {DurationBenchmark} from "./durationBenchmark.js";
import type {Expected} from "./expected.js";
import type {DurationFit} from "./fitDurations.js";
import {modelVariances} from "./modelVariances.js";
import type {Observed} from "./observed.js";

/** Below this many weeks an expected mean is rounding, and nothing can be set in proportion to it. */
const nothing = 1e-9;

/** Sets every unit's actual beside its expected and ranks the units that are large enough, the fastest first. */
export function assessDurations(
  table: DurationTable,
  observed: Observed,
  expected: Expected,
  fit: Pick<DurationFit, "logLik" | "sigma" | "iterations" | "warnings"> & {
    readonly terms: readonly DurationTerm[];
  },
  choice: DurationChoice,
  chance: Chance
): DurationBenchmark {
  const variances = modelVariances(expected, observed);
  const events = eventsBefore(table, choice.horizon);
  const measured = table.units.map(({id: unit, name}, at) => {
    const {mean, se: observedSe, followed} = observed.units[at];
    const wait = expected.mean[at];
    const none = wait < nothing;
    const percentFaster = none ? 0 : 100 * (1 - mean / wait);
    return {
      unit,
      name,
      n: expected.n[at],
      observed: mean,
      expected: wait,
      difference: percentFaster,
      percentFaster,
      weeks: wait - mean,
      ratio: none ? null : mean / wait,
      se: none ? 0 : (100 * Math.sqrt(variances[at])) / wait,
      observedSe,
      events: events[at],
      followed
    };
  });
  const standing = stand(measured, choice.minimumUnitSize, chance, unit => (unit.n * unit.expected) / 100);
  const {assessed} = standing;
  const {share, noiseRemoved} = explained(
    assessed.map(unit => unit.observed),
    assessed.map(unit => unit.weeks),
    assessed.map(unit => (unit.se * unit.expected) / 100)
  );
  const n = expected.n.reduce((total, size) => total + size, 0);
  return {
    n,
    events: eventsBefore(table, Number.POSITIVE_INFINITY).reduce((total, count) => total + count, 0),
    choice,
    national: observed.national.mean,
    nationalExpected: expected.mean.reduce((sum, mean, at) => sum + expected.n[at] * mean, 0) / n,
    assessed: assessed.length,
    model: {
      terms: fit.terms.map(term => ({...term, seHC1: null, seClustered: null})),
      logLik: fit.logLik,
      fitShare: null,
      sigma: fit.sigma,
      iterations: fit.iterations,
      converged: true
    },
    units: standing.units,
    fifths: standing.fifths,
    explainedShare: share,
    explainedShareNoiseRemoved: noiseRemoved,
    potential: standing.potential,
    potentialByChance: standing.potentialByChance,
    warnings: [
      ...droppedWarnings(table),
      ...fit.warnings,
      ...horizonWarnings(assessed.filter(({followed}) => !followed).length, choice.horizon),
      ...rankingWarnings(assessed.length, choice.minimumUnitSize)
    ]
  };
}

function horizonWarnings(short: number, horizon: number): Warning[] {
  if (short === 0) return [];
  const units = short === 1 ? "1 unit" : `${short} units`;
  const message = `people of ${units} were not followed for ${horizon} weeks: their curves are continued level, which makes them look slower`;
  return [{code: "short-follow-up", n: short, message}];
}

function eventsBefore(
  {units, unitCodes, time, event, weight, rows}: DurationTable,
  horizon: number
): Float64Array {
  const events = new Float64Array(units.length);
  for (let i = 0; i < rows; ++i) {
    if (event[i] === 1 && time[i] <= horizon) events[unitCodes[i]] += weight === null ? 1 : weight[i];
  }
  return events;
}
