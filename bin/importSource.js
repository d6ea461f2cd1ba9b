import {existsSync} from "node:fs";

/** A module of the project: its TypeScript in a checkout, so that nothing is stale, and what was compiled of it in the package. */
export async function importSource(name) {
  const source = new URL(`../src/${name}.ts`, import.meta.url);
  if (!existsSync(source)) return import(new URL(`../lib/${name}.js`, import.meta.url).href);
  const {register} = await import("tsx/esm/api");
  // Settings of the folder it is called from are none of its business. A thread does not inherit how its parent reads.
  register({tsconfig: false});
  return import(source.href);
}
