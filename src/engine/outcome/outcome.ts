import type {Benchmark} from "../benchmark/result.js";
import type {FunnelMeasure} from "../funnel/result.js";
import type {Choice} from "./choice.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {AnyTable} from "./table.js";

/**
 * In what a difference is said: `points` of a share; the outcome's own `units`; per cent `faster` than expected, so that
 * above 0 less was observed.
 */
export type Difference = "points" | "units" | "faster";

/** All that depends on what was measured of people. Nothing outside this folder asks which kind of outcome it is. */
export interface Outcome<
  Table extends AnyTable = AnyTable,
  Chosen extends Choice = Choice,
  Result extends Benchmark = Benchmark
> {
  /** The links a reader may choose, the usual first. */
  readonly links: readonly Chosen["link"][];
  readonly difference: Difference;
  /** The measures of a funnel, the usual one first. */
  funnelMeasures(hasConditions: boolean): readonly FunnelMeasure[];
  open(table: Table): OpenBenchmark<Chosen, Result>;
}
