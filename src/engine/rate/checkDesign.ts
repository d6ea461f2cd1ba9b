import {designFindings} from "../check/designFindings.js";
import type {Influence} from "../check/influence.js";
import type {ModelCheck} from "../check/result.js";
import type {RateChoice} from "../outcome/choice.js";
import {checkRateChoice} from "./choice.js";
import type {RateTable} from "./table.js";

/** Looks over who is compared and by which conditions. */
export function checkRateDesign(
  table: RateTable,
  choice: RateChoice,
  influences: Readonly<Record<string, Influence>>
): ModelCheck {
  const y = table.events.map((events, i) => events / table.exposure[i]);
  return designFindings(table, {outcome: "number", y}, checkRateChoice(table, choice), influences);
}
