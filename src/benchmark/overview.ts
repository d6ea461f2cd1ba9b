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

/** Joins the analyses whose units are of one kind (their spec's own English word for it). */
export function overviewOf(
  files: readonly {
    readonly spec: Spec;
    readonly document: BenchmarkDocument;
    readonly certainty: Certainty;
  }[],
  kind: string
): Overview {
  const chosen = files.filter(({spec}) => spec.unit.singular.en === kind);
  const names = new Map(
    chosen.flatMap(({document}) => document.units.map(({unit, name}) => [unit, name] as const))
  );
  return {
    analyses: chosen.map(({spec: {id, short, outcome}, document: {units, minimumUnitSize}}) => ({
      id,
      short,
      assessed: units.filter(({assessed}) => assessed).length,
      minimumUnitSize,
      outcome
    })),
    units: [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([unit, name]) => ({unit, name, results: chosen.map(file => resultOf(file, unit))}))
  };
}

function resultOf(
  {document: {units}, certainty}: {readonly document: BenchmarkDocument; readonly certainty: Certainty},
  id: string
): OverviewResult | null {
  const found = units.find(({unit}) => unit === id);
  if (found === undefined) return null;
  const {n, difference, se, rank} = found;
  const sharing = rank === null ? 0 : units.filter(other => other.rank === rank).length;
  const places = certainty.units.find(({unit}) => unit === id)?.interval95 ?? null;
  return {n, difference: digits(difference), se: digits(se), rank, places, sharing};
}
