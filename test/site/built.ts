import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {root} from "../../scripts/framework.js";

/** Where the tests' own build lies; `npm run build` and its dist are left alone. */
export const output = ".cache/site";
export const dist = join(root, output);

/** Where it is told how the build ended. */
export const report = join(root, ".cache", "site.json");

/** Waits until the site is built. Throws with what the build said where it failed. */
export async function built(): Promise<void> {
  for (;;) {
    const text = await readFile(report, "utf8").catch(() => "");
    if (text.endsWith("}")) {
      const {code, said} = JSON.parse(text) as {code: number; said: string};
      if (code !== 0) throw new Error(said);
      return;
    }
    await setTimeout(200);
  }
}
