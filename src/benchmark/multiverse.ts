import {
  type Multiverse,
  modelSample,
  persons,
  summariseMultiverse,
  type UnitMultiverse,
  type Warning
} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import type {LoadedSpec} from "../spec/load.js";
import {
  countUnits,
  type DocumentHead,
  documentHead,
  type Manifest,
  manifestOf,
  type UnitCounts
} from "./head.js";

/** One model of the multiverse: which conditions are in it, and how well it fits. */
export interface ModelRow {
  readonly conditions: readonly string[];
  readonly logLik: number | null;
  readonly fitShare: number | null;
  readonly explainedShare: number | null;
  readonly explainedShareNoiseRemoved: number | null;
  readonly gap: number | null;
}

/** All models of an analysis' conditions, as the command prints them. The key order is fixed. */
export interface MultiverseDocument extends DocumentHead {
  /** Whether every model of the conditions is here; past twelve conditions they are a seeded sample. */
  readonly complete: boolean;
  readonly counts: UnitCounts;
  /** Assessed units, by rank in the model of all conditions, then name. */
  readonly units: readonly (UnitMultiverse & {readonly mattersMost: string | null})[];
  /** From the model of no condition to that of all. */
  readonly models: readonly ModelRow[];
  readonly warnings: readonly Warning[];
  readonly manifest: Manifest;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const orNull = (value: number) => (Number.isFinite(value) ? value : null);

/** Joins a spec, its people and all models of them. */
export function multiverseDocument(
  loaded: Pick<LoadedSpec, "spec" | "hash">,
  source: Pick<SourceTable, "table" | "synthetic" | "hash">,
  multiverse: Multiverse
): MultiverseDocument {
  const {choice, conditions, masks, statistics} = multiverse;
  const complete = masks.length === 2 ** conditions.length;
  const units = summariseMultiverse(multiverse)
    .sort((a, b) => a.rank.full - b.rank.full || byText(a.name, b.name) || byText(a.unit, b.unit))
    .map(
      ({unit, name, n, difference, rank, topFifth, bottomFifth, positive, matters, sdModels, sdChance}) => ({
        unit,
        name,
        n,
        difference,
        rank,
        topFifth,
        bottomFifth,
        positive,
        mattersMost: matters[0]?.condition ?? null,
        matters,
        sdModels,
        sdChance
      })
    );
  return {
    ...documentHead(loaded, source, choice, persons(source.table)),
    complete,
    counts: countUnits(source.table, choice),
    units,
    models: Array.from(masks, (mask, at) => ({
      conditions: conditions.filter((_, j) => ((mask >>> j) & 1) === 1),
      logLik: orNull(statistics.logLik[at]),
      fitShare: orNull(statistics.fitShare[at]),
      explainedShare: orNull(statistics.explainedShare[at]),
      explainedShareNoiseRemoved: orNull(statistics.explainedShareNoiseRemoved[at]),
      gap: orNull(statistics.gap[at])
    })),
    warnings: multiverse.warnings,
    manifest: manifestOf(loaded, source, complete ? {} : {models: modelSample})
  };
}
