import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {sourceOf} from "../sources/registry.js";
import type {LoadedSpec} from "../spec/load.js";
import type {AnalysisFile} from "./analysisFile.js";
import {makeAnalysis} from "./make.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".cache", "analyses");

/** Everything a result can depend on besides the spec and its own data file. */
const sources = [
  "src/engine",
  "src/sources",
  "src/spec",
  "src/benchmark",
  "src/data",
  "data/register",
  "data/published"
];

/** Where an analysis' two files lie, and whether they had to be made. */
export interface PreparedAnalysis {
  readonly json: string;
  readonly arrow: string;
  readonly made: boolean;
}

let hashed: Promise<string> | undefined;

/** Of all the code and facts behind the numbers. */
export function codeHash(): Promise<string> {
  hashed ??= hashFiles(sources.map(source => join(root, source)).concat(join(root, "package-lock.json")));
  return hashed;
}

/**
 * The page's files for an analysis, made when they are not there. Their names carry a hash of the spec, of its data
 * and of all the code and facts behind the numbers, so that a file found is never out of date.
 */
export async function prepareAnalysis(
  loaded: LoadedSpec,
  progress?: (text: string) => void
): Promise<PreparedAnalysis> {
  const {spec} = loaded;
  const hash = createHash("sha256").update(loaded.hash).update(JSON.stringify(loaded.published));
  hash.update(await codeHash());
  hash.update(await sourceOf(spec).fingerprint(dirname(loaded.path)));
  const key = hash.digest("hex").slice(0, 16);
  const json = join(folder, `${spec.id}-${key}.json`);
  const arrow = join(folder, `${spec.id}-${key}.arrow`);
  const present = new Set(await readdir(folder).catch(() => []));
  const made = !present.has(`${spec.id}-${key}.json`) || !present.has(`${spec.id}-${key}.arrow`);
  if (made) {
    const result = await makeAnalysis(loaded, progress);
    await mkdir(folder, {recursive: true});
    for (const name of present) {
      if (name.startsWith(`${spec.id}-`)) await rm(join(folder, name), {force: true});
    }
    await writeWhole(arrow, result.arrow);
    await writeWhole(json, JSON.stringify(result.file));
  }
  return {json, arrow, made};
}

/** The page's file for an analysis, read back. */
export async function readAnalysis(loaded: LoadedSpec): Promise<AnalysisFile> {
  const {json} = await prepareAnalysis(loaded);
  return JSON.parse(await readFile(json, "utf8")) as AnalysisFile;
}

/** Written beside and moved into place, so that a reader never meets half a file. */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, contents);
  await rename(beside, path);
}

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await Promise.all(paths.map(filesUnder)).then(found => found.flat().sort())) {
    hash
      .update(relative(root, path))
      .update("\0")
      .update(await readFile(path))
      .update("\0");
  }
  return hash.digest("hex");
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, {withFileTypes: true}).catch(() => null);
  if (entries === null) return [path];
  const found = await Promise.all(
    entries.map(entry =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]
    )
  );
  return found.flat();
}
