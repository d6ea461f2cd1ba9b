import {type SequenceAsked, sequenceDocument} from "../benchmark/sequences.js";
import {
  type DistanceChoice,
  InputError,
  openDistances,
  random,
  type SequenceTable,
  selectSequences
} from "../engine/index.js";
import {analysisSequences} from "../sources/sequences/analysis.js";
import {readSequences, type SequenceSource} from "../sources/sequences/read.js";
import {allowedWords} from "../spec/nearest.js";
import {dataOf, shownData, whereOf} from "./input.js";
import {jsonText} from "./json.js";
import {sequenceReport} from "./sequenceReport.js";
import type {Terminal} from "./terminal.js";

export interface SequenceOptions {
  readonly distance?: string | undefined;
  readonly indel?: string | undefined;
  readonly clusters?: string | undefined;
  readonly method?: string | undefined;
  readonly sample?: string | undefined;
  readonly columns?: string | undefined;
  readonly weight?: string | undefined;
  readonly states?: string | undefined;
  readonly ragged?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** More sequences than this are sampled: what is compared grows with their square. */
const usual = 2000;
const most = 10_000;
/** From which sequences are drawn where there are more. */
const seed = 2016;

/** `rammevilkar sequence`: courses of weekly states, described, compared and put in clusters. */
export async function runSequence(file: string, options: SequenceOptions, terminal: Terminal): Promise<void> {
  const choice = readDistance(options);
  const asked = readClusters(options);
  const size = readSample(options.sample);
  const {table, synthetic} = await readSource(file, options, terminal);
  if (table.n < 2) {
    throw new InputError("invalid", `${table.n} sequences`, {
      where: whereOf(file),
      allowed: "allowed: 2 or more"
    });
  }
  const drawn = table.n > size ? sampleOf(table, size) : table;
  const open = openDistances(drawn, choice);
  for (let row = 0; row < open.rows; row += 20) {
    open.step(row, Math.min(open.rows, row + 20));
    terminal.advance("comparing courses", open.pairsIn(0, Math.min(open.rows, row + 20)), open.pairs);
  }
  terminal.progress("putting courses in clusters");
  const to = Math.min(asked.to, drawn.n);
  const document = sequenceDocument(
    {source: shownData(file), synthetic, table},
    {
      drawn,
      seed: drawn === table ? null : seed,
      distances: open.result(),
      asked: {...asked, from: Math.min(asked.from, to), to}
    }
  );
  terminal.print(options.json === true ? jsonText(document) : sequenceReport(document));
}

async function readSource(
  file: string,
  {columns, weight, states, ragged}: SequenceOptions,
  terminal: Terminal
): Promise<SequenceSource> {
  if (/^[a-z][a-zA-Z0-9]*$/.test(file)) {
    for (const [option, value] of Object.entries({columns, weight, states})) {
      if (value === undefined) continue;
      throw new InputError("unsupported", `--${option} of an analysis`, {
        allowed: "allowed: with a CSV file"
      });
    }
    return analysisSequences(file, {ragged, progress: terminal.progress});
  }
  return readSequences(dataOf(file, terminal), {
    columns,
    weight,
    ragged,
    states: states?.split(",").map(state => state.trim()),
    progress: terminal.progress
  });
}

/** So many of the sequences, in their order; those of more persons no likelier, since they keep their weight. */
function sampleOf(table: SequenceTable, size: number): SequenceTable {
  const draw = random(seed);
  const order = Array.from({length: table.n}, (_, row) => ({row, key: draw.uniform()}));
  order.sort((a, b) => a.key - b.key);
  return selectSequences(
    table,
    order
      .slice(0, size)
      .map(({row}) => row)
      .sort((a, b) => a - b)
  );
}

const distances: Readonly<Record<string, (indel: number | "auto" | undefined) => DistanceChoice>> = {
  "om-trate": indel => ({method: "om", costs: "trate", indel: indel ?? 1}),
  "om-constant": indel => ({method: "om", costs: 2, indel: indel ?? 1}),
  hamming: () => ({method: "hamming"}),
  lcs: () => ({method: "lcs"}),
  dhd: () => ({method: "dhd"})
};

function readDistance({distance = "om-trate", indel}: SequenceOptions): DistanceChoice {
  const make = Object.hasOwn(distances, distance) ? distances[distance] : undefined;
  if (make === undefined) {
    throw new InputError("unknown", `distance ${JSON.stringify(distance)}`, {
      where: "--distance",
      allowed: allowedWords(distance, Object.keys(distances))
    });
  }
  if (indel === undefined) return make(undefined);
  if (!distance.startsWith("om-")) {
    throw new InputError("unsupported", `indel of distance ${distance}`, {
      where: "--indel",
      allowed: "allowed: with om-trate and om-constant"
    });
  }
  if (indel === "auto") return make("auto");
  const cost = Number(indel);
  if (indel.trim() !== "" && cost > 0 && Number.isFinite(cost)) return make(cost);
  throw new InputError("invalid", `indel ${JSON.stringify(indel)}`, {
    where: "--indel",
    allowed: "allowed: a number above 0, or auto"
  });
}

function readClusters({clusters = "2:10", method = "ward"}: SequenceOptions): SequenceAsked {
  if (method !== "ward" && method !== "pam") {
    throw new InputError("unknown", `method ${JSON.stringify(method)}`, {
      where: "--method",
      allowed: "allowed: ward, pam"
    });
  }
  const [, first, last] = /^(\d{1,4})(?::(\d{1,4}))?$/.exec(clusters) ?? [];
  const [from, to] = [Number(first), Number(last ?? first)];
  if (from >= 2 && to >= from) return {method, from, to};
  throw new InputError("invalid", `numbers of clusters ${JSON.stringify(clusters)}`, {
    where: "--clusters",
    allowed: "allowed: one from 2 on, or a range such as 2:10"
  });
}

function readSample(sample: string | undefined): number {
  if (sample === undefined) return usual;
  const size = /^\d{1,6}$/.test(sample) ? Number(sample) : 0;
  if (size >= 2 && size <= most) return size;
  throw new InputError("invalid", `sample ${JSON.stringify(sample)}`, {
    where: "--sample",
    allowed: `allowed: 2 to ${most} sequences`
  });
}
