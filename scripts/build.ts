import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {gzipSync} from "node:zlib";
import {filesOf} from "./postprocess.js";
import {buildSite} from "./site.js";

/** `--address https://example.org/rammevilkar/` puts whole addresses into what is said of a page where it is shared. */
const {output, address} = parseArgs({
  options: {output: {type: "string", default: "dist"}, address: {type: "string"}}
}).values;
const dist = await buildSite(output, line => console.log(line), address?.replace(/\/*$/, "/") ?? null);

const files = await filesOf(dist);
const sizes = new Map<string, number>();
for (const file of files) sizes.set(file, gzipSync(await readFile(join(dist, file))).length);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
console.log("Sizes, compressed");
for (const file of files) {
  if (/\.html$|^_file\/data\//.test(file)) console.log(`${kilobytes(sizes.get(file) ?? 0)}  ${file}`);
}
console.log(
  `${kilobytes([...sizes.values()].reduce((sum, size) => sum + size, 0))}  all ${files.length} files`
);
