import {readFile} from "node:fs/promises";
import {dirname} from "node:path";
import {sourceOf} from "../sources/registry.js";
import type {LoadedSpec} from "../spec/load.js";
import type {AnalysisFile} from "./analysisFile.js";
import {codeHash} from "./codeHash.js";
import {type Kept, keep} from "./keeper.js";
import {makeAnalysis} from "./make.js";

/** The page's files for an analysis, made when the spec, its people, or the code and facts behind the numbers are others. */
export async function prepareAnalysis(
  loaded: LoadedSpec,
  progress?: (text: string) => void
): Promise<Kept<"json" | "arrow">> {
  const {spec, hash, published, path} = loaded;
  const people = await sourceOf(spec).fingerprint(dirname(path));
  return keep({
    folder: "analyses",
    name: spec.id,
    kinds: ["arrow", "json"],
    of: [hash, JSON.stringify(published), people, await codeHash()],
    async make() {
      const {file, arrow} = await makeAnalysis(loaded, progress);
      return {arrow, json: JSON.stringify(file)};
    }
  });
}

/** The page's file for an analysis, read back. */
export async function readAnalysis(loaded: LoadedSpec): Promise<AnalysisFile> {
  const {json} = await prepareAnalysis(loaded);
  return JSON.parse(await readFile(json, "utf8")) as AnalysisFile;
}
