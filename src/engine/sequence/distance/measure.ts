import {InputError} from "../../errors.js";
import {runsOf} from "../runs.js";
import type {SequenceTable} from "../sequenceTable.js";
import {alignRuns} from "./alignRuns.js";
import {alignWeeks} from "./alignWeeks.js";
import {commonSubsequence} from "./commonSubsequence.js";
import {indelCost, substitutionCosts, weeklyCosts} from "./costs.js";
import type {DistanceChoice} from "./distances.js";
import type {PairDistance} from "./pair.js";
import {dynamicHamming, hamming} from "./weekByWeek.js";

/**
 * The distance of a choice between two rows of `part`, costs taken from all of `table`. Optimal matching in which no
 * substitution is cheaper than a deletion and an insertion is indel times that of the longest common subsequence.
 */
export function pairDistance(
  table: SequenceTable,
  part: SequenceTable,
  choice: DistanceChoice
): PairDistance {
  return scaled(part, choice, plainDistance(table, part, choice));
}

function plainDistance(table: SequenceTable, part: SequenceTable, choice: DistanceChoice): PairDistance {
  switch (choice.method) {
    case "lcs":
      return uncommon(part, 1);
    case "hamming":
      checkEqual(part, choice.method);
      return hamming(part);
    case "dhd":
      checkEqual(part, choice.method);
      return dynamicHamming(part, weeklyCosts(table));
    case "om": {
      const matrix = substitutionCosts(table, choice.costs);
      const indel = indelCost(matrix, choice.indel ?? "auto");
      if (matrix.every((row, a) => row.every((cost, b) => a === b || cost >= 2 * indel))) {
        return uncommon(part, indel);
      }
      return aligned(part, Float64Array.from(matrix.flat()), indel);
    }
    default:
      throw new InputError("unknown", `distance ${JSON.stringify((choice as {method: unknown}).method)}`, {
        allowed: "allowed: om, hamming, lcs, dhd"
      });
  }
}

function uncommon(part: SequenceTable, each: number): PairDistance {
  const common = commonSubsequence(part, runsOf(part));
  const {lengths} = part;
  return (i, j) => each * (lengths[i] + lengths[j] - 2 * common(i, j));
}

/** Steps of a week, and what a block costs before its first. */
const blockSteps = 20;

/** By runs where these are few, else by weeks: by what the pair is expected to take. */
function aligned(part: SequenceTable, costs: Float64Array, indel: number): PairDistance {
  const runs = runsOf(part);
  const byRuns = alignRuns(runs, costs, part.states.length, indel);
  const byWeeks = alignWeeks(part, costs, indel);
  const {offsets} = runs;
  const {lengths} = part;
  return (i, j) => {
    const p = offsets[i + 1] - offsets[i];
    const q = offsets[j + 1] - offsets[j];
    const few = p * q * blockSteps + 2 * (p * lengths[j] + q * lengths[i]) < lengths[i] * lengths[j];
    return few ? byRuns(i, j) : byWeeks(i, j);
  };
}

function scaled({lengths}: SequenceTable, choice: DistanceChoice, plain: PairDistance): PairDistance {
  if (!choice.normalised) return plain;
  if (choice.method === "lcs") {
    return (i, j) => {
      const mean = Math.sqrt(lengths[i] * lengths[j]);
      return mean === 0 ? 1 : 1 - (lengths[i] + lengths[j] - plain(i, j)) / (2 * mean);
    };
  }
  return (i, j) => plain(i, j) / Math.max(1, lengths[i], lengths[j]);
}

function checkEqual({lengths, weeks}: SequenceTable, method: string): void {
  const shorter = lengths.find(length => length < weeks);
  if (shorter === undefined) return;
  throw new InputError("unsupported", `distance "${method}" for sequences of ${shorter} and ${weeks} weeks`, {
    allowed: 'allowed: sequences of one length, or "om" and "lcs"'
  });
}
