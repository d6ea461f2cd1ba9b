import type {Choice, CodedPeople} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import {unitSizes} from "../sources/sizes.js";
import type {LoadedSpec} from "../spec/load.js";
import {type ModelTerms, termsOf, termsSaid} from "../spec/modelTerms.js";
import {engine} from "./version.js";

/** A model's terms, those only that its outcome has: the link, of durations the horizon, the event that is not the spec's own … */
type SaidTerms = Pick<ModelTerms, "link"> & ReturnType<typeof termsSaid>;

const saidTerms = (choice: Choice) => termsSaid(termsOf(choice)) as SaidTerms;

/** How every document begins: which people, and which model of them. */
export interface DocumentHead extends SaidTerms {
  readonly analysis: string;
  /** Whether the people are made up. */
  readonly synthetic: boolean;
  readonly n: number;
  /** In the order of the spec. */
  readonly conditions: readonly string[];
  readonly minimumUnitSize: number;
  /** Units whose people the model was fitted on; null when all are. */
  readonly reference: readonly string[] | null;
}

/** Units with people, and those with enough of them to be assessed. */
export interface UnitCounts {
  readonly units: number;
  readonly assessed: number;
}

/** What was drawn by chance, by the part of the document it was drawn for: how often, and from which seed. */
export type Drawn = Readonly<Record<string, {readonly draws: number; readonly seed: number}>>;

/** How every document ends: what it was made from, and by what. */
export interface Manifest {
  readonly specHash: string;
  readonly dataHash: string;
  readonly engine: string;
  /** Only where something was asked for that is drawn. */
  readonly drawn?: Drawn;
}

export function documentHead(
  {spec}: Pick<LoadedSpec, "spec">,
  {synthetic}: Pick<SourceTable, "synthetic">,
  choice: Choice,
  n: number
): DocumentHead {
  const chosen = new Set(choice.conditions);
  return {
    analysis: spec.id,
    synthetic,
    n,
    ...saidTerms(choice),
    conditions: spec.conditions.map(({id}) => id).filter(id => chosen.has(id)),
    minimumUnitSize: choice.minimumUnitSize,
    reference: choice.reference ?? null
  };
}

export function countUnits(table: CodedPeople, {minimumUnitSize}: Choice): UnitCounts {
  const sizes = unitSizes(table);
  return {units: sizes.length, assessed: sizes.filter(({n}) => n >= minimumUnitSize).length};
}

export function manifestOf(
  {hash: specHash}: {readonly hash: string},
  {hash: dataHash}: {readonly hash: string},
  drawn: Drawn = {}
): Manifest {
  return {specHash, dataHash, engine, ...(Object.keys(drawn).length > 0 && {drawn})};
}
