import {checkPeople} from "../benchmark/choice.js";
import {InputError} from "../errors.js";
import type {OverDispersion} from "../funnel/result.js";
import type {RateChoice} from "./result.js";
import type {RateTable} from "./table.js";

const kinds: readonly OverDispersion[] = ["none", "multiplicative", "additive"];

/** A choice with nothing left open. */
export type CheckedRateChoice = RateChoice & Required<Pick<RateChoice, "overDispersion">>;

/** Conditions and units in the table's order, each once; what the table cannot answer is an InputError. */
export function checkRateChoice(table: RateTable, choice: RateChoice): CheckedRateChoice {
  const overDispersion = checkOverDispersion(choice.overDispersion);
  return {...checkPeople(table, choice, () => {}), overDispersion};
}

export function checkOverDispersion(kind: OverDispersion = "none"): OverDispersion {
  if (kinds.includes(kind)) return kind;
  throw new InputError("unknown", `over-dispersion ${JSON.stringify(kind)}`, {
    allowed: `allowed: ${kinds.join(", ")}`
  });
}
