import {createDesign} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {checkDurationChoice} from "../duration/benchmark/checkDurationChoice.js";
import {expectUnits} from "../duration/benchmark/expected.js";
import {fitDurations} from "../duration/benchmark/fitDurations.js";
import {LiveDurations} from "../duration/benchmark/liveDurations.js";
import {modelVariances} from "../duration/benchmark/modelVariances.js";
import {observe, unitCurves} from "../duration/benchmark/observed.js";
import type {DurationTable} from "../duration/durationTable.js";
import {sumOutcomes} from "../model/outcomes.js";
import type {Choice} from "../outcome/choice.js";
import {conditionsOf, modelMasks} from "./masks.js";
import type {Models} from "./meanModels.js";
import {RowWriter} from "./rows.js";
import {type FitModel, type FittedModel, modelSource} from "./source.js";

/** Exact fits that a first answer may cost: each takes some 15 ms at 20,000 spells. */
const corners = 30;

/**
 * The models of a table of durations. Sums are of restricted means, in weeks; `fitShare` is McFadden's, of the
 * likelihood that the model climbs. The quick neighbour is a linear model of the weeks that were seen up to the horizon.
 */
export function openDurationModels(table: DurationTable, choice: Choice): Models {
  const checked = checkDurationChoice(table, choice);
  const {conditions, minimumUnitSize, horizon, reference} = checked;
  const design = createDesign(table);
  const passes = new Passes(design);
  const seen = observe(table, unitCurves(table), horizon);
  let live: LiveDurations | null = null;
  const sumsAt = (mask: number): FittedModel & {readonly n: Float64Array} => {
    live ??= new LiveDurations(design, {...checked, conditions});
    const chosen = conditionsOf(mask, conditions);
    const found = live.refit(chosen) ?? fitDurations(design, {...checked, conditions: chosen});
    const expected = expectUnits(passes, table, found, horizon, seen.times);
    const {n, mean} = expected;
    return {
      n,
      logLik: found.logLik,
      fitShare: null,
      expected: mean.map((weeks, unit) => (n[unit] > 0 ? n[unit] * weeks : 0)),
      variance: Float64Array.from(modelVariances(expected, seen), (v, unit) => v * n[unit] ** 2),
      warnings: found.warnings
    };
  };
  const empty = sumsAt(0);
  const {n} = empty;
  const observed = seen.units.map(({mean}, unit) => n[unit] * mean);
  const everyone = table.units.flatMap(({id: unit, name}, at) =>
    n[at] > 0 ? [{unit, name, n: n[at], observed: seen.units[at].mean}] : []
  );
  let linear: FitModel | null = null;
  return {
    head: {
      choice: {...choice, conditions},
      relative: true,
      conditions,
      masks: modelMasks(conditions.length),
      units: everyone.filter(unit => unit.n >= minimumUnitSize).map(({unit, name, n}) => ({unit, name, n})),
      everyone
    },
    fitModel: mask => {
      const model = sumsAt(mask);
      const {logLik} = model;
      const none = empty.logLik;
      return {...model, fitShare: logLik === null || none === null || none === 0 ? null : 1 - logLik / none};
    },
    fitLinear: mask => {
      linear ??= linearModels(table, horizon, conditions, reference);
      return linear(mask);
    },
    writer: new RowWriter({n, observed: Float64Array.from(observed)}, minimumUnitSize, true),
    areQuick: false,
    corners,
    milliseconds: 1 + 7e-4 * table.rows
  };
}

function linearModels(
  table: DurationTable,
  horizon: number,
  conditions: readonly string[],
  reference: readonly string[] | undefined
): FitModel {
  const weeks = {...table, outcome: "number" as const, y: table.time.map(time => Math.min(time, horizon))};
  const design = createDesign(weeks);
  return modelSource(design, sumOutcomes(design, reference), {
    conditions,
    link: "linear",
    minimumUnitSize: 1
  });
}
