import {checkPeople} from "../../benchmark/choice.js";
import type {Choice} from "../../benchmark/result.js";
import {InputError} from "../../errors.js";
import {kernels} from "../aft/kernel.js";
import type {DurationTable} from "../table.js";
import type {DurationChoice, DurationKind} from "./result.js";

/** The models of durations, the usual one first. */
export const durationKinds: readonly DurationKind[] = [
  "cox",
  "piecewise",
  ...(Object.keys(kernels) as (keyof typeof kernels)[])
];

/** The choice as the table has it; what cannot be answered is an InputError. */
export function checkDurationChoice(table: DurationTable, choice: DurationChoice): DurationChoice {
  const {model, horizon, ties, cuts} = choice;
  const people = checkPeople(table, choice, () => {
    if (!durationKinds.includes(model)) {
      throw new InputError("unknown", `model ${JSON.stringify(model)}`, {
        allowed: `allowed: ${durationKinds.join(", ")}`
      });
    }
    if (!(horizon > 0 && Number.isFinite(horizon))) {
      throw new InputError("invalid", `horizon ${horizon}`, {allowed: "allowed: weeks, above 0"});
    }
    if (model === "piecewise" && cuts === undefined) {
      throw new InputError("missing", "cut points of model piecewise", {
        allowed: "allowed: weeks, ascending, above 0"
      });
    }
  });
  return {
    ...people,
    model,
    horizon,
    ...(model === "cox" ? {ties: ties ?? "efron"} : {}),
    ...(model === "piecewise" && cuts !== undefined ? {cuts} : {})
  };
}

/**
 * A choice as the engine of durations takes it.
 * @throws {InputError} for a link that is no model of durations, and without a horizon.
 */
export function durationChoice({link, horizon, event: _, ...people}: Choice): DurationChoice {
  const model = durationKinds.find(kind => kind === link);
  if (model === undefined) {
    throw new InputError("unsupported", `link ${JSON.stringify(link)} for durations`, {
      allowed: `allowed: ${durationKinds.join(", ")}`
    });
  }
  if (horizon === undefined) throw new InputError("missing", "horizon", {allowed: "allowed: weeks, above 0"});
  return {...people, model, horizon};
}
