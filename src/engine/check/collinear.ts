import {cholesky, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts} from "../design/crossProducts.js";
import {parametersOf} from "../design/design.js";
import {dependentTolerance} from "../model/dependence.js";
import {inflation} from "./inflation.js";
import type {Finding} from "./modelCheck.js";
import type {Subject} from "./subject.js";
import {above, thresholds} from "./thresholds.js";

/** Conditions that follow from others, wholly or nearly. */
export function collinearFindings(subject: Subject): Finding[] {
  return [...dependentFindings(subject), ...inflationFindings(subject)];
}

/** A coefficient of the columns that a dependent one follows from is rounding below this, in standardised columns. */
const noPart = 1e-6;

/** Columns that were left out because they follow from others, with the conditions they follow from. */
function dependentFindings({design, fitted, choice, outcomes}: Subject): Finding[] {
  const warned = fitted.warnings.filter(({code}) => code === "collinear");
  if (warned.length === 0) return [];
  const p = design.parameters.length;
  const wanted = parametersOf(design, choice.conditions);
  const gram = submatrix(crossProducts(design, outcomes.fitWeight), p, wanted);
  const factor = cholesky(gram, wanted.length, dependentTolerance);
  const conditionOf = (k: number) => design.parameters[wanted[k]].condition;
  const found = new Map<string, Finding>();
  for (const {condition, level, message} of warned) {
    if (condition === undefined) continue;
    const at = wanted.findIndex(
      (_, k) => conditionOf(k) === condition && design.parameters[wanted[k]].level === (level ?? null)
    );
    const parts = factor.dependent.includes(at)
      ? solve(factor, gram.slice(at * wanted.length, (at + 1) * wanted.length))
      : new Float64Array(wanted.length);
    const others = wanted.flatMap((_, k) => {
      const other = conditionOf(k);
      return other !== null && other !== condition && Math.abs(parts[k]) > noPart ? [other] : [];
    });
    const conditions = [condition, ...new Set(others)];
    const key = JSON.stringify(conditions);
    if (found.has(key)) continue;
    found.set(key, {
      code: "collinear",
      severity: "serious",
      conditions,
      ...(level === undefined ? {} : {level}),
      units: [],
      value: null,
      message
    });
  }
  return [...found.values()];
}

/** Conditions that are nearly combinations of others; two that are so by each other are one finding. */
function inflationFindings({design, fitted}: Subject): Finding[] {
  const found = new Map<string, Finding>();
  const worst = inflation(design, fitted).toSorted((a, b) => b.value - a.value);
  for (const {condition, value, partner} of worst) {
    const severity = above(value, thresholds.inflation);
    if (severity === null) continue;
    const named = partner !== null && partner.value > thresholds.inflation.caution ? [partner.condition] : [];
    const conditions = [condition, ...named];
    const key = JSON.stringify(conditions.toSorted());
    if (found.has(key)) continue;
    found.set(key, {
      code: "collinear",
      severity,
      conditions,
      units: [],
      value: Number.isFinite(value) ? value : null,
      message: `condition ${condition} is nearly a combination of ${named.length === 0 ? "others" : named[0]}: the variance of its coefficients is ${value.toPrecision(3)} times larger`
    });
  }
  return [...found.values()];
}
