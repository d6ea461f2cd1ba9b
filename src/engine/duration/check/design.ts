import {checkModel} from "../../check/check.js";
import type {Influence} from "../../check/influence.js";
import type {Finding, ModelCheck} from "../../check/result.js";
import type {PeopleChoice} from "../../outcome/choice.js";
import type {DurationTable} from "../table.js";

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

/** Looks over who is compared and by which conditions. How the model fits is `checkDurations`'. */
export function checkDesign(
  table: DurationTable,
  {conditions, minimumUnitSize, reference}: PeopleChoice,
  influences: Readonly<Record<string, Influence>>
): ModelCheck {
  const happened = {...table, outcome: "binary" as const, y: Float64Array.from(table.event)};
  const people = {conditions, minimumUnitSize, ...(reference !== undefined && {reference})};
  const {findings} = checkModel(happened, {...people, link: "linear"}, influences);
  return {findings: findings.filter(({code}) => ofDesign.has(code)), calibration: null};
}
