import {briefly} from "../benchmark/brief.js";
import {benchmarkDocument} from "../benchmark/document.js";
import {certainty, openBenchmark} from "../engine/index.js";
import {encodePeople} from "../sources/arrow/encode.js";
import {readPeople} from "../sources/read.js";
import {sourceOf} from "../sources/registry.js";
import type {LoadedSpec} from "../spec/load.js";
import {publishedChoice} from "../spec/publishedChoice.js";
import type {AnalysisFile} from "./analysisFile.js";
import {describeConditions} from "./describe.js";

/** Reads or draws an analysis' people, fits the published model, and packs both for the page. */
export async function makeAnalysis(
  loaded: LoadedSpec,
  progress: (text: string) => void = () => {}
): Promise<{file: AnalysisFile; arrow: Uint8Array}> {
  const {spec, published} = loaded;
  const source = await readPeople(loaded, {progress});
  progress("fitting the published model");
  const benchmark = openBenchmark(source.table).compute(publishedChoice(spec));
  const {synthetic} = source;
  const {hasMap} = sourceOf(spec);
  const {head, bytes} = encodePeople(source.table, {analysis: spec.id, synthetic});
  const document = benchmarkDocument(loaded, source, benchmark);
  const conditions = describeConditions(source.table, spec.minimumUnitSize);
  const sure = briefly(certainty(benchmark));
  return {
    file: {synthetic, hasMap, spec, published, document, certainty: sure, people: head, conditions},
    arrow: bytes
  };
}
