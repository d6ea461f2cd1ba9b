import {InputError, type SequenceTable} from "../../engine/index.js";
import {loadSpec} from "../../spec/load.js";
import {sourceOf} from "../registry.js";
import type {SequenceSource} from "./read.js";

/**
 * The weekly courses of an analysis' synthetic people up to its horizon: of those who were followed so long, or, where
 * rows may end early, of all. Throws InputError for analyses without weeks.
 */
export async function analysisSequences(
  id: string,
  {
    ragged = false,
    progress
  }: {readonly ragged?: boolean | undefined; readonly progress?: (text: string) => void}
): Promise<SequenceSource> {
  const {spec} = await loadSpec(id);
  const {outcome} = spec;
  const {weekly} = sourceOf(spec);
  if (weekly === null || outcome.kind !== "duration") {
    throw new InputError("unsupported", `weekly courses of ${JSON.stringify(spec.id)}`, {
      allowed: "allowed: weakest, newcomers, activation, or a CSV file"
    });
  }
  const {weeklyPeople} = await import("../register/weeks/index.js");
  const people = weeklyPeople(weekly.population, weekly, progress);
  const most = outcome.horizon;
  const length = (spell: number) => Math.min(most, people.starts[spell + 1] - people.starts[spell]);
  const kept = Array.from(people.unitCodes, (_, spell) => spell).filter(
    spell => length(spell) === most || (ragged && length(spell) > 0)
  );
  const codes = new Uint8Array(kept.length * most).fill(255);
  kept.forEach((spell, row) => {
    const start = people.starts[spell];
    codes.set(people.weeks.subarray(start, start + length(spell)), row * most);
  });
  const table: SequenceTable = {
    states: people.states,
    n: kept.length,
    weeks: most,
    codes,
    lengths: Uint16Array.from(kept, length),
    weight: null
  };
  return {table, synthetic: true};
}
