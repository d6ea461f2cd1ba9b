import {Chance} from "../benchmark/chance.js";
import {createDesign, type Design} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {covarianceOf, type DifferenceParts, differenceErrors} from "../interval/coefficients.js";
import type {TermEstimate} from "../model/fit.js";
import {termEstimates} from "../model/terms.js";
import {assessRates} from "./assess.js";
import {type CheckedRateChoice, checkRateChoice} from "./choice.js";
import {countVariance, dispersionOf, factorOf, type UnitCounts} from "./dispersion.js";
import {slopesByUnit} from "./expected.js";
import {type FittedRates, fitRates, type RateFit} from "./fit.js";
import {LiveRates} from "./live.js";
import type {RateBenchmark, RateChoice} from "./result.js";
import {sumRates} from "./sample.js";
import type {RateTable} from "./table.js";

/** Reference populations that are kept ready. */
const mostKept = 4;

/** A table of rates that is ready to be benchmarked under any choice of its conditions. */
export interface OpenRateBenchmark {
  /** The whole answer: a fit from the beginning, with coefficients and standard errors. */
  compute(choice: RateChoice): RateBenchmark;
  /** The same units to 1e-8 in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: RateChoice): RateBenchmark;
  /** Standard errors of the units' differences with the uncertainty of the coefficients in them, in the table's order. */
  coefficientErrors(choice: RateChoice): Float64Array;
  /** Covariances of the units' differences by the same delta method, units × units, row-major. */
  differenceCovariance(choice: RateChoice): Float64Array;
}

/** Its methods throw InputError for a choice that the table cannot answer. */
export function openRateBenchmark(table: RateTable): OpenRateBenchmark {
  const design = createDesign(table);
  const chance = new Chance(table.units.length);
  const lives = new Map<string, LiveRates>();
  const fitted = (choice: RateChoice) =>
    fitRates(design, choice.conditions, sumRates(table, choice.reference));
  const assess = (fit: RateFit, terms: readonly TermEstimate[], choice: CheckedRateChoice) => {
    const n = fit.totals.unitN.reduce((sum, persons) => sum + persons, 0);
    return assessRates(countsOf(table, fit), {n, over: table.over, table, fit, terms}, choice, chance);
  };
  const live = ({reference}: RateChoice) => {
    const key = JSON.stringify(reference ?? null);
    const found = lives.get(key) ?? new LiveRates(design, sumRates(table, reference));
    lives.delete(key);
    lives.set(key, found);
    if (lives.size > mostKept) lives.delete([...lives.keys()][0]);
    return found;
  };
  const inFit = ({reference}: RateChoice) => table.units.map(({id}) => reference?.includes(id) ?? true);
  return {
    compute(choice) {
      const checked = checkRateChoice(table, choice);
      const fit = fitted(checked);
      const dispersion = dispersionOf(countsOf(table, fit), checked.minimumUnitSize, fit);
      const factor = factorOf(checked.overDispersion, dispersion);
      return assess(fit, termEstimates(design, {...fit, dispersion: factor}), checked);
    },
    refit(choice) {
      const checked = checkRateChoice(table, choice);
      return assess(live(checked).refit(checked.conditions) ?? fitted(checked), [], checked);
    },
    coefficientErrors(choice) {
      const checked = checkRateChoice(table, choice);
      return differenceErrors(partsOf(design, fitted(checked), checked), inFit(checked));
    },
    differenceCovariance(choice) {
      const checked = checkRateChoice(table, choice);
      return covarianceOf(partsOf(design, fitted(checked), checked), inFit(checked));
    }
  };
}

function countsOf({units}: RateTable, {totals, expected}: RateFit): UnitCounts {
  const {unitN: size, unitEvents: events, unitExposure: exposure} = totals;
  return {units, size, events, expected, exposure};
}

/** Everything is a sum of events: differences are means over exposure. */
function partsOf(design: Design<RateTable>, fit: FittedRates, choice: CheckedRateChoice): DifferenceParts {
  const {totals, expected, estimated, bread} = fit;
  const {overDispersion: kind, minimumUnitSize} = choice;
  const dispersion = dispersionOf(countsOf(design.table, fit), minimumUnitSize, fit);
  return {
    n: totals.unitExposure,
    variance: expected.map(countVariance(kind, dispersion)),
    gradient: slopesByUnit(design, new Passes(design), fit, totals.weight, estimated),
    bread,
    dispersion: factorOf(kind, dispersion)
  };
}
