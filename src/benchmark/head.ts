import type {Choice, CodedPeople, Form} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import {unitSizes} from "../sources/sizes.js";
import type {LoadedSpec} from "../spec/load.js";
import {engine} from "./version.js";

/** How every document begins: which people, and which model of them. */
export interface DocumentHead {
  readonly analysis: string;
  /** Whether the people are made up. */
  readonly synthetic: boolean;
  readonly n: number;
  readonly link: Form;
  /** Of durations only: weeks up to which they count, and the event that is counted where it is not the spec's own. */
  readonly horizon?: number;
  readonly event?: string;
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
    link: choice.link,
    ...(choice.horizon !== undefined && {horizon: choice.horizon}),
    ...(choice.event !== undefined && {event: choice.event}),
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
