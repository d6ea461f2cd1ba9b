import {checkPeople} from "../../benchmark/checkChoice.js";
import {InputError} from "../../errors.js";
import type {Choice, DurationChoice, DurationLink} from "../../outcome/choice.js";
import {kernels} from "../aft/kernel.js";
import type {DurationTable} from "../durationTable.js";

/** The models of durations, the usual one first. */
export const durationLinks: readonly DurationLink[] = [
  "cox",
  "piecewise",
  ...(Object.keys(kernels) as (keyof typeof kernels)[])
];

/** The choice as the table has it; what cannot be answered is an InputError. */
export function checkDurationChoice(table: DurationTable, choice: Choice): DurationChoice {
  const people = checkPeople(table, choice, () => checkModel(choice));
  const {link, horizon, event} = choice as DurationChoice;
  const {conditions, minimumUnitSize, reference} = people;
  return {
    conditions,
    link,
    minimumUnitSize,
    horizon,
    ...(event !== undefined && {event}),
    ...("ties" in choice && choice.ties !== undefined && {ties: choice.ties}),
    ...("cuts" in choice && {cuts: choice.cuts}),
    ...(reference !== undefined && {reference})
  } as DurationChoice;
}

function checkModel(choice: Choice): void {
  const link = durationLinks.find(known => known === choice.link);
  const horizon = "horizon" in choice ? choice.horizon : undefined;
  if (link === undefined) {
    throw new InputError("unknown", `model ${JSON.stringify(choice.link)}`, {
      allowed: `allowed: ${durationLinks.join(", ")}`
    });
  }
  if (horizon === undefined || !(horizon > 0 && Number.isFinite(horizon))) {
    throw new InputError("invalid", `horizon ${horizon}`, {allowed: "allowed: weeks, above 0"});
  }
  if ("ties" in choice && (link !== "cox" || !["efron", "breslow"].includes(choice.ties ?? "efron"))) {
    throw new InputError("unsupported", `ties ${JSON.stringify(choice.ties)} of model ${link}`, {
      allowed: "allowed: efron or breslow, of model cox"
    });
  }
  if (link === "piecewise" && (!("cuts" in choice) || choice.cuts === undefined)) {
    throw new InputError("missing", "cut points of model piecewise", {
      allowed: "allowed: weeks, ascending, above 0"
    });
  }
}
