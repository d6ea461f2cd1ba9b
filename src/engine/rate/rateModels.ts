import {createDesign} from "../design/design.js";
import {sumOutcomes} from "../model/outcomes.js";
import {conditionsOf, modelMasks} from "../multiverse/masks.js";
import type {Models} from "../multiverse/meanModels.js";
import {RowWriter} from "../multiverse/rows.js";
import {type FitModel, modelSource} from "../multiverse/source.js";
import type {RateChoice} from "../outcome/choice.js";
import {checkRateChoice} from "./checkRateChoice.js";
import {countVariance, dispersionOf} from "./dispersion.js";
import {fitRates} from "./fitRates.js";
import {LiveRates} from "./liveRates.js";
import type {RateTable} from "./rateTable.js";
import {sumRates, type Totals} from "./sample.js";

/** Rows × exact fits that a first answer may cost: some 200 ms. */
const affordable = 1e6;

/**
 * The models of a table of rates. Results are events over exposure, `fitShare` is the share of the deviance. The quick
 * neighbour is a linear model of the rates, weighed by exposure.
 * @throws InputError for a choice that the table cannot answer
 */
export function openRateModels(table: RateTable, choice: RateChoice): Models {
  const checked = checkRateChoice(table, choice);
  const {conditions, minimumUnitSize, reference, overDispersion} = checked;
  const design = createDesign(table);
  const totals = sumRates(table, reference);
  const {unitN: size, unitEvents, unitExposure} = totals;
  const national = totals.events > 0 ? totals.events / totals.exposure : 1;
  const everyone = table.units.flatMap(({id: unit, name}, at) =>
    unitExposure[at] > 0 ? [{unit, name, n: size[at], observed: unitEvents[at] / unitExposure[at]}] : []
  );
  let live: LiveRates | null = null;
  let linear: FitModel | null = null;
  return {
    head: {
      choice: checked,
      relative: false,
      conditions,
      masks: modelMasks(conditions.length),
      units: everyone.filter(({n}) => n >= minimumUnitSize).map(({unit, name, n}) => ({unit, name, n})),
      everyone
    },
    fitModel: mask => {
      live ??= new LiveRates(design, totals);
      const chosen = conditionsOf(mask, conditions);
      const {logLik, fitShare, expected, phi, warnings} =
        live.refit(chosen) ?? fitRates(design, chosen, totals);
      const counts = {
        units: table.units,
        size,
        events: unitEvents,
        expected,
        exposure: unitExposure
      };
      const dispersion = dispersionOf(counts, minimumUnitSize, {phi});
      const variance = expected.map(countVariance(overDispersion, dispersion));
      return {logLik, fitShare, expected, variance, warnings};
    },
    fitLinear: mask => {
      linear ??= linearRates(table, totals, conditions, reference);
      return linear(mask);
    },
    writer: new RowWriter({n: unitExposure, observed: unitEvents, size, scale: national}, minimumUnitSize),
    areQuick: totals.events === 0,
    corners: affordable / table.rows,
    milliseconds: 0.5 + 3e-4 * table.rows
  };
}

/**
 * Linear models of rates: everyone counts by their exposure, in units that make the country's add up to its persons.
 * Sums are of events, and vary like Poisson's.
 */
function linearRates(
  table: RateTable,
  {weight, n, exposure}: Totals,
  conditions: readonly string[],
  reference: readonly string[] | undefined
): FitModel {
  const unit = exposure / n;
  const shares = {
    ...table,
    outcome: "number" as const,
    y: table.events.map((count, i) => (unit * count) / table.exposure[i]),
    weight: weight.map((w, i) => (w * table.exposure[i]) / unit)
  };
  const design = createDesign(shares);
  const fitted = modelSource(design, sumOutcomes(design, reference), {
    conditions,
    link: "linear",
    minimumUnitSize: 1
  });
  return mask => {
    const model = fitted(mask);
    return {...model, variance: model.expected.map(value => Math.max(0, value))};
  };
}
