import {checkPeople} from "../benchmark/checkChoice.js";
import {InputError} from "../errors.js";
import type {OverDispersion} from "../funnel/funnelResult.js";
import type {PeopleChoice, RateChoice} from "../outcome/choice.js";
import type {RateTable} from "./rateTable.js";

const kinds: readonly OverDispersion[] = ["none", "multiplicative", "additive"];

/** A choice with nothing left open. */
export type CheckedRateChoice = RateChoice & Required<Pick<RateChoice, "overDispersion">>;

/** Conditions and units in the table's order, each once; what the table cannot answer is an InputError. */
export function checkRateChoice(table: RateTable, choice: RateChoice): CheckedRateChoice {
  const people = checkPeople(table, choice, () => checkLink(choice, "log"));
  return {...people, link: "log", overDispersion: checkOverDispersion(choice.overDispersion)};
}

/** @throws {InputError} for another link than the only one there is */
export function checkLink({link}: PeopleChoice & {readonly link: string}, only: string): void {
  if (link === only) return;
  throw new InputError("unsupported", `link ${JSON.stringify(link)}`, {allowed: `allowed: ${only}`});
}

export function checkOverDispersion(kind: OverDispersion = "none"): OverDispersion {
  if (kinds.includes(kind)) return kind;
  throw new InputError("unknown", `over-dispersion ${JSON.stringify(kind)}`, {
    allowed: `allowed: ${kinds.join(", ")}`
  });
}
