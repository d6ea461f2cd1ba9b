import type {Design} from "../design/design.js";
import type {CategoricalColumn, CodedPeople} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";

/** What is settled of a row's people: that all fail (0), that all succeed (1), or nothing (open). */
export const open = -1;

/** Rows whose outcome a level settles by itself, and the parameters that therefore have no finite estimate. */
export interface Separation {
  /** Per row 0, 1 or `open`. Settled rows say nothing about the other conditions: they are fitted exactly. */
  readonly settled: Int8Array;
  readonly parameters: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * Levels where every person of the fit has the same outcome: their log-odds have no finite maximum likelihood estimate
 * (Albert & Anderson 1984). Taking their rows out can settle further levels, so the search repeats until none is left.
 * People with such a level outside the reference population are settled too.
 */
export function findSeparation(
  design: Design,
  conditions: readonly string[],
  weight: Float64Array
): Separation {
  const {table} = design;
  const settled = new Int8Array(table.rows).fill(open);
  const warnings: Warning[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const column of categories(table, conditions)) {
      const codeOf = levelOf(table, column);
      const n = new Float64Array(column.levels.length);
      const successes = new Float64Array(column.levels.length);
      for (let i = 0; i < table.rows; ++i) {
        if (settled[i] !== open) continue;
        n[codeOf(i)] += weight[i];
        successes[codeOf(i)] += weight[i] * table.y[i];
      }
      column.levels.forEach((level, code) => {
        if (n[code] === 0 || (successes[code] !== 0 && successes[code] !== n[code])) return;
        found = true;
        const outcome = successes[code] === 0 ? 0 : 1;
        for (let i = 0; i < table.rows; ++i)
          if (settled[i] === open && codeOf(i) === code) settled[i] = outcome;
        warnings.push({
          code: "separation",
          condition: column.id,
          level,
          n: n[code],
          message: `condition ${column.id}, level ${level}: all ${n[code]} people have outcome ${outcome}, so its coefficient has no finite estimate; they are expected to have exactly that`
        });
      });
    }
  }
  const names = new Set(warnings.map(({condition, level}) => `${condition}: ${level}`));
  const parameters = design.parameters.flatMap(({name}, at) => (names.has(name) ? [at] : []));
  return {settled, parameters, warnings};
}

/** The categorical columns among these conditions. */
export function categories(table: CodedPeople, conditions: readonly string[]): CategoricalColumn[] {
  return table.columns.flatMap(column =>
    column.kind === "categorical" && conditions.includes(column.id) ? [column] : []
  );
}

/** The level code of a row, whether the column is per person or per unit. */
export function levelOf({unitCodes}: CodedPeople, {per, codes}: CategoricalColumn): (row: number) => number {
  return per === "unit" ? row => codes[unitCodes[row]] : row => codes[row];
}
