import type {AnyTable, OutcomeKind} from "../../engine/index.js";
import {duration} from "./duration.js";
import {binary, count, number} from "./mean.js";
import type {OutcomeFiles} from "./outcomeFiles.js";

const files = {binary, count, number, duration} as const satisfies Readonly<Record<OutcomeKind, unknown>>;

/** How an outcome lies in files. */
export function filesOf(kind: OutcomeKind): OutcomeFiles<OutcomeKind, AnyTable> {
  return files[kind] as unknown as OutcomeFiles<OutcomeKind, AnyTable>;
}
