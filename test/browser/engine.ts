import {readFileSync} from "node:fs";
import type {AnalysisFile} from "../../src/data/analysisFile.js";
import {prepareAnalysis} from "../../src/data/cache.js";
import type {Choice} from "../../src/engine/index.js";
import {openBenchmark} from "../../src/engine/index.js";
import {format, words} from "../../src/i18n/index.js";
import {decodePeople} from "../../src/sources/arrow/decode.js";
import {loadSpec} from "../../src/spec/load.js";
import {choiceFrom} from "../../src/spec/modelTerms.js";

/** What the engine says of a choice, the way the page writes it. */
export async function engineSays(id: string, change: (choice: Choice) => Choice, language: "da" | "en") {
  const {json, arrow} = await prepareAnalysis(await loadSpec(id));
  const {people, document} = JSON.parse(readFileSync(json, "utf8")) as AnalysisFile;
  const table = decodePeople(new Uint8Array(readFileSync(arrow)), people);
  const {units} = openBenchmark(table).compute(
    change(choiceFrom({conditions: document.conditions, minimumUnitSize: document.minimumUnitSize}, document))
  );
  const f = format(language);
  const place = (rank: number) => {
    const sharing = units.filter(unit => unit.rank === rank).length;
    return sharing > 1 ? `${f.rank(rank, sharing)} (${words(language).table.tied})` : `${rank}`;
  };
  return units
    .filter(({rank}) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || f.compare(a.name, b.name))
    .map(({rank, name, expected, difference}) => ({
      rank: place(rank ?? 0),
      name,
      expected: f.percent(expected),
      difference: f.points(difference)
    }));
}
