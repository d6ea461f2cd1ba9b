import type {BenchmarkDocument} from "../benchmark/document.js";
import type {Certainty} from "../engine/index.js";
import type {PeopleHead} from "../sources/arrow/head.js";
import type {Published} from "../spec/load.js";
import type {Spec} from "../spec/schema.js";
import type {ConditionSummary} from "./describe.js";

/**
 * Everything a page shows of an analysis before anyone touches it: its spec in both languages, the published model
 * fitted when the site was built, what was printed, and what the people's own file needs to be read.
 */
export interface AnalysisFile {
  readonly synthetic: boolean;
  /** Whether its units are on the map of the municipalities. */
  readonly hasMap: boolean;
  readonly spec: Spec;
  readonly published: Published;
  readonly document: BenchmarkDocument;
  /** How sure the published model is, without the probability of every rank. */
  readonly certainty: Certainty;
  readonly people: PeopleHead;
  readonly conditions: readonly ConditionSummary[];
}
