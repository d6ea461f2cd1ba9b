import {InputError} from "../errors.js";
import {noState, type SequenceTable} from "./sequenceTable.js";

/** Sequences as names of states. */
export interface RawSequences {
  /** States in the order in which they are shown; without it those found, in alphabetical order. */
  readonly states?: readonly string[];
  /** One array per person, one name per week; null or "" is a week without a state, allowed after the end only. */
  readonly sequences: readonly (readonly (string | null)[])[];
  /** Persons each sequence stands for. */
  readonly weight?: readonly number[] | null;
  /** Whether sequences may end before the longest one; those that do are censored there. */
  readonly ragged?: boolean;
  /** How a person is pointed out in an error, such as "people.csv line 12". */
  readonly place?: (row: number) => string;
}

const mostStates = noState;
const mostWeeks = 0xffff;

/**
 * Codes sequences of names as small integers, `n` × `weeks`, row-major.
 * @throws {InputError} for a state that is not on the list or on it twice, a gap before the end, a sequence shorter
 * than the others where that was not allowed, and a weight that is not above 0; it says where.
 */
export function codeSequences(raw: RawSequences): SequenceTable {
  const place = raw.place ?? (row => `sequence ${row + 1}`);
  const lengths = Uint16Array.from(raw.sequences, (sequence, row) => lengthOf(sequence, place(row)));
  const weeks = lengths.reduce((most, length) => Math.max(most, length), 0);
  const shorter = raw.ragged ? -1 : lengths.findIndex(length => length < weeks);
  if (shorter >= 0) {
    throw new InputError("invalid", `sequence of ${lengths[shorter]} weeks`, {
      where: place(shorter),
      allowed: `allowed: ${weeks} weeks, as the longest`
    });
  }
  const states = raw.states ?? found(raw.sequences);
  const codes = codeStates(raw.sequences, states, {weeks, lengths, place});
  return {states, n: lengths.length, weeks, codes, lengths, weight: codeWeights(raw, place)};
}

const without = (state: string | null) => state === null || state === "";

function lengthOf(sequence: readonly (string | null)[], where: string): number {
  let length = sequence.length;
  while (length > 0 && without(sequence[length - 1])) --length;
  if (length <= mostWeeks) return length;
  throw new InputError("unsupported", `sequence of ${length} weeks`, {
    where,
    allowed: `allowed: ${mostWeeks}`
  });
}

function found(sequences: RawSequences["sequences"]): string[] {
  const names = new Set<string>();
  for (const sequence of sequences) for (const state of sequence) if (state) names.add(state);
  return [...names].sort();
}

interface Shape {
  readonly weeks: number;
  readonly lengths: Uint16Array;
  readonly place: (row: number) => string;
}

function codeStates(
  sequences: RawSequences["sequences"],
  states: readonly string[],
  {weeks, lengths, place}: Shape
): Uint8Array {
  if (states.length > mostStates) {
    throw new InputError("unsupported", `${states.length} states`, {allowed: `allowed: ${mostStates}`});
  }
  const codeOf = new Map(states.map((state, code) => [state, code]));
  if (codeOf.size < states.length) {
    const twice = states.find((state, code) => codeOf.get(state) !== code);
    throw new InputError("ambiguous", `state ${JSON.stringify(twice)}`, {
      allowed: "allowed: each state once"
    });
  }
  const codes = new Uint8Array(sequences.length * weeks).fill(noState);
  sequences.forEach((sequence, row) => {
    for (let week = 0; week < lengths[row]; ++week) {
      const state = sequence[week];
      const where = () => `${place(row)}: week ${week}`;
      if (state === null || state === "") {
        throw new InputError("missing", "state", {
          where: where(),
          allowed: "allowed: no state only after the end"
        });
      }
      const code = codeOf.get(state);
      if (code === undefined) {
        throw new InputError("unknown", `state ${JSON.stringify(state)}`, {
          where: where(),
          allowed: `allowed: ${states.join(", ")}`
        });
      }
      codes[row * weeks + week] = code;
    }
  });
  return codes;
}

function codeWeights({sequences, weight}: RawSequences, place: Shape["place"]): Float64Array | null {
  if (weight === undefined || weight === null) return null;
  if (weight.length !== sequences.length) {
    throw new InputError("invalid", `${weight.length} weights for ${sequences.length} sequences`);
  }
  const wrong = weight.findIndex(w => !(w > 0 && w < Number.POSITIVE_INFINITY));
  if (wrong < 0) return Float64Array.from(weight);
  throw new InputError("invalid", `weight ${weight[wrong]}`, {
    where: place(wrong),
    allowed: "allowed: a number above 0"
  });
}
