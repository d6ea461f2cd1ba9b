import {cholesky} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {maximise} from "../algebra/maximise.js";
import {createDesign} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {InputError} from "../errors.js";
import {type Bootstrap, type BootstrapOptions, replicateUnits} from "../interval/replicates.js";
import {Resample} from "../interval/resample.js";
import {open} from "../model/separation.js";
import type {RateChoice} from "../outcome/choice.js";
import {checkRateChoice} from "./checkRateChoice.js";
import {expectUnits} from "./expected.js";
import {fitRates} from "./fitRates.js";
import {PoissonPass} from "./poissonPass.js";
import type {RateTable} from "./rateTable.js";
import {sumRates} from "./sample.js";

/** Distance to the maximum, per centred and scaled parameter, at which a replicate's fit ends: far below its own error. */
const closeEnough = 1e-4;

/**
 * Persons drawn again within their units with their events and exposure (stratified), the model fitted again from the
 * fit to all of them, and every unit's difference (O − E)/exposure noted. It needs no law of the counts: over-dispersion
 * between persons is in it. Levels without events stay without.
 */
export function openRateBootstrap(
  table: RateTable,
  choice: RateChoice,
  options: BootstrapOptions = {}
): Bootstrap {
  const checked = checkRateChoice(table, choice);
  const design = createDesign(table);
  const passes = new Passes(design);
  const fit = fitRates(design, checked.conditions, sumRates(table, checked.reference));
  const {settled, estimated, totals} = fit;
  const teaches = totals.inFit.map((w, i) => Number(w > 0 && settled[i] === open));
  const pass = new PoissonPass(
    design,
    totals.inFit.map((w, i) => w * teaches[i]),
    passes
  );
  pass.evaluate(fit.beta);
  const metric = cholesky(submatrix(pass.information(), pass.size, estimated), estimated.length);
  const people = new Resample({...table, outcome: "number", y: table.events});
  const {events, exposure, unitCodes} = table;
  const over = new Float64Array(table.units.length);
  return replicateUnits(checked, table.units, options, (stream, into) => {
    people.draw(stream);
    const {weight} = people;
    pass.reweigh(weight.map((w, i) => w * teaches[i]));
    const beta = fit.beta.slice();
    const isSettled = estimated.length === 0 || settles(pass, beta, estimated, metric);
    const expected = expectUnits(passes, table, {beta: isSettled ? beta : fit.beta, settled}, weight);
    over.fill(0);
    into.fill(0);
    for (let i = 0; i < weight.length; ++i) {
      over[unitCodes[i]] += weight[i] * exposure[i];
      into[unitCodes[i]] += weight[i] * events[i];
    }
    for (let unit = 0; unit < into.length; ++unit) into[unit] = (into[unit] - expected[unit]) / over[unit];
    return isSettled;
  });
}

/** A draw without an event where the model needs one has no maximum. */
function settles(
  pass: PoissonPass,
  beta: Float64Array,
  estimated: readonly number[],
  metric: Parameters<typeof maximise>[3]
): boolean {
  try {
    return maximise(pass, beta, estimated, metric, closeEnough).diverging.length === 0;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
