import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {directions, type EvidenceRow, strengths} from "../benchmark/evidence.js";
import {InputError} from "../engine/index.js";
import {type PrintedRow, readPrinted} from "../spec/published.js";

const folder = fileURLToPath(new URL("../../data/published/", import.meta.url));
const columns = ["instrument", "strength", "direction", "source"];
const texts = ["name", "whom", "finding"] as const;

/** The findings of the literature review, in the file's order. Throws InputError for words that mean nothing. */
export async function readEvidence(file = join(folder, "evidence.csv")): Promise<readonly EvidenceRow[]> {
  const needed = [...columns, ...texts.flatMap(text => [`${text}_da`, `${text}_en`])];
  const rows = await readPrinted(file, needed, file);
  const known = new Set<string>();
  return rows.map(row => {
    const instrument = row.text("instrument");
    if (known.has(instrument))
      throw new InputError("ambiguous", `instrument ${JSON.stringify(instrument)}: it is there twice`, {
        where: row.where
      });
    known.add(instrument);
    const words = (text: (typeof texts)[number]) => ({
      da: row.text(`${text}_da`),
      en: row.text(`${text}_en`)
    });
    return {
      instrument,
      name: words("name"),
      strength: oneOf(row, "strength", strengths),
      direction: oneOf(row, "direction", directions),
      whom: words("whom"),
      finding: words("finding"),
      source: row.text("source")
    };
  });
}

function oneOf<T extends string>(row: PrintedRow, column: string, allowed: readonly T[]): T {
  const value = row.text(column);
  const found = allowed.find(word => word === value);
  if (found !== undefined) return found;
  throw new InputError("unknown", `${column} ${JSON.stringify(value)}`, {
    where: row.where,
    allowed: `allowed: ${allowed.join(", ")}`
  });
}
