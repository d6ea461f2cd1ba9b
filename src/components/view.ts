import type {BenchmarkDocument} from "../benchmark/document.js";
import type {Benchmark, UnitResult} from "../engine/index.js";
import {choiceFrom} from "../spec/modelTerms.js";

/** What a page shows of a benchmark, whether it was computed when the site was built or in the browser just now. */
export type View = Pick<
  Benchmark,
  | "n"
  | "national"
  | "choice"
  | "units"
  | "fifths"
  | "explainedShare"
  | "explainedShareNoiseRemoved"
  | "potential"
  | "potentialByChance"
  | "warnings"
>;

/** Assessed units, best first; ties by name as `compare` orders names. */
export function ranked(view: View, compare: (a: string, b: string) => number): readonly UnitResult[] {
  return view.units
    .filter(({rank}) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || compare(a.name, b.name));
}

/** Units with too few people, by name. */
export function notAssessed(view: View, compare: (a: string, b: string) => number): readonly UnitResult[] {
  return view.units.filter(({rank}) => rank === null).sort((a, b) => compare(a.name, b.name));
}

/** How many units share each rank; more than one is a tie. */
export function rankCounts(view: Pick<View, "units">): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const {rank} of view.units) if (rank !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return counts;
}

/** The view of a benchmark that was computed when the site was built. */
export function viewOf(document: BenchmarkDocument): View {
  const {conditions, minimumUnitSize, reference} = document;
  const people = {conditions, minimumUnitSize, ...(reference !== null && {reference})};
  return {...document, choice: choiceFrom(people, document)};
}
