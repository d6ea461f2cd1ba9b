import {fileURLToPath} from "node:url";
import {runInNewContext} from "node:vm";
import {build} from "esbuild";
import {expect, test} from "vitest";

const folder = fileURLToPath(new URL("../../../src/sources/", import.meta.url));

/** A script for browsers of what a module of `src/sources` exports. */
async function bundled(module: string) {
  const {outputFiles, metafile} = await build({
    entryPoints: [`${folder}${module}`],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    globalName: "bundle",
    logLevel: "silent"
  });
  return {text: outputFiles[0].text, inputs: Object.keys(metafile.inputs)};
}

test("the reader of CSV is a script for browsers, which needs nothing of Node and no package but pure-rand", async () => {
  const {text, inputs} = await bundled("csv/read.ts");
  const packages = inputs.flatMap(input => /node_modules\/([^/]+)/.exec(input)?.[1] ?? []);
  expect([...new Set(packages)]).toEqual(["pure-rand"]);
  // Nothing but what a browser has as well: no process, Buffer or require.
  const world = {TextDecoder, TextEncoder, Uint8Array, Blob, text};
  const cells = await runInNewContext(
    `${text};
    (async () => {
      const rows = await bundle.readCsv(
        (async function* () { yield new TextEncoder().encode("a,b\\n1,"); yield new TextEncoder().encode("ø\\n"); })(),
        {where: "x", wanted: [], plan: names => ({needed: names})}
      );
      return JSON.stringify([rows.column("b"), rows.place(0)]);
    })()`,
    world
  );
  expect(JSON.parse(cells)).toEqual([["ø"], "x line 2"]);
});

test("a module that opens files is none", async () => {
  await expect(bundled("fileSource.ts")).rejects.toThrow(/node:/);
});
