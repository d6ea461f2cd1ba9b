import type {z} from "zod";
import {specSchema} from "./specSchema.js";

type Path = readonly PropertyKey[];

function isMapping(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes off the layers that say nothing about keys: optional, default. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  return def.type === "optional" || def.type === "default" ? bare(def.innerType) : schema;
}

/** The member of a union that the data's own `kind` picks. */
function member(options: readonly z.core.$ZodType[], data: unknown): z.core.$ZodType | null {
  for (const option of options) {
    const {def} = (option as z.core.$ZodTypes)._zod;
    if (def.type !== "object" || !isMapping(data)) continue;
    const kind = def.shape.kind as z.core.$ZodTypes | undefined;
    if (kind?._zod.def.type === "literal" && kind._zod.def.values.includes(data.kind as string))
      return option;
  }
  return null;
}

/** The keys a spec may have at a path, given what it says on the way there; null where keys are free or unknown. */
export function allowedKeys(path: Path, data: unknown): string[] | null {
  let schema: z.core.$ZodType | null = specSchema;
  let value = data;
  for (let depth = 0; ; ++depth) {
    schema = bare(schema);
    let def: z.core.$ZodTypes["_zod"]["def"] = (schema as z.core.$ZodTypes)._zod.def;
    if (def.type === "union") {
      schema = member(def.options, value);
      if (schema === null) return null;
      def = (schema as z.core.$ZodTypes)._zod.def;
    }
    if (depth === path.length) return def.type === "object" ? Object.keys(def.shape) : null;
    const key = path[depth];
    if (def.type === "object") schema = def.shape[String(key)] ?? null;
    else if (def.type === "array") schema = def.element;
    else return null;
    if (schema === null) return null;
    value =
      isMapping(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
}
