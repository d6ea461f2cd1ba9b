import {table} from "arquero";
import type {Certainty, Range} from "../engine/index.js";
import type {Spec, Words} from "../spec/schema.js";
import type {BenchmarkDocument} from "./document.js";

/** One unit's result in one analysis, of the published model. */
export interface OverviewResult {
  readonly n: number;
  readonly difference: number;
  readonly se: number;
  /** Null when not assessed. */
  readonly rank: number | null;
  /** The places it has with 95 per cent probability; null when not assessed. */
  readonly places: Range | null;
  /** How many units share the rank. */
  readonly sharing: number;
}

/** Units across the analyses they are in: what a start page needs to point somewhere. */
export interface Overview {
  readonly analyses: readonly {
    readonly id: string;
    readonly short: Words;
    readonly assessed: number;
    readonly minimumUnitSize: number;
    readonly outcome: Spec["outcome"];
  }[];
  /** `results` in the order of `analyses`; null where a unit has no people. */
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly results: readonly (OverviewResult | null)[];
  }[];
}

const digits = (value: number) => Number(value.toFixed(5));

/** An analysis as its page has it. */
interface AnalysedFile {
  readonly spec: Spec;
  readonly document: BenchmarkDocument;
  readonly certainty: Certainty;
}

/** A unit's result in the analysis with this number. */
interface Row extends OverviewResult {
  readonly analysis: number;
  readonly unit: string;
  readonly name: string;
}

/** Joins the analyses whose units are of one kind (their spec's own English word for it). */
export function overviewOf(files: readonly AnalysedFile[], kind: string): Overview {
  const chosen = files.filter(({spec}) => spec.unit.singular.en === kind);
  const units = joined(chosen)
    .groupby("unit")
    .objects({grouped: "entries"}) as unknown as readonly (readonly [string, readonly Row[]])[];
  return {
    analyses: chosen.map(({spec: {id, short, outcome}, document: {units, minimumUnitSize}}) => ({
      id,
      short,
      assessed: units.filter(({assessed}) => assessed).length,
      minimumUnitSize,
      outcome
    })),
    units: units
      .map(([unit, rows]) => ({
        unit,
        name: rows[rows.length - 1].name,
        results: chosen.map((_, at) => resultOf(rows.find(({analysis}) => analysis === at)))
      }))
      .sort((a, b) => (a.unit < b.unit ? -1 : 1))
  };
}

/** A row per analysis and unit: its result, the places it may have, and how many share its rank. */
function joined(files: readonly AnalysedFile[]) {
  const results = files.flatMap(({document}, analysis) => document.units.map(unit => ({...unit, analysis})));
  const ranks = files.flatMap(({certainty}, analysis) =>
    certainty.units.map(({unit, interval95}) => ({analysis, unit, places: interval95}))
  );
  const keys = ["analysis", "unit"];
  return table({
    analysis: results.map(({analysis}) => analysis),
    unit: results.map(({unit}) => unit),
    name: results.map(({name}) => name),
    n: results.map(({n}) => n),
    difference: results.map(({difference}) => difference),
    se: results.map(({se}) => se),
    rank: results.map(({rank}) => rank)
  })
    .join_left(
      table({
        analysis: ranks.map(({analysis}) => analysis),
        unit: ranks.map(({unit}) => unit),
        places: ranks.map(({places}) => places)
      }),
      [keys, keys]
    )
    .groupby("analysis", "rank")
    .derive({sharing: "d.rank === null ? 0 : count()"})
    .ungroup();
}

function resultOf(row: Row | undefined): OverviewResult | null {
  if (row === undefined) return null;
  const {n, difference, se, rank, places, sharing} = row;
  return {n, difference: digits(difference), se: digits(se), rank, places: places ?? null, sharing};
}
