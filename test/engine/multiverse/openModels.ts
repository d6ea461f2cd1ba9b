import {
  type AnyTable,
  type Choice,
  type Multiverse,
  type MultiverseHead,
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

/** What the models are, without what can be done with them. */
const headOf = ({choice, relative, conditions, masks, units, everyone}: OpenMultiverse): MultiverseHead => ({
  choice,
  relative,
  conditions,
  masks,
  units,
  everyone
});

export function openModels(table: AnyTable, choice: Choice): OpenModels {
  const open = openBenchmark(table).multiverse(choice);
  return {
    ...open,
    get done() {
      return open.done;
    },
    fit: open.part,
    whole: parts => joinParts(headOf(open), parts),
    linearised: () => openBenchmark(table).multiverse(choice).result()
  };
}
