import {
  type AnyTable,
  type Choice,
  type Multiverse,
  type MultiversePart,
  type OpenMultiverse,
  openBenchmark
} from "../../../src/engine/index.js";
import {joinParts} from "../../../src/engine/multiverse/parts.js";

/** All models of a table, with its parts joined by hand, and the answer before any model is fitted. */
export interface OpenModels extends OpenMultiverse {
  readonly fit: OpenMultiverse["part"];
  whole(parts: readonly MultiversePart[]): Multiverse;
  linearised(): Multiverse;
}

export function openModels(table: AnyTable, choice: Choice): OpenModels {
  const open = openBenchmark(table).multiverse(choice);
  return {
    ...open,
    fit: open.part,
    whole: parts => joinParts(open, parts),
    linearised: () => openBenchmark(table).multiverse(choice).result()
  };
}
