import type {MeanChoice, PeopleChoice} from "../outcome/choice.js";
import type {CodedPeople, CodedTable} from "../table/codedTable.js";
import {checkModel} from "./checkModel.js";
import type {Influence} from "./influence.js";
import type {Finding, ModelCheck} from "./modelCheck.js";

/** Findings that depend on who the people are and on the conditions, not on what came of them. */
const ofDesign: ReadonlySet<Finding["code"]> = new Set([
  "mediator",
  "partlyInfluenced",
  "extrapolation",
  "outlier",
  "fewUnits",
  "collinear",
  "noOverlap",
  "smallLevel"
]);

/** Looks over who is compared and by which conditions, whatever came of them. `y` is any number per row. */
export function designFindings(
  people: CodedPeople,
  {outcome, y}: Pick<CodedTable, "outcome" | "y">,
  {conditions, minimumUnitSize, reference}: PeopleChoice,
  influences: Readonly<Record<string, Influence>>
): ModelCheck {
  const choice: MeanChoice = {
    conditions,
    link: "linear",
    minimumUnitSize,
    ...(reference !== undefined && {reference})
  };
  const {findings} = checkModel({...people, outcome, y}, choice, influences);
  return {findings: findings.filter(({code}) => ofDesign.has(code)), calibration: null};
}
