import {readFile} from "node:fs/promises";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import type {AnalysisFile} from "../../src/data/analysisFile.js";
import {prepareAnalysis, readAnalysis} from "../../src/data/cache.js";
import {openBenchmark, persons} from "../../src/engine/index.js";
import {decodePeople} from "../../src/sources/arrow/decode.js";
import {loadSpec} from "../../src/spec/load.js";
import {publishedChoice} from "../../src/spec/publishedChoice.js";

async function prepared(id: string) {
  const {json, arrow} = await prepareAnalysis(await loadSpec(id));
  const file = JSON.parse(await readFile(json, "utf8")) as AnalysisFile;
  return {file, arrow: new Uint8Array(await readFile(arrow)), json};
}

describe("the files of an analysis page", () => {
  test.each(["refugee", "edu9", "imdi2016"])(
    "%s: the people give the published model again, to 1e-12",
    async id => {
      const {file, arrow} = await prepared(id);
      const table = decodePeople(arrow, file.people);
      const {units, n} = file.document;
      const choice = publishedChoice(file.spec);
      expect(persons(table)).toBe(n);
      const benchmark = openBenchmark(table);
      const computed = new Map(benchmark.compute(choice).units.map(unit => [unit.unit, unit]));
      const refitted = new Map(benchmark.refit(choice).units.map(unit => [unit.unit, unit]));
      for (const unit of units) {
        expect(Math.abs(computed.get(unit.unit)!.difference - unit.difference)).toBeLessThan(1e-12);
        expect(computed.get(unit.unit)!.rank).toBe(unit.rank);
        expect(Math.abs(refitted.get(unit.unit)!.difference - unit.difference)).toBeLessThan(1e-8);
      }
    }
  );

  test("refugee is small: under 60 kB of people and 25 kB of the rest, compressed", async () => {
    const {arrow, json} = await prepared("refugee");
    expect(gzipSync(arrow).length).toBeLessThan(60_000);
    expect(gzipSync(await readFile(json)).length).toBeLessThan(25_000);
  });

  test("never hold the true effects behind the synthetic people", async () => {
    const {json} = await prepared("refugee");
    // What the engine estimates from the people may be called by these names.
    const {certainty, ...rest} = JSON.parse(await readFile(json, "utf8"));
    expect(certainty.units.length).toBeGreaterThan(80);
    expect(/"(truth|effect|noise|tau)"\s*:/.exec(JSON.stringify(rest))?.[0]).toBeUndefined();
  });

  test("are made once, and again when the spec says something else", async () => {
    const loaded = await loadSpec("imdi2016");
    await prepareAnalysis(loaded);
    const again = await prepareAnalysis(loaded);
    expect(again.made).toBe(false);
    const other = await prepareAnalysis({
      ...loaded,
      spec: {...loaded.spec, id: "imdi2016other"},
      hash: `${loaded.hash}x`
    });
    expect(other.json).not.toBe(again.json);
  });

  test("the Norwegian table has its printed percentages and the total that is not their sum", async () => {
    const file = await readAnalysis(await loadSpec("imdi2016"));
    expect(file.synthetic).toBe(false);
    expect(file.published.percentages).toHaveLength(19);
    expect(file.document.published).toMatchObject({printed: 19, found: 19});
    expect([file.document.n, file.document.total?.n]).toEqual([4433, 4469]);
  });
});
