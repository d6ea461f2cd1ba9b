import type {Design} from "../design/design.js";
import type {Fitted} from "../model/modelFit.js";
import type {Outcomes} from "../model/outcomes.js";
import type {PeopleChoice} from "../outcome/choice.js";
import type {CodedPeople} from "../table/codedTable.js";
import type {Finding} from "./modelCheck.js";

/** What is checked: a model, the people it was fitted on, and the units it is used on. */
export interface Subject {
  readonly table: CodedPeople;
  readonly design: Design<CodedPeople>;
  /** Conditions in the table's order. */
  readonly choice: Pick<PeopleChoice, "conditions" | "minimumUnitSize">;
  readonly outcomes: Pick<Outcomes, "weight" | "fitWeight" | "n" | "unitN">;
  readonly fitted: Pick<Fitted, "estimated" | "bread" | "clusters" | "warnings">;
  /** Per row, what its people in the fit tell of the coefficients: persons times the variance of the outcome given the model. */
  readonly information: Float64Array;
  /** Persons of each unit that the model was fitted on. */
  readonly fitN: Float64Array;
}

/** Places of the units that get a rank: what is said of a unit is said of these only. */
export function assessedUnits({outcomes, choice}: Subject): number[] {
  return Array.from(outcomes.unitN.keys()).filter(unit => outcomes.unitN[unit] >= choice.minimumUnitSize);
}

/** A figure per unit that is in the way of comparing it. */
export interface Concern {
  readonly unit: number;
  readonly value: number;
}

/** The concerned, worst first, as a finding names them. */
export function concerned(
  {units}: CodedPeople,
  concerns: readonly Concern[]
): {readonly units: string[]; readonly value: number; readonly names: string} {
  const worst = concerns.toSorted((a, b) => b.value - a.value || a.unit - b.unit);
  const names = worst.slice(0, 3).map(({unit}) => units[unit].name);
  const more = worst.length - names.length;
  return {
    units: worst.map(({unit}) => units[unit].id),
    value: worst[0].value,
    names: more === 0 ? names.join(", ") : `${names.join(", ")} and ${more} more`
  };
}

/** 0.134 → `13 %` */
export const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** The findings of one check. */
export type Check = (subject: Subject) => readonly Finding[];
