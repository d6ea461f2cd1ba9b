import type {MultiverseAnswer} from "../benchmark/questions.js";
import {
  type AnyTable,
  type Choice,
  type Multiverse,
  type MultiversePart,
  openMultiverse,
  summariseMultiverse,
  withParts
} from "../engine/index.js";

/** All models of a table's conditions under some terms, and how many of them are fitted. */
export interface Models {
  fit(from: number, to: number): MultiversePart;
  join(part: MultiversePart): void;
  /** What is known by now: fitted models, and linearised ones for the rest. */
  known(): Multiverse;
  answer(): MultiverseAnswer;
}

export function models(table: AnyTable, terms: Omit<Choice, "conditions">): Models {
  const open = openMultiverse(table, {...terms, conditions: table.columns.map(({id}) => id)});
  const all = open.masks.length;
  let latest = open.linearised();
  let parts: MultiversePart[] = [];
  const known = () => {
    if (parts.length > 0) latest = withParts(latest, parts);
    parts = [];
    return latest;
  };
  return {
    fit: open.fit,
    join(part) {
      parts.push(part);
    },
    known,
    answer() {
      const multiverse = known();
      const done = multiverse.fitted.reduce((sum, fitted) => sum + fitted, 0);
      return {multiverse, summary: summariseMultiverse(multiverse), progress: {done, all}};
    }
  };
}
