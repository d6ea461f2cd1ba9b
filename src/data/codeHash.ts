import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of the package. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Everything a result can depend on besides the spec and its own data file. */
const sources = [
  "src/engine",
  "src/sources",
  "src/spec",
  "src/benchmark",
  "src/data",
  "data/register",
  "data/published",
  "package-lock.json"
];

let hashed: Promise<string> | undefined;

/** Of all the code and facts behind the numbers. */
export function codeHash(): Promise<string> {
  hashed ??= hashFiles(sources);
  return hashed;
}

/** Of the names and contents of files of the package, and of all that lie in its folders. */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const files = await Promise.all(paths.map(path => filesUnder(join(root, path))));
  for (const path of files.flat().sort()) {
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
