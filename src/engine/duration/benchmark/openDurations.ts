import {Chance} from "../../benchmark/chance.js";
import {createDesign} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import {InputError} from "../../errors.js";
import type {DurationChoice} from "../../outcome/choice.js";
import {latest} from "../../outcome/latest.js";
import {survivalBounds} from "../bounds.js";
import type {DurationCheck} from "../check/durationCheck.js";
import {checkDurations} from "../check/durations.js";
import type {DurationTable} from "../durationTable.js";
import {assessDurations} from "./assessDurations.js";
import {checkDurationChoice} from "./checkDurationChoice.js";
import {coefficientErrors} from "./coefficientErrors.js";
import type {DurationBenchmark, UnitCurves} from "./durationBenchmark.js";
import {expectUnits} from "./expected.js";
import {type DurationFit, fitDurations} from "./fitDurations.js";
import {LiveDurations} from "./liveDurations.js";
import {type Observed, observe, unitCurves} from "./observed.js";
import {expectedVariances} from "./uncertainty.js";

/** Kinds of models and reference populations, and horizons, that are kept ready. */
const mostKept = 4;

/** A table of durations that is ready to be benchmarked under any choice of its conditions. */
export interface OpenDurations {
  /** The whole answer: a fit from the beginning, with coefficients and standard errors. */
  compute(choice: DurationChoice): DurationBenchmark;
  /** The same units in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: DurationChoice): DurationBenchmark;
  /** Standard errors of `percentFaster` with the uncertainty of the model in them, in the table's order. */
  coefficientErrors(choice: DurationChoice): Float64Array;
  /** How the model fits: Cox–Snell residuals, and the test of proportional hazards where it assumes them. */
  check(choice: DurationChoice): DurationCheck;
  /** One unit's curve, and the one that is expected of its people. */
  curves(choice: DurationChoice, unit: string): UnitCurves;
}

/**
 * Makes a table of durations ready: what all choices share is laid out once. Observed is the Kaplan–Meier restricted
 * mean at the horizon, expected the model's restricted mean averaged over the unit's people, both in the table's unit
 * of time.
 * @throws {InputError} from its answers, for an unknown condition, unit or model, a horizon that is not above 0,
 * `piecewise` without cut points, a duration of 0 that ends with the event where a law has no place for it, and a fit
 * that finds no maximum.
 */
export function openDurations(table: DurationTable): OpenDurations {
  const design = createDesign(table);
  const passes = new Passes(design);
  const chance = new Chance(table.units.length);
  const curves = unitCurves(table);
  const observed = latest(mostKept, (horizon: number): Observed => observe(table, curves, horizon));
  const live = latest(mostKept, (_: string, choice: DurationChoice) => new LiveDurations(design, choice));

  const answer = (fit: DurationFit, choice: DurationChoice) => {
    const seen = observed(choice.horizon);
    const expected = expectUnits(passes, table, fit, choice.horizon, seen.times);
    return {seen, expected, benchmark: () => assessDurations(table, seen, expected, fit, choice, chance)};
  };
  const refit = (choice: DurationChoice) => {
    const {conditions: _, minimumUnitSize: __, horizon: ___, ...terms} = choice;
    const ready = live(JSON.stringify(terms), choice);
    return ready.refit(choice.conditions) ?? fitDurations(design, choice);
  };
  return {
    compute(choice) {
      const checked = checkDurationChoice(table, choice);
      return answer(fitDurations(design, checked), checked).benchmark();
    },
    refit(choice) {
      const checked = checkDurationChoice(table, choice);
      const fit = refit(checked);
      return answer({...fit, terms: []}, checked).benchmark();
    },
    coefficientErrors(choice) {
      const checked = checkDurationChoice(table, choice);
      const benchmark = answer(refit(checked), checked).benchmark();
      return coefficientErrors(benchmark, expectedVariances(design, checked));
    },
    check(choice) {
      return checkDurations(design, checkDurationChoice(table, choice));
    },
    curves(choice, unit) {
      const checked = checkDurationChoice(table, choice);
      const at = table.units.findIndex(({id}) => id === unit);
      if (at === -1) {
        throw new InputError("unknown", `unit ${JSON.stringify(unit)}`, {
          allowed: "allowed: identifiers of units in the data"
        });
      }
      const {seen, expected} = answer(refit(checked), checked);
      const width = seen.times.length;
      const level = Array.from(expected.survival.subarray(at * width, (at + 1) * width));
      return {
        unit,
        horizon: checked.horizon,
        observed: curves[at],
        bounds: survivalBounds(curves[at], "log-log"),
        expected: {time: [0, ...seen.times], survival: [1, ...level]}
      };
    }
  };
}
