import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  InputError,
  type MeanChoice,
  type MeanLink,
  openBenchmark,
  random
} from "../../../src/engine/index.js";
import {column, table} from "../tables.js";
import {openModels} from "./openModels.js";
import {largestDifference} from "./whole.js";

/** Largest distance of any model's differences and errors from a fit of that model alone, from the beginning. */
function distance(data: CodedTable, choice: MeanChoice): number {
  const open = openModels(data, choice);
  const {differences, squaredErrors, statistics, warnings} = open.fit(0, open.masks.length);
  const bench = openBenchmark(data);
  const messages = new Set(warnings.map(({message}) => message));
  let most = 0;
  open.masks.forEach((mask, row) => {
    const conditions = open.conditions.filter((_, j) => (mask >>> j) & 1);
    const alone = bench.compute({...choice, conditions});
    const at = row * open.units.length;
    alone.units.forEach(({difference, se}, unit) => {
      most = Math.max(
        most,
        Math.abs(differences[at + unit] - difference),
        Math.abs(Math.sqrt(squaredErrors[at + unit]) - se)
      );
    });
    const perPerson = (logLik: number | null) => [(logLik ?? Number.NaN) / data.rows];
    most = Math.max(
      most,
      largestDifference(perPerson(statistics.logLik[row]), perPerson(alone.model.logLik))
    );
    for (const {message, code} of alone.warnings) {
      if (code !== "no-ranking") expect(messages).toContain(message);
    }
  });
  return most;
}

const logit = (data: CodedTable): MeanChoice => ({
  conditions: data.columns.map(({id}) => id),
  link: "logit",
  minimumUnitSize: 1
});

/** Few people and many rare levels, so that levels settle outcomes, alone and one after another, and columns coincide. */
function rare(seed: number, rows: number, levels: readonly number[], weighted: boolean): CodedTable {
  const stream = random(seed);
  const people = Array.from({length: rows}, () => {
    const y = Number(stream.uniform() < 0.3);
    return ["abcd"[stream.integer(4)], y, ...(weighted ? [1 + stream.integer(3)] : [])] as [string, number];
  });
  const columns = levels.map(count => people.map(() => "pqrstuv"[Math.floor(count * stream.uniform() ** 2)]));
  return table(people, Object.fromEntries(columns.map((cells, at) => [`c${at}`, cells])));
}

describe("models with settled people, or with columns that follow from others", () => {
  test("are those of their conditions alone, and say what is settled", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({min: 25, max: 90}),
        fc.array(fc.integer({min: 2, max: 6}), {minLength: 1, maxLength: 4}),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom<MeanLink>("logit", "linear"),
        (seed, rows, levels, weighted, restricted, link) => {
          const data = rare(seed, rows, levels, weighted);
          const reference = restricted ? {reference: data.units.slice(1).map(({id}) => id)} : {};
          const choice = {...logit(data), link, ...reference};
          let found: number;
          try {
            found = distance(data, choice);
          } catch (error) {
            fc.pre(!(error instanceof InputError));
            throw error;
          }
          expect(found).toBeLessThan(1e-8);
        }
      ),
      {numRuns: 60}
    );
  });

  test("where a combination of conditions settles the outcome", () => {
    const stream = random(9);
    const rows = Array.from({length: 200}, () => {
      const [p, q] = [stream.integer(2), stream.integer(2)];
      return {unit: "abc"[stream.integer(3)], p, q, y: p + q === 2 ? 1 : stream.integer(2)};
    });
    const both = (name: "p" | "q") => rows.map(row => `${row[name]}`);
    const data = table(
      rows.map(({unit, y}) => [unit, y] as const),
      {p: both("p"), q: both("q"), pq: rows.map(({p, q}) => `${Number(p + q === 1)}`)}
    );
    expect(distance(data, logit(data))).toBeLessThan(1e-8);
  });

  test("where more conditions settle outcomes than stages are kept for", () => {
    const stream = random(10);
    const rows = Array.from({length: 150}, () => ["abc"[stream.integer(3)], stream.integer(2)] as const);
    const failed = rows.flatMap(([, y], at) => (y === 0 ? [at] : []));
    const columns = Array.from({length: 6}, (_, j) =>
      column(
        `c${j}`,
        rows.map((_, at) => (failed.slice(3 * j, 3 * j + 3).includes(at) ? "yes" : "no"))
      )
    );
    const data = {...table(rows), columns};
    expect(distance(data, logit(data))).toBeLessThan(1e-8);
  });
});
