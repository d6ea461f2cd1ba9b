import {readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {framework, levelTimes, root} from "./framework.js";
import {filesOf, postprocess} from "./postprocess.js";
import {prepareAll} from "./prepare.js";

/**
 * Builds the site into a folder of the project. `address`, ending in a slash, is where it will lie, if that is known. Throws with Framework's own words when a page does not build.
 */
export async function buildSite(
  output: string,
  say: (line: string) => void,
  address: string | null = null
): Promise<string> {
  const dist = join(root, output);
  say("Preparing the analyses");
  await prepareAll(say);
  await levelTimes();
  say("Building the pages");
  await rm(dist, {recursive: true, force: true});
  const child = framework(["build"], ["ignore", "pipe", "pipe"], {RAMMEVILKAR_OUTPUT: output});
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", chunk => {
      said += String(chunk);
    });
  }
  const code = await new Promise<number>(resolve => child.on("close", status => resolve(status ?? 1)));
  if (code !== 0 || said.includes("broken link")) throw new Error(said);
  await postprocess(dist, address);
  for (const file of await filesOf(dist)) {
    if (!file.endsWith(".html")) continue;
    const html = await readFile(join(dist, file), "utf8");
    const box = html.match(/<[^>]*observablehq--error[^>]*>[^<]*/);
    if (box !== null) throw new Error(`invalid page ${file}: ${box[0]}`);
  }
  return dist;
}
