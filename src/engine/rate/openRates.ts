import {Chance} from "../benchmark/chance.js";
import {createDesign, type Design} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {covarianceOf, type DifferenceParts} from "../interval/coefficients.js";
import type {TermEstimate} from "../model/modelFit.js";
import {termEstimates} from "../model/terms.js";
import type {RateChoice} from "../outcome/choice.js";
import {latest} from "../outcome/latest.js";
import {assessRates} from "./assessRates.js";
import {type CheckedRateChoice, checkRateChoice} from "./checkRateChoice.js";
import {countVariance, dispersionOf, factorOf, type UnitCounts} from "./dispersion.js";
import {slopesByUnit} from "./expected.js";
import {type FittedRates, fitRates, type RateFit} from "./fitRates.js";
import {LiveRates} from "./liveRates.js";
import type {RateBenchmark} from "./rateBenchmark.js";
import type {RateTable} from "./rateTable.js";
import {sumRates} from "./sample.js";

/** Reference populations that are kept ready. */
const mostKept = 4;

/** A table of rates that is ready to be benchmarked under any choice of its conditions. */
export interface OpenRates {
  /** The whole answer: a fit from the beginning, with coefficients and standard errors. */
  compute(choice: RateChoice): RateBenchmark;
  /** The same units to 1e-8 in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: RateChoice): RateBenchmark;
  /** Covariances of the units' differences with the uncertainty of the coefficients in them (delta method), units × units, row-major. */
  differenceCovariance(choice: RateChoice): Float64Array;
}

/** Its methods throw InputError for a choice that the table cannot answer. */
export function openRates(table: RateTable): OpenRates {
  const design = createDesign(table);
  const chance = new Chance(table.units.length);
  const live = latest(
    mostKept,
    (_: string, reference: RateChoice["reference"]) => new LiveRates(design, sumRates(table, reference))
  );
  const fitted = (choice: RateChoice) =>
    fitRates(design, choice.conditions, sumRates(table, choice.reference));
  const assess = (fit: RateFit, terms: readonly TermEstimate[], choice: CheckedRateChoice) => {
    const n = fit.totals.unitN.reduce((sum, persons) => sum + persons, 0);
    return assessRates(countsOf(table, fit), {n, over: table.over, table, fit, terms}, choice, chance);
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
      return assess(
        live(JSON.stringify(checked.reference ?? null), checked.reference).refit(checked.conditions) ??
          fitted(checked),
        [],
        checked
      );
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
