import {rm} from "node:fs/promises";
import {join} from "node:path";
import {root} from "../../scripts/framework.js";
import {buildSite} from "../../scripts/site.js";

/** Where the tests' own build lies; `npm run build` and its dist are left alone. */
export const output = ".cache/site";

/** Builds the site once for all the tests of the site. */
export async function setup(): Promise<void> {
  await buildSite(output, line => console.log(line));
}

export async function teardown(): Promise<void> {
  await rm(join(root, `${output}-again`), {recursive: true, force: true});
}
