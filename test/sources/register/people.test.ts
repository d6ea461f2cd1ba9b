import {describe, expect, test} from "vitest";
import type {CategoricalColumn, CodedTable, NumericColumn} from "../../../src/engine/index.js";
import {registerTable} from "../../../src/sources/register/index.js";
import {populations} from "../../../src/sources/register/populations/index.js";
import {drawnWith, specOf, specs, withSource} from "./specs.js";

function categorical(table: CodedTable, id: string): CategoricalColumn {
  const column = table.columns.find(column => column.id === id);
  if (column?.kind !== "categorical") throw new Error(`no category ${id}`);
  return column;
}

/** Share with a level among the rows that `chosen` picks. */
function share(table: CodedTable, id: string, level: string, chosen: (row: number) => boolean): number {
  const {codes, levels} = categorical(table, id);
  const rows = Array.from({length: table.rows}, (_, row) => row).filter(chosen);
  return rows.filter(row => levels[codes[row]] === level).length / rows.length;
}

const has = (table: CodedTable, id: string, level: string) => {
  const {codes, levels} = categorical(table, id);
  return (row: number) => levels[codes[row]] === level;
};

describe.each(specs)("the people of $id", spec => {
  const {table} = drawnWith(spec);

  test("have every condition of the spec, in its order and with its levels", () => {
    expect(table.columns.map(({id}) => id)).toEqual(spec.conditions.map(({id}) => id));
    spec.conditions.forEach((condition, at) => {
      const column = table.columns[at];
      expect(column.per).toBe(condition.per);
      if (condition.kind !== "categorical" || column.kind !== "categorical") {
        expect(column.kind).toBe(condition.kind);
        return;
      }
      expect(column.levels).toEqual(condition.levels.map(({id}) => id));
      expect(column.levels[column.reference]).toBe(condition.reference);
    });
  });

  test("have codes within their dictionaries, and somebody at every level", () => {
    for (const column of table.columns) {
      if (column.kind !== "categorical") continue;
      expect(column.codes.length).toBe(table.rows);
      expect(new Set(column.codes).size).toBe(column.levels.length);
      expect(Math.max(...new Set(column.codes))).toBe(column.levels.length - 1);
    }
  });

  test("have finite numbers, one per person or one per municipality", () => {
    for (const column of table.columns) {
      if (column.kind !== "numeric") continue;
      expect(column.values.length).toBe(column.per === "unit" ? 98 : table.rows);
      expect(column.values.every(Number.isFinite)).toBe(true);
    }
  });

  test("live in one of 98 municipalities, none of them empty, and succeed or not", () => {
    expect(table.units.length).toBe(98);
    expect(new Set(table.unitCodes).size).toBe(98);
    expect([...new Set(table.y)].sort()).toEqual([0, 1]);
    expect(table.weight).toBeNull();
    expect(table.dropped).toEqual([]);
  });

  test("differ more between municipalities than chance alone would make them", () => {
    const {codes} = categorical(table, "health");
    const byUnit = table.units.map(() => ({n: 0, well: 0}));
    table.unitCodes.forEach((u, row) => {
      byUnit[u].n += 1;
      byUnit[u].well += Number(codes[row] === 0);
    });
    const all = byUnit.reduce((sum, {well}) => sum + well, 0) / table.rows;
    const chi2 = byUnit.reduce((sum, {n, well}) => sum + (well - n * all) ** 2 / (n * all * (1 - all)), 0);
    expect(chi2 / 97).toBeGreaterThan(2);
  });
});

describe("conditions hang together", () => {
  const {table} = drawnWith(specOf("refugee"));

  test("a passed Danish test is more common among those who have been here longer", () => {
    const early = share(table, "danish", "passed", has(table, "stay", "under1"));
    const late = share(table, "danish", "passed", has(table, "stay", "year3OrMore"));
    expect(late).toBeGreaterThan(early + 0.1);
  });

  test("no schooling brought along goes with the lowest Danish programme and poorer health", () => {
    const unschooled = has(table, "education", "none");
    const schooled = has(table, "education", "longHigher");
    expect(share(table, "danish", "danish1", unschooled)).toBeGreaterThan(
      share(table, "danish", "danish1", schooled) + 0.1
    );
    expect(share(table, "health", "noTreatment", unschooled)).toBeLessThan(
      share(table, "health", "noTreatment", schooled)
    );
  });

  test("people from Thailand came to a spouse, people from Syria sought asylum", () => {
    expect(share(table, "basis", "familyToOther", has(table, "origin", "thailand"))).toBeGreaterThan(0.5);
    expect(share(table, "basis", "familyToOther", has(table, "origin", "syria"))).toBeLessThan(0.3);
  });

  test("length of stay is in whole years and within the population's limits", () => {
    for (const [id, from, to] of [
      ["imm10plus", 11, 40],
      ["youth", 8, 29]
    ] as const) {
      const stay = drawnWith(specOf(id)).table.columns.find(column => column.id === "stay") as NumericColumn;
      for (const years of new Set(stay.values)) {
        expect(Number.isInteger(years)).toBe(true);
        expect(years).toBeGreaterThanOrEqual(from);
        expect(years).toBeLessThanOrEqual(to);
      }
    }
  });
});

describe("a seed", () => {
  const spec = specOf("refugee");
  const bytes = (table: CodedTable) =>
    table.columns
      .flatMap(column => [...(column.kind === "categorical" ? column.codes : column.values)])
      .concat([...table.y], [...table.unitCodes]);

  test("gives the same people and the same truth every time", () => {
    const again = registerTable(spec);
    const first = drawnWith(spec);
    expect(bytes(again.table)).toEqual(bytes(first.table));
    expect(again.truth).toEqual(first.truth);
  });

  test("other than the spec's gives other people, in municipalities of the same size", () => {
    const [a, b] = [drawnWith(spec).table, drawnWith(spec, 1).table];
    expect(bytes(b)).not.toEqual(bytes(a));
    expect(b.unitCodes).toEqual(a.unitCodes);
  });

  test("gives the same lives when a spec leaves conditions out", () => {
    const fewer = {...spec, conditions: spec.conditions.filter(({id}) => id === "danish" || id === "sex")};
    const {table} = registerTable(fewer);
    expect(table.columns.map(({id}) => id)).toEqual(["sex", "danish"]);
    expect(table.y).toEqual(drawnWith(spec).table.y);
  });

  test("gives as many people as the setting says, and a smaller share of chance among more", () => {
    const large = registerTable(withSource(spec, {persons: 40_000}));
    expect(large.table.rows).toBe(40_000);
    expect(large.truth.units.reduce((sum, {n}) => sum + n, 0)).toBe(40_000);
    const rms = (values: readonly {noise: number}[]) =>
      Math.sqrt(values.reduce((sum, {noise}) => sum + noise ** 2, 0) / values.length);
    expect(rms(large.truth.units)).toBeLessThan(rms(drawnWith(spec).truth.units));
  });
});

test("every population names its conditions and levels once", () => {
  for (const population of Object.values(populations)) {
    const ids = population.conditions.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const condition of population.conditions) {
      if (condition.kind !== "categorical") continue;
      expect(new Set(condition.levels.map(({id}) => id)).size).toBe(condition.levels.length);
    }
  }
});
