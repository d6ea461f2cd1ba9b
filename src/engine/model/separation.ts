import {type Design, parametersOf} from "../design/design.js";
import type {Warning} from "../warnings.js";

/** Rows whose outcome a level settles by itself, and the parameters that therefore have no finite estimate. */
export interface Separation {
  /** 1 for rows that say nothing about the other conditions: they are fitted exactly. Null when there are none. */
  readonly settled: Uint8Array | null;
  readonly parameters: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * Levels where every person has the same outcome: their log-odds have no finite maximum likelihood estimate
 * (Albert & Anderson 1984). Taking their rows out can settle further levels, so the search repeats until none is left.
 */
export function findSeparation(
  design: Design,
  conditions: readonly string[],
  weight: Float64Array
): Separation {
  const {table} = design;
  const wanted = new Set(conditions);
  const categories = table.columns.filter(column => column.kind === "categorical" && wanted.has(column.id));
  let settled: Uint8Array | null = null;
  const named = new Set<string>();
  const warnings: Warning[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const column of categories) {
      if (column.kind !== "categorical") continue;
      const codeOf =
        column.per === "unit"
          ? (i: number) => column.codes[table.unitCodes[i]]
          : (i: number) => column.codes[i];
      const n = new Float64Array(column.levels.length);
      const successes = new Float64Array(column.levels.length);
      for (let i = 0; i < table.rows; ++i) {
        if (settled?.[i] === 1) continue;
        n[codeOf(i)] += weight[i];
        successes[codeOf(i)] += weight[i] * table.y[i];
      }
      column.levels.forEach((level, code) => {
        if (n[code] === 0 || (successes[code] !== 0 && successes[code] !== n[code])) return;
        found = true;
        settled ??= new Uint8Array(table.rows);
        for (let i = 0; i < table.rows; ++i) if (codeOf(i) === code) settled[i] = 1;
        const name = `${column.id}: ${level}`;
        if (named.has(name)) return;
        named.add(name);
        warnings.push({
          code: "separation",
          condition: column.id,
          level,
          n: n[code],
          message: `condition ${column.id}, level ${level}: all ${n[code]} people have outcome ${successes[code] === 0 ? 0 : 1}, so its coefficient has no finite estimate; they are expected to have exactly that`
        });
      });
    }
  }
  const parameters = parametersOf(design, conditions).filter(at => named.has(design.parameters[at].name));
  return {settled, parameters, warnings};
}
