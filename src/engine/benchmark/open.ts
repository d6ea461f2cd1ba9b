import {createDesign} from "../design/design.js";
import {InputError} from "../errors.js";
import {fitModel, Live} from "../model/live.js";
import {sumOutcomes} from "../model/outcomes.js";
import {termEstimates} from "../model/terms.js";
import type {CodedTable} from "../table/codedTable.js";
import {assess} from "./assess.js";
import {Chance} from "./chance.js";
import type {Benchmark, Choice} from "./result.js";

/** A table that is ready to be benchmarked under any choice of its conditions. */
export interface OpenBenchmark {
  /** The whole answer: a fit from the beginning, with coefficients and standard errors. */
  compute(choice: Choice): Benchmark;
  /** The same units to 1e-8 in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: Choice): Benchmark;
}

export function openBenchmark(table: CodedTable): OpenBenchmark {
  const design = createDesign(table);
  const outcomes = sumOutcomes(design);
  const chance = new Chance(table.units.length);
  const live = new Live(design, outcomes);
  return {
    compute(choice) {
      const {conditions, link, minimumUnitSize} = check(table, choice);
      const fitted = fitModel(design, conditions, link, outcomes);
      return assess(table, fitted, termEstimates(design, fitted), minimumUnitSize, chance);
    },
    refit(choice) {
      const {conditions, link, minimumUnitSize} = check(table, choice);
      return assess(table, live.refit(conditions, link), [], minimumUnitSize, chance);
    }
  };
}

/** Conditions in the table's order, each once; unknown ones are an error. */
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
  return {...choice, conditions: known.filter(id => choice.conditions.includes(id))};
}
