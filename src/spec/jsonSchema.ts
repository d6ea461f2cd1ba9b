import {z} from "zod";
import {specSchema} from "./specSchema.js";

/** The spec's definition as JSON Schema (draft 2020-12), so that an editor completes and checks a spec as it is typed. */
export function specJsonSchema(): string {
  const schema = z.toJSONSchema(specSchema, {io: "input"});
  return `${JSON.stringify({...schema, title: "Rammevilkår: one benchmark"}, null, 2)}\n`;
}
