import {InputError} from "../errors.js";
import {meanLinks} from "../model/modelFit.js";
import type {Choice, MeanChoice, PeopleChoice} from "../outcome/choice.js";
import type {CodedPeople, CodedTable} from "../table/codedTable.js";

/** A choice that a table of shares or means can answer. */
export type CheckedChoice = MeanChoice;

/** Conditions and units in the table's order, each once; what the table cannot answer is an InputError. */
export function checkChoice(table: CodedTable, choice: Choice): CheckedChoice {
  const link = meanLinks.find(known => known === choice.link);
  const {conditions, minimumUnitSize, reference} = checkPeople(table, choice, () => {
    if (link === undefined) {
      throw new InputError(
        "unsupported",
        `link ${JSON.stringify(choice.link)} for an outcome that is no duration`,
        {
          allowed: `allowed: ${meanLinks.join(", ")}`
        }
      );
    }
    if (link === "logit" && table.outcome === "number") {
      throw new InputError("unsupported", 'link "logit" for an outcome that is a number', {
        allowed: "allowed: linear"
      });
    }
  });
  const checked = {conditions, link: link as MeanChoice["link"], minimumUnitSize};
  return reference === undefined ? checked : {...checked, reference};
}

/** The part of a choice that concerns the people. `checkModel` complains of the rest, between conditions and units. */
export function checkPeople(table: CodedPeople, choice: PeopleChoice, checkModel: () => void): PeopleChoice {
  const known = table.columns.map(({id}) => id);
  const unknown = choice.conditions.find(id => !known.includes(id));
  if (unknown !== undefined) {
    throw new InputError("unknown", `condition ${JSON.stringify(unknown)}`, {
      allowed: known.length === 0 ? "this benchmark has none" : `allowed: ${known.join(", ")}`
    });
  }
  checkModel();
  if (!(choice.minimumUnitSize >= 1)) {
    throw new InputError("invalid", `minimum unit size ${choice.minimumUnitSize}`, {
      allowed: "allowed: 1 or more"
    });
  }
  const conditions = known.filter(id => choice.conditions.includes(id));
  const {minimumUnitSize, reference} = choice;
  if (reference === undefined) return {conditions, minimumUnitSize};
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
    ? {conditions, minimumUnitSize}
    : {conditions, minimumUnitSize, reference: ids};
}
