import {registerTable} from "../../../src/sources/register/index.js";
import {listSpecs} from "../../../src/spec/load.js";
import type {Spec} from "../../../src/spec/schema.js";

/** The five specs whose people are drawn with a yes or no, as they ship. */
export const specs: Spec[] = (await listSpecs())
  .map(({spec}) => spec)
  .filter(({source, outcome}) => source.kind === "register" && outcome.kind === "binary");

export function withSource(spec: Spec, change: {seed?: number; persons?: number}): Spec {
  if (spec.source.kind !== "register") throw new Error(`${spec.id} is not drawn`);
  return {...spec, source: {...spec.source, ...change}};
}

export function specOf(id: string): Spec {
  const spec = specs.find(spec => spec.id === id);
  if (spec === undefined) throw new Error(`no spec ${id}`);
  return spec;
}

const cache = new Map<string, ReturnType<typeof registerTable>>();

/** The people of a spec under a seed; drawn once. */
export function drawnWith(spec: Spec, seed?: number): ReturnType<typeof registerTable> {
  const key = `${spec.id} ${seed}`;
  const known = cache.get(key) ?? registerTable(seed === undefined ? spec : withSource(spec, {seed}));
  cache.set(key, known);
  return known;
}
