import type {BenchmarkDocument} from "../benchmark/document.js";
import type {Certainty} from "../engine/index.js";
import type {Published} from "../spec/published.js";
import type {Spec} from "../spec/schema.js";

/** What the page shows of an analysis: its spec, the published model's results, and what was printed. */
export interface Analysis {
  readonly synthetic: boolean;
  readonly spec: Spec;
  readonly published: Published;
  readonly document: BenchmarkDocument;
  /** How sure the published model is, without the probability of every rank. */
  readonly certainty: Certainty;
}
