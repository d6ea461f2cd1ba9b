import {sequenceDocument} from "../benchmark/sequences.js";
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
import {type Distance, sequenceFields} from "./fields.js";
import {finish} from "./finish.js";
import {dataOf, shownData, whereOf} from "./input.js";
import {jsonText} from "./json.js";
import {type Options, readField} from "./options.js";
import {sequenceReport} from "./sequenceReport.js";
import type {Terminal} from "./terminal.js";

export interface SequenceOptions extends Options {
  readonly columns?: string | undefined;
  readonly weight?: string | undefined;
  readonly states?: string | undefined;
  readonly ragged?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** From which sequences are drawn where there are more. */
const seed = 2016;

/** `rammevilkar sequence`: courses of weekly states, described, compared and put in clusters. */
export async function runSequence(file: string, options: SequenceOptions, terminal: Terminal): Promise<void> {
  const choice = readDistance(options);
  const method = readField(sequenceFields.method, options, null);
  const {from, to: last} = readField(sequenceFields.clusters, options, null);
  const size = readField(sequenceFields.sample, options, null);
  const {table, synthetic} = await readSource(file, options, terminal);
  if (table.n < 2) {
    throw new InputError("invalid", `${table.n} sequences`, {
      where: whereOf(file),
      allowed: "allowed: 2 or more"
    });
  }
  const drawn = table.n > size ? sampleOf(table, size) : table;
  const open = openDistances(drawn, choice);
  const distances = finish(open, "comparing courses", 20, terminal);
  terminal.progress("putting courses in clusters");
  const to = Math.min(last, drawn.n);
  const document = sequenceDocument(
    {source: shownData(file), synthetic, table},
    {
      drawn,
      seed: drawn === table ? null : seed,
      distances,
      asked: {method, from: Math.min(from, to), to}
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

const choices: Readonly<Record<Distance, (indel: number | "auto") => DistanceChoice>> = {
  "om-trate": indel => ({method: "om", costs: "trate", indel}),
  "om-constant": indel => ({method: "om", costs: 2, indel}),
  hamming: () => ({method: "hamming"}),
  lcs: () => ({method: "lcs"}),
  dhd: () => ({method: "dhd"})
};

function readDistance(options: Options): DistanceChoice {
  const distance = readField(sequenceFields.distance, options, null);
  const indel = readField(sequenceFields.indel, options, null);
  if (indel !== null && !distance.startsWith("om-")) {
    throw new InputError("unsupported", `indel of distance ${distance}`, {
      where: "--indel",
      allowed: "allowed: with om-trate and om-constant"
    });
  }
  return choices[distance](indel ?? 1);
}
