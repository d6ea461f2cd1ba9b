import type {Certainty, UnitCertainty, UnitResult} from "../../engine/index.js";
import {rankCounts, ranked, type View} from "../view.js";
import {certain} from "./certain.js";

/** A ranked unit, and how sure that is. */
export interface CertainRow {
  readonly result: UnitResult;
  readonly rank: number;
  /** How many units share the rank. */
  readonly sharing: number;
  readonly known: UnitCertainty;
}

/** Ranked units of which is known how sure they are, best first; ties by name as `compare` orders names. */
export function certainRows(
  view: View,
  certainty: Certainty,
  compare: (a: string, b: string) => number
): readonly CertainRow[] {
  const known = certain(certainty);
  const counts = rankCounts(view);
  return ranked(view, compare).flatMap(result => {
    const found = known.get(result.unit);
    const rank = result.rank ?? 0;
    return found === undefined ? [] : [{result, rank, sharing: counts.get(rank) ?? 1, known: found}];
  });
}
