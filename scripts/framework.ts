import {type StdioOptions, spawn} from "node:child_process";
import {mkdir, readdir, rm, utimes} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The moment every data file was "last modified", so that two builds of one commit are the same bytes. */
export const moment = new Date(Date.UTC(2014, 2, 27));

/** Where Framework keeps what loaders made and what it bundled. */
export const cache = join(root, "src", ".observablehq", "cache");

/**
 * Libraries that Framework's client can load by name. It asks a registry for their newest versions, whether or not a
 * page uses them, unless its cache holds a folder for each; no page here uses any of them.
 */
const unused = [
  "@observablehq/plot@0.6.17",
  "@observablehq/sample-datasets@1.0.1",
  "apache-arrow@21.1.0",
  "arquero@7.2.1",
  "d3@7.9.0",
  "d3-dsv@3.0.1",
  "echarts@6.0.0",
  "htl@1.0.0",
  "leaflet@1.9.4",
  "lodash@4.17.21",
  "mapbox-gl@3.15.0",
  "parquet-wasm@0.7.1",
  "react@19.2.0",
  "react-dom@19.2.0",
  "topojson-client@3.1.0"
];

/** Empties Framework's cache of loaders' output, which it would never renew by itself, and keeps what it bundled. */
export async function freshCache(): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (name !== "_node" && name !== "_npm") await rm(join(cache, name), {recursive: true, force: true});
  }
  for (const name of unused) await mkdir(join(cache, "_npm", name), {recursive: true});
}

/**
 * Gives what loaders made one time of making: Framework writes it into pages and modules, whose names are hashes of what is
 * in them, so that two builds would differ.
 */
export async function levelTimes(): Promise<void> {
  for (const path of await readdir(cache, {recursive: true})) {
    if (!/^_(node|npm)/.test(path)) await utimes(join(cache, path), moment, moment);
  }
}

/** Runs Framework's own command with nothing reported to anyone. */
export function framework(
  args: readonly string[],
  stdio: StdioOptions,
  environment: Readonly<Record<string, string>> = {}
) {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const bin = join(dirname(manifest), "dist", "bin", "observable.js");
  return spawn(process.execPath, [bin, ...args], {
    cwd: root,
    stdio,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", NODE_NO_WARNINGS: "1", ...environment}
  });
}
