import type {Design} from "../../design/design.js";
import type {DurationTable} from "../durationTable.js";
import type {Hazards} from "./hazards.js";

/** How people who leave at the same time share its risk (Efron 1977, R's default; Breslow 1974). */
export type Ties = "efron" | "breslow";

/**
 * Time cut into cells, each with a baseline hazard of its own, and who is at risk in them: all that the likelihood of
 * relative risks exp(x'β) needs besides these.
 */
export interface RiskSets {
  readonly ties: Ties;
  /** Persons per row, and 0 for those whom the model is not fitted on. */
  readonly weight: Float64Array;
  readonly event: Uint8Array;
  /** Persons with the event in each cell, and among how many tied events they are counted. */
  readonly events: Float64Array;
  readonly tied: Float64Array;
  /** Counts people anew: persons per row. */
  reweigh(weight: Float64Array): void;
  /** The log-likelihood a reader is told, from that of the relative risks. */
  logLik(relative: number): number;
  /** Per cell, the risks of all at risk in it (times how long), and of those who have the event in it. */
  totals(risk: Float64Array): {readonly total: Float64Array; readonly leaving: Float64Array};
  /** A number per cell as one per row: that of the cell it leaves in. */
  atExit(values: Float64Array): Float64Array;
  /** Writes the baseline hazard that each row passes while at risk. */
  pass(hazards: Hazards, passed: Float64Array): void;
  /** The same sums as `totals`, of risk · x: cells × parameters, row-major. */
  sums(
    design: Design<DurationTable>,
    risk: Float64Array
  ): {readonly total: Float64Array; readonly leaving: Float64Array};
}
