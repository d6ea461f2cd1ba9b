import {createDesign} from "../design/design.js";
import {InputError} from "../errors.js";
import {fitModel, Live} from "../model/live.js";
import {sumOutcomes} from "../model/outcomes.js";
import {termEstimates} from "../model/terms.js";
import type {CodedTable} from "../table/codedTable.js";
import {assess} from "./assess.js";
import {Chance} from "./chance.js";
import type {Benchmark, Choice} from "./result.js";

/** Reference populations whose cross-products are kept; each costs some bytes per person. */
const mostLives = 4;

/** A table that is ready to be benchmarked under any choice of its conditions. */
export interface OpenBenchmark {
  /** The whole answer: a fit from the beginning, with coefficients and standard errors. */
  compute(choice: Choice): Benchmark;
  /** The same units to 1e-8 in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: Choice): Benchmark;
}

export function openBenchmark(table: CodedTable): OpenBenchmark {
  const design = createDesign(table);
  const chance = new Chance(table.units.length);
  const lives = new Map<string, Live>();
  return {
    compute(choice) {
      const checked = check(table, choice);
      const outcomes = sumOutcomes(design, checked.reference);
      const fitted = fitModel(design, checked.conditions, checked.link, outcomes);
      return assess(table, fitted, termEstimates(design, fitted), checked, chance);
    },
    refit(choice) {
      const checked = check(table, choice);
      const key = JSON.stringify(checked.reference ?? null);
      const live = lives.get(key) ?? new Live(design, sumOutcomes(design, checked.reference));
      lives.delete(key);
      lives.set(key, live);
      if (lives.size > mostLives) lives.delete([...lives.keys()][0]);
      return assess(table, live.refit(checked.conditions, checked.link), [], checked, chance);
    }
  };
}

/** Conditions and units in the table's order, each once; unknown ones are an error. */
function check(table: CodedTable, choice: Choice): Choice {
  const known = table.columns.map(({id}) => id);
  const unknown = choice.conditions.find(id => !known.includes(id));
  if (unknown !== undefined) {
    throw new InputError("unknown", `condition ${JSON.stringify(unknown)}`, {
      allowed: known.length === 0 ? "this benchmark has none" : `allowed: ${known.join(", ")}`
    });
  }
  if (choice.link === "logit" && table.outcome === "number") {
    throw new InputError("unsupported", 'link "logit" for an outcome that is a number', {
      allowed: "allowed: linear"
    });
  }
  if (!(choice.minimumUnitSize >= 1)) {
    throw new InputError("invalid", `minimum unit size ${choice.minimumUnitSize}`, {
      allowed: "allowed: 1 or more"
    });
  }
  const conditions = known.filter(id => choice.conditions.includes(id));
  const {link, minimumUnitSize, reference} = choice;
  if (reference === undefined) return {conditions, link, minimumUnitSize};
  const stranger = reference.find(id => !table.units.some(unit => unit.id === id));
  if (stranger !== undefined || reference.length === 0) {
    throw new InputError(
      stranger === undefined ? "missing" : "unknown",
      `unit ${stranger ?? "in the reference population"}`,
      {
        allowed: "allowed: identifiers of units in the data"
      }
    );
  }
  const ids = table.units.map(({id}) => id).filter(id => reference.includes(id));
  return ids.length === table.units.length
    ? {conditions, link, minimumUnitSize}
    : {conditions, link, minimumUnitSize, reference: ids};
}
