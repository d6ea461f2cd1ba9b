import {createHash, randomUUID} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {engine} from "../benchmark/version.js";
import {root} from "./codeHash.js";

/** Files that are computed together: what they depend on, and how they are made. */
export interface Recipe<Kind extends string> {
  /** Folder that they lie in. */
  readonly folder: string;
  /** Their name; files made before under the same name are replaced. */
  readonly name: string;
  /** How they end: `json`, `arrow`. */
  readonly kinds: readonly Kind[];
  /** Hashes, or short texts, of everything that the contents depend on besides the engine's version. */
  readonly of: readonly string[];
  readonly make: () => Promise<Readonly<Record<Kind, string | Uint8Array>>>;
}

/** Where the files lie, and whether they had to be made. */
export type Kept<Kind extends string> = Readonly<Record<Kind, string>> & {readonly made: boolean};

const computed = join(root, ".cache");
const making = new Map<string, Promise<unknown>>();

const sha256 = (contents: string | Uint8Array) => createHash("sha256").update(contents).digest("hex");

/**
 * Computed files, made when they are not there. Their names carry a hash of what they depend on, and beside them lie
 * the hashes of their contents (as `sha256sum -c` reads them), so that what is found is neither out of date nor damaged;
 * else it is made anew. Asked twice at once, they are made once.
 */
export function keep<Kind extends string>(recipe: Recipe<Kind>, base = computed): Promise<Kept<Kind>> {
  const key = sha256(JSON.stringify([engine, ...recipe.of])).slice(0, 16);
  const start = join(base, recipe.folder, `${recipe.name}-${key}`);
  const under = making.get(start) as Promise<Kept<Kind>> | undefined;
  if (under !== undefined) return under;
  const kept = found(recipe, start).finally(() => making.delete(start));
  making.set(start, kept);
  return kept;
}

async function found<Kind extends string>(recipe: Recipe<Kind>, start: string): Promise<Kept<Kind>> {
  const {kinds, make} = recipe;
  const paths = Object.fromEntries(kinds.map(kind => [kind, `${start}.${kind}`])) as Record<Kind, string>;
  const proof = `${start}.sha256`;
  const said = await readFile(proof, "utf8").catch(() => null);
  if (said !== null && said === (await proofOf(kinds.map(kind => paths[kind]))))
    return {...paths, made: false};
  const contents = await make();
  const folder = dirname(start);
  await mkdir(folder, {recursive: true});
  for (const kind of kinds) await writeWhole(paths[kind], contents[kind]);
  await writeWhole(proof, (await proofOf(kinds.map(kind => paths[kind]))) ?? "");
  await forget(folder, recipe.name, start);
  return {...paths, made: true};
}

/** A line for each file: the hash of its contents, and its name; null where one is not there. */
async function proofOf(paths: readonly string[]): Promise<string | null> {
  const lines = await Promise.all(
    paths.map(async path => `${sha256(await readFile(path))}  ${basename(path)}\n`)
  ).catch(() => null);
  return lines === null ? null : lines.join("");
}

/** Written beside and moved into place, so that a reader never meets half a file. */
async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, contents);
  await rename(beside, path);
}

/** Removes what was made before under a name. */
async function forget(folder: string, name: string, start: string): Promise<void> {
  const made = new RegExp(`^${name}-[0-9a-f]{16}\\.`);
  for (const file of await readdir(folder)) {
    if (made.test(file) && !join(folder, file).startsWith(`${start}.`))
      await rm(join(folder, file), {force: true});
  }
}
