import {type Choices, type ModelChoice, modelFields, stateOf} from "../address/index.js";
import {InputError} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";
import {isSaid, type Options, readField} from "./options.js";

/** The spec's own choice, changed by what the reader said. Throws InputError that lists what is allowed. */
export const readChoice = (spec: Spec, options: Options): ModelChoice =>
  stateOf<Choices, ModelChoice>(modelFields, field => readField(field, options, {...spec, units: []}));

/** An address is a whole choice: options beside it could only contradict it. */
export function refuseBeside(options: Options): void {
  if (!isSaid(modelFields, options)) return;
  throw new InputError("ambiguous", "choice: an address, and options beside it", {
    allowed: "allowed: one of them"
  });
}
