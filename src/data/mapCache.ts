import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {municipalityMap} from "../sources/geo/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cached = join(root, ".cache", "map");
const boundaries = join(root, "data", "geo");

/** Everything the map can depend on: its code, places or boundaries, the municipalities, and the packages' versions. */
const folders = [join(root, "src", "sources", "geo"), boundaries];
const files = [join(root, "data", "register", "municipalities.csv"), join(root, "package-lock.json")];

/** Where the map's file lies, and whether it had to be made. */
export interface PreparedMap {
  readonly json: string;
  readonly made: boolean;
}

/** The map's file, made when it is not there. Its name carries a hash of what it depends on, so it is never out of date. */
export async function prepareMap(): Promise<PreparedMap> {
  const hash = createHash("sha256");
  for (const path of [...(await Promise.all(folders.map(filesIn))).flat(), ...files])
    hash.update(path.slice(root.length)).update(await readFile(path));
  const name = `${hash.digest("hex").slice(0, 16)}.json`;
  const json = join(cached, name);
  const present: readonly string[] = await readdir(cached).catch(() => []);
  if (present.includes(name)) return {json, made: false};
  const map = await municipalityMap(boundaries);
  await mkdir(cached, {recursive: true});
  for (const old of present) await rm(join(cached, old), {force: true});
  const beside = `${json}.${process.pid}`;
  await writeFile(beside, JSON.stringify(map));
  await rename(beside, json);
  return {json, made: true};
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  return entries
    .filter(entry => entry.isFile())
    .map(({name}) => join(folder, name))
    .sort();
}
