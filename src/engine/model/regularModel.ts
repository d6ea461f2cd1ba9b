import type {Design} from "../design/design.js";
import {InputError} from "../errors.js";
import type {CodedPeople} from "../table/codedTable.js";

/**
 * The model of all conditions of a table, less those with a level or a column that has no estimate. Where it cannot be
 * fitted, the empty model: every choice of conditions is then fitted from the beginning.
 */
export function regularModel<Fit extends {readonly inestimable: readonly number[]}>(
  design: Design<CodedPeople>,
  fitOf: (conditions: readonly string[]) => Fit
): {readonly fit: Fit; readonly conditions: readonly string[]} {
  let conditions = [...design.parametersOf.keys()];
  for (;;) {
    const fitted = tryFit(fitOf, conditions);
    if (fitted === null) {
      conditions = [];
      continue;
    }
    const irregular = new Set(fitted.inestimable.map(at => design.parameters[at].condition));
    const regular = conditions.filter(id => !irregular.has(id));
    if (regular.length === conditions.length) return {fit: fitted, conditions};
    conditions = regular;
  }
}

function tryFit<Fit>(
  fitOf: (conditions: readonly string[]) => Fit,
  conditions: readonly string[]
): Fit | null {
  try {
    return fitOf(conditions);
  } catch (error) {
    if (error instanceof InputError && conditions.length > 0) return null;
    throw error;
  }
}
