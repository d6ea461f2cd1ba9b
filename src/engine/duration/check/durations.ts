import type {Design} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import type {DurationChoice} from "../../outcome/choice.js";
import {type FittedAft, fitAft} from "../aft/fitAft.js";
import {kernels} from "../aft/kernel.js";
import {riskSetsOf, tiesOf} from "../benchmark/fitDurations.js";
import {CoxRiskSets} from "../cox/coxRiskSets.js";
import type {DurationTable} from "../durationTable.js";
import {fitRisks} from "../relative/fitRisks.js";
import {sampleOf} from "../sample.js";
import type {DurationCheck} from "./durationCheck.js";
import {proportionalHazards} from "./proportionalHazards.js";
import {coxSnell} from "./residuals.js";

/** How a model fits: Cox–Snell residuals, and whether hazards are proportional where the model says so. */
export function checkDurations(design: Design<DurationTable>, choice: DurationChoice): DurationCheck {
  const {link} = choice;
  const {table} = design;
  const sample = sampleOf(design, choice.conditions, choice.reference);
  const tests = () => {
    const sets = new CoxRiskSets(table, sample.fitWeight, {ties: tiesOf(choice)});
    const tested = proportionalHazards(fitRisks(sample, sets), "km");
    return tested.global === null ? null : tested;
  };
  if (link === "cox" || link === "piecewise") {
    const {pass} = fitRisks(sample, riskSetsOf(sample, choice));
    const passed = pass.risk.map((risk, i) =>
      sample.fitWeight[i] === 0 ? 0 : (risk / sample.fitWeight[i]) * pass.passed[i]
    );
    return {proportionalHazards: tests(), coxSnell: coxSnell(table, sample.fitWeight, passed)};
  }
  const proportional = link === "weibull" || link === "exponential";
  return {
    proportionalHazards: proportional ? tests() : null,
    coxSnell: coxSnell(table, sample.fitWeight, passedHazards(fitAft(sample, link)))
  };
}

/** −log S(time) + log S(entry) of every row. */
function passedHazards({sample, distribution, beta, sigma}: FittedAft): Float64Array {
  const {table} = sample.design;
  const kernel = kernels[distribution];
  const at = new Float64Array(3);
  const passedAt = (time: number, predictor: number) => {
    if (time === 0) return 0;
    kernel.survival((Math.log(time) - predictor) / sigma, at);
    return -at[0];
  };
  const passed = new Float64Array(table.rows);
  new Passes(sample.design).predict(beta, (from, to, values) => {
    for (let i = from, j = 0; i < to; ++i, ++j) {
      passed[i] = passedAt(table.time[i], values[j]) - passedAt(table.entry?.[i] ?? 0, values[j]);
    }
  });
  return passed;
}
