import {copyFile, mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {courseGroups} from "../src/benchmark/courseFile.js";
import type {Evidence} from "../src/benchmark/evidence.js";
import {measuresOf} from "../src/benchmark/measures.js";
import {overviewOf} from "../src/benchmark/overview.js";
import type {AnalysisFile} from "../src/data/analysisFile.js";
import {prepareAnalysis} from "../src/data/cache.js";
import {prepareCourses} from "../src/data/courses/cache.js";
import {prepareMap} from "../src/data/mapCache.js";
import {readEvidence} from "../src/data/readEvidence.js";
import {prepareWeeks} from "../src/data/weeks/cache.js";
import {languages} from "../src/i18n/index.js";
import {analysisPage} from "../src/pages/analysisPage.js";
import {startPage} from "../src/pages/startPage.js";
import {listSpecs} from "../src/spec/load.js";
import {cache, freshCache} from "./framework.js";

/**
 * Makes every analysis' files, with a line for each: which, and how long. What Framework's loaders would each make in
 * a process of their own is put into its cache at once; the loaders write the same, and serve whoever runs Framework
 * by itself.
 */
export async function prepareAll(say: (line: string) => void): Promise<void> {
  await freshCache();
  for (const folder of ["data", ...languages]) await mkdir(join(cache, folder), {recursive: true});
  const specs = await listSpecs();
  const files: AnalysisFile[] = [];
  for (const [at, loaded] of specs.entries()) {
    const start = performance.now();
    const {id} = loaded.spec;
    const {json, arrow, made} = await prepareAnalysis(loaded);
    await copyFile(json, join(cache, "data", `${id}.json`));
    await copyFile(arrow, join(cache, "data", `${id}.arrow`));
    const file = JSON.parse(await readFile(json, "utf8")) as AnalysisFile;
    files.push(file);
    for (const language of languages)
      await writeFile(join(cache, language, `${id}.md`), analysisPage(file, language));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`  ${at + 1}/${specs.length} ${id.padEnd(10)} ${made ? `${seconds} s` : "ready"}`);
  }
  for (const language of languages)
    await writeFile(join(cache, language, "index.md"), startPage(files, language));
  await writeFile(join(cache, "data", "overview.json"), JSON.stringify(overviewOf(files, "municipality")));
  const weeksStart = performance.now();
  const weeks = await prepareWeeks();
  say(`  weeks      ${weeks.made ? `${((performance.now() - weeksStart) / 1000).toFixed(1)} s` : "ready"}`);
  const evidence: Evidence = {rows: await readEvidence(), activity: weeks.activity};
  await writeFile(join(cache, "data", "evidence.json"), JSON.stringify(evidence));
  await writeFile(join(cache, "data", "measures.json"), JSON.stringify(measuresOf(files, weeks.measures)));
  await mkdir(join(cache, "data", "courses"), {recursive: true});
  for (const group of courseGroups) {
    const start = performance.now();
    const {json, arrow, made} = await prepareCourses(group);
    await copyFile(json, join(cache, "data", "courses", `${group}.json`));
    await copyFile(arrow, join(cache, "data", "courses", `${group}.arrow`));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`  courses of ${group}: ${made ? `${seconds} s` : "ready"}`);
  }
  const start = performance.now();
  const {json, made} = await prepareMap();
  await copyFile(json, join(cache, "data", "map.json"));
  say(`  the map    ${made ? `${((performance.now() - start) / 1000).toFixed(1)} s` : "ready"}`);
}
