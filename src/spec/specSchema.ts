import {brokenRules} from "./rules.js";
import {shape} from "./schema.js";

/**
 * One benchmark: who is compared, on what outcome, given which conditions.
 * This definition is the only one: messages, types and the editors' JSON Schema are made from it.
 */
export const specSchema = shape.superRefine((spec, context) => {
  for (const {path, ...problem} of brokenRules(spec)) {
    context.addIssue({code: "custom", path: [...path], message: problem.what, params: problem});
  }
});
