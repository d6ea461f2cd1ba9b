import type {MultiverseAnswer} from "../benchmark/questions.js";
import {
  type Choice,
  type CodedTable,
  type Multiverse,
  type MultiversePart,
  openMultiverse,
  summariseMultiverse
} from "../engine/index.js";

/** All models of a table's conditions under some terms, and how many of them are fitted. */
export interface Models {
  fit(from: number, to: number): MultiversePart;
  join(part: MultiversePart): void;
  /** What is known by now: fitted models, and linearised ones for the rest. */
  known(): Multiverse;
  answer(): MultiverseAnswer;
}

export function models(table: CodedTable, terms: Omit<Choice, "conditions">): Models {
  const open = openMultiverse(table, {...terms, conditions: table.columns.map(({id}) => id)});
  const all = open.masks.length;
  const start = open.linearised();
  const parts: MultiversePart[] = [];
  let done = start.exact ? all : 0;
  let latest: Multiverse | null = start;
  const known = () => {
    latest ??= open.join(parts);
    return latest;
  };
  return {
    fit: open.fit,
    join(part) {
      parts.push(part);
      done += part.to - part.from;
      latest = null;
    },
    known,
    answer() {
      const multiverse = known();
      return {multiverse, summary: summariseMultiverse(multiverse), progress: {done, all}};
    }
  };
}
