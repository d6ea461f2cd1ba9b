import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {root} from "../../scripts/framework.js";
import {prepareAll} from "../../scripts/prepare.js";
import {output, report} from "./built.js";

let building: ChildProcess | null = null;

/**
 * Prepares the analyses, which other tests read too, and then builds the site once for all the tests of the site, in a
 * process of its own, while other tests run. `built` waits for it.
 */
export async function setup(): Promise<void> {
  await rm(report, {force: true});
  await prepareAll(line => console.log(line));
  building = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts", "--output", output], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"]
  });
  let said = "";
  for (const stream of [building.stdout, building.stderr]) {
    stream?.on("data", chunk => {
      said += String(chunk);
    });
  }
  building.on("close", code => void writeFile(report, JSON.stringify({code, said})));
}

export async function teardown(): Promise<void> {
  if (building !== null && building.exitCode === null) {
    building.kill();
    await once(building, "close");
  }
  await rm(join(root, `${output}-again`), {recursive: true, force: true});
}
