import {cholesky} from "../../algebra/cholesky.js";
import {submatrix} from "../../algebra/matrix.js";
import {type Likelihood, maximise} from "../../algebra/maximise.js";
import {createDesign} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import {InputError} from "../../errors.js";
import {type Bootstrap, type BootstrapOptions, replicateUnits} from "../../interval/replicates.js";
import {Resample} from "../../interval/resample.js";
import {open} from "../../model/separation.js";
import type {DurationChoice} from "../../outcome/choice.js";
import {curvesOn} from "../curve.js";
import type {DurationTable} from "../durationTable.js";
import {restrictedMean} from "../restrictedMean.js";
import {createTimeline} from "../timeline.js";
import {checkDurationChoice} from "./checkDurationChoice.js";
import {climberOf} from "./climber.js";
import {expectUnits} from "./expected.js";
import {fitDurations} from "./fitDurations.js";

/** Distance to the maximum, per centred and scaled parameter, at which a replicate's fit ends: far below its own error. */
const closeEnough = 1e-4;

/**
 * Spells drawn again within their units (stratified), the model fitted again from the fit to all of them, curves drawn
 * again, and every unit's `percentFaster` noted. Levels without events stay without. Intervals are in per cent, one per
 * unit in the table's order (Efron & Tibshirani 1993, stratified).
 * @throws {InputError} as `openDurationBenchmark` does for the choice, and for a number of replicates or a level out of
 * range; from `result`, before two replicates are done.
 */
export function openDurationBootstrap(
  table: DurationTable,
  choice: DurationChoice,
  options: BootstrapOptions = {}
): Bootstrap {
  const checked = checkDurationChoice(table, choice);
  const {horizon, reference} = checked;
  const design = createDesign(table);
  const passes = new Passes(design);
  const fit = fitDurations(design, checked);
  const climber = climberOf(design, checked);
  const {likelihood} = climber;
  const start = climber.write(fit);
  const wanted = climber.parameters(checked.conditions).filter(at => !fit.inestimable.includes(at));
  likelihood.evaluate(start);
  const metric = cholesky(submatrix(likelihood.information(), likelihood.size, wanted), wanted.length);

  const people = new Resample({...table, outcome: "number", y: table.time});
  const timeline = createTimeline(table, {codes: table.unitCodes, size: table.units.length});
  const teaches = Uint8Array.from(table.unitCodes, (unit, i) =>
    Number((reference?.includes(table.units[unit].id) ?? true) && fit.settled[i] === open)
  );
  return replicateUnits(checked, table.units, options, (stream, into) => {
    people.draw(stream);
    const {weight} = people;
    const drawn = {...table, weight};
    climber.reweigh(weight.map((w, i) => (teaches[i] === 1 ? w : 0)));
    const at = start.slice();
    const settled = climber.events > 0 && settles(likelihood, at, wanted, metric);
    const predictor = settled ? {...climber.read(at), settled: fit.settled} : fit;
    const {mean} = expectUnits(passes, drawn, predictor, horizon, new Float64Array(0));
    curvesOn(timeline, drawn).forEach((curve, unit) => {
      into[unit] = mean[unit] > 0 ? 100 * (1 - restrictedMean(curve, horizon).mean / mean[unit]) : 0;
    });
    return settled || climber.events === 0;
  });
}

function settles(
  likelihood: Likelihood,
  at: Float64Array,
  wanted: readonly number[],
  metric: Parameters<typeof maximise>[3]
): boolean {
  try {
    return maximise(likelihood, at, wanted, metric, closeEnough).diverging.length === 0;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
