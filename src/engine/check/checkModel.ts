import {type CheckedChoice, checkChoice} from "../benchmark/checkChoice.js";
import {createDesign, type Design} from "../design/design.js";
import {fitModel} from "../model/liveModels.js";
import type {Fitted} from "../model/modelFit.js";
import {sumOutcomes} from "../model/outcomes.js";
import type {Choice} from "../outcome/choice.js";
import type {CodedTable} from "../table/codedTable.js";
import {apartFindings} from "./apart.js";
import {calibration} from "./calibration.js";
import {collinearFindings} from "./collinear.js";
import {extrapolationFindings} from "./extrapolation.js";
import {fewUnitsFindings} from "./fewUnits.js";
import {type Influence, influenceFindings} from "./influence.js";
import {separationFindings, smallLevelFindings} from "./levels.js";
import {lonelyFindings} from "./lonely.js";
import type {Calibration, Finding, ModelCheck, Severity} from "./modelCheck.js";
import type {Subject} from "./subject.js";
import {thresholds} from "./thresholds.js";

const order: Readonly<Record<Severity, number>> = {serious: 0, caution: 1, note: 2};

/**
 * Looks a model over: what a reader should know before using it, the most serious first, and how well its chances fit.
 * Fits the model from the beginning.
 * @param influences how far a unit can move each condition, by identifier; a condition that is not named it cannot
 * @throws {InputError} as `openBenchmark` does for the choice.
 */
export function checkModel(
  table: CodedTable,
  choice: Choice,
  influences: Readonly<Record<string, Influence>>
): ModelCheck {
  const {subject, fitted} = fitSubject(createDesign(table), checkChoice(table, choice));
  const calibrated = table.outcome === "number" ? null : calibrate(table, fitted, subject.outcomes.fitWeight);
  const ofFit = calibrated === null ? [] : calibrationFindings(calibrated);
  return {findings: findingsOf(subject, influences, ofFit), calibration: calibrated};
}

/** Everything there is to find in a model, the most serious first; `ofFit` is what its kind alone can say. */
export function findingsOf(
  subject: Subject,
  influences: Readonly<Record<string, Influence>>,
  ofFit: readonly Finding[] = []
): Finding[] {
  const findings = [
    ...influenceFindings(subject.choice.conditions, influences),
    ...extrapolationFindings(subject),
    ...fewUnitsFindings(subject),
    ...collinearFindings(subject),
    ...apartFindings(subject),
    ...lonelyFindings(subject),
    ...ofFit,
    ...separationFindings(subject),
    ...smallLevelFindings(subject)
  ];
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity]);
}

function fitSubject(design: Design, choice: CheckedChoice): {subject: Subject; fitted: Fitted} {
  const {table} = design;
  const outcomes = sumOutcomes(design, choice.reference);
  const fitN = new Float64Array(table.units.length);
  for (let i = 0; i < table.rows; ++i) fitN[table.unitCodes[i]] += outcomes.fitWeight[i];
  const fitted = fitModel(design, choice.conditions, choice.link, outcomes);
  const information =
    fitted.link === "linear"
      ? outcomes.fitWeight
      : outcomes.fitWeight.map((w, i) => {
          if (w === 0) return 0;
          const p = table.y[i] - fitted.residual[i] / w;
          return w * p * (1 - p);
        });
  return {subject: {table, design, choice, outcomes, fitted, information, fitN}, fitted};
}

/** On the people the model was fitted on. Those whose outcome is settled have no residual: they are predicted it. */
function calibrate(table: CodedTable, {residual}: Fitted, fitWeight: Float64Array): Calibration {
  const prediction = table.y.map((y, i) => (fitWeight[i] > 0 ? y - residual[i] / fitWeight[i] : 0));
  return calibration(prediction, table.y, fitWeight);
}

/** With many people the test finds what does not matter: then it is only a note. */
function calibrationFindings({hosmerLemeshow, tenths}: Calibration): Finding[] {
  const limit = thresholds.calibration;
  if (hosmerLemeshow === null || hosmerLemeshow.p >= limit.p) return [];
  const {p} = hosmerLemeshow;
  const gap = Math.max(...tenths.map(({observed, predicted}) => Math.abs(observed - predicted)));
  return [
    {
      code: "calibration",
      severity: gap < limit.gap ? "note" : "caution",
      conditions: [],
      units: [],
      value: p,
      message: `predicted and actual shares differ by up to ${(100 * gap).toFixed(1)} points in a tenth of the people (Hosmer and Lemeshow, p = ${p.toPrecision(2)})`
    }
  ];
}
