import type {Benchmark, Fifths, TermEstimate, UnitResult, Warning} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import type {LoadedSpec} from "../spec/load.js";
import {type DocumentHead, documentHead, type Manifest, manifestOf} from "./head.js";
import {type Asked, type DocumentParts, documentParts} from "./parts/parts.js";
import {comparePublished, type PublishedComparison} from "./published.js";

/** A benchmark as the command prints it and the pages read it. Shares are fractions; the key order is fixed. */
export interface BenchmarkDocument extends DocumentHead, DocumentParts {
  readonly model: {
    readonly terms: readonly Pick<TermEstimate, "term" | "estimate" | "se" | "seHC1" | "seClustered">[];
    readonly logLik: number | null;
    readonly fitShare: number | null;
    readonly sigma: number | null;
    readonly iterations: number;
    readonly converged: boolean;
  };
  /** Mean outcome of all persons. */
  readonly national: number;
  /** By rank, then those not assessed by name. */
  readonly units: readonly UnitResult[];
  readonly fifths: Fifths;
  readonly explainedShare: number | null;
  readonly explainedShareNoiseRemoved: number | null;
  readonly potential: number | null;
  readonly potentialByChance: number | null;
  readonly published: PublishedComparison;
  /** The published total, where the data had a row for it. */
  readonly total: SourceTable["total"];
  readonly warnings: readonly Warning[];
  readonly manifest: Manifest;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By rank, then name; those without a rank last. Names are compared by code point, the same on every machine. */
function byRank(a: UnitResult, b: UnitResult): number {
  const rank = (unit: UnitResult) => unit.rank ?? Number.MAX_VALUE;
  return rank(a) - rank(b) || byText(a.name, b.name) || byText(a.unit, b.unit);
}

/** Joins a spec, its people, a benchmark and what else was asked of it to the one document that the command prints. */
export function benchmarkDocument(
  loaded: Pick<LoadedSpec, "spec" | "hash" | "published">,
  source: Pick<SourceTable, "synthetic" | "hash" | "total">,
  benchmark: Benchmark,
  asked: Asked = {}
): BenchmarkDocument {
  const {choice, model, fifths} = benchmark;
  const units = benchmark.units
    .toSorted(byRank)
    .map(({unit, name, n, observed, expected, difference, ratio, se, rank, tied, fifth, assessed}) => ({
      unit,
      name,
      n,
      observed,
      expected,
      difference,
      ratio,
      se,
      rank,
      tied,
      fifth,
      assessed
    }));
  return {
    ...documentHead(loaded, source, choice, benchmark.n),
    model: {
      terms: model.terms.map(({term, estimate, se, seHC1, seClustered}) => ({
        term,
        estimate,
        se,
        seHC1,
        seClustered
      })),
      logLik: model.logLik,
      fitShare: model.fitShare,
      sigma: model.sigma,
      iterations: model.iterations,
      converged: model.converged
    },
    national: benchmark.national,
    units,
    fifths: {top: fifths.top, bottom: fifths.bottom, gap: fifths.gap, gapByChance: fifths.gapByChance},
    explainedShare: benchmark.explainedShare,
    explainedShareNoiseRemoved: benchmark.explainedShareNoiseRemoved,
    potential: benchmark.potential,
    potentialByChance: benchmark.potentialByChance,
    published: comparePublished(loaded.published, benchmark.units),
    total: source.total,
    warnings: benchmark.warnings,
    ...documentParts(asked, units, loaded.published),
    manifest: manifestOf(loaded, source, asked.drawn)
  };
}
