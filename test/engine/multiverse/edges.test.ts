import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  explain,
  type MeanLink,
  openBenchmark,
  random,
  summariseMultiverse
} from "../../../src/engine/index.js";
import {column, table} from "../tables.js";
import {openModels} from "./openModels.js";
import {people} from "./people.js";
import {all, whole} from "./whole.js";

const models = (data: CodedTable, link: MeanLink = "logit", minimumUnitSize = 1) =>
  whole(data, {conditions: all(data), link, minimumUnitSize});

/** Every model's differences are those of a fit from the beginning. */
function expectSame(data: CodedTable, link: MeanLink = "logit"): void {
  const {masks, conditions, units, differences} = models(data, link);
  const bench = openBenchmark(data);
  masks.forEach((mask, row) => {
    const chosen = conditions.filter((_, j) => (mask >>> j) & 1);
    const alone = bench.compute({conditions: chosen, link, minimumUnitSize: 1});
    alone.units.forEach(({difference}, at) => {
      expect(Math.abs(differences[row * units.length + at] - difference)).toBeLessThan(1e-8);
    });
  });
}

const added = (data: CodedTable, id: string, cells: (row: number) => string | number): CodedTable => {
  const values = Array.from({length: data.rows}, (_, row) => cells(row));
  return {...data, columns: [...data.columns, column(id, values as string[] | number[])]};
};

describe.each<MeanLink>(["logit", "linear"])("all %s models", link => {
  const data = people({persons: 200});
  const failed = Array.from(data.y.keys()).filter(row => data.y[row] === 0);

  test("where a level settles the outcome in those that have its condition", () => {
    const rare = added(data, "rare", row => (failed.slice(0, 3).includes(row) ? "yes" : "no"));
    expectSame(rare, link);
    const {warnings} = models(rare, link);
    expect(warnings.map(({code}) => code)).toEqual(link === "logit" ? ["separation"] : []);
  });

  test("where two conditions say the same", () => {
    const {columns} = data;
    const twin = {...columns[0], id: "twin"};
    const doubled = {...data, columns: [...columns, twin]};
    expectSame(doubled, link);
    expect(models(doubled, link).warnings.map(({code}) => code)).toContain("collinear");
  });

  test("where a condition is the same for everyone, or a level is nobody's", () => {
    const idle = added(
      added(data, "always", () => 7),
      "nobody",
      row => "gh"[row % 2]
    );
    const [nobody] = idle.columns.slice(-1);
    if (nobody.kind !== "categorical") throw new TypeError();
    const columns = [
      ...idle.columns.slice(0, -1),
      {...nobody, levels: ["f", "g", "h"], codes: nobody.codes.map(code => code + 1)}
    ];
    expectSame({...idle, columns}, link);
    const {units} = explain(models({...idle, columns}, link));
    for (const {steps} of units) expect(Math.abs(steps[4])).toBeLessThan(1e-9);
  });

  test("where everyone has the same outcome: nothing to explain, nothing to share out", () => {
    const same = {...data, y: new Float64Array(data.rows).fill(1)};
    const multiverse = models(same, link);
    expect(Math.max(...multiverse.differences.map(Math.abs))).toBeLessThan(1e-12);
    expect(multiverse.warnings.map(({code}) => code)).toContain("no-variation");
    const {units, country} = explain(multiverse);
    expect(country.fitShare.total).toBeNull();
    expect(country.explainedShare).toEqual({total: null, shares: [null, null, null, null], errors: null});
    for (const {steps} of units) for (const step of steps) expect(Math.abs(step)).toBeLessThan(1e-12);
    expect(openModels(same, {...multiverse.choice}).linearised().exact).toBe(true);
  });

  test("of fewer than five assessed units have no fifths", () => {
    const few = people({persons: 120, units: 4});
    const multiverse = models(few, link);
    expect(multiverse.statistics.gap.every(Number.isNaN)).toBe(true);
    for (const unit of summariseMultiverse(multiverse)) {
      expect([unit.topFifth, unit.bottomFifth]).toEqual([null, null]);
    }
  });

  test("of one unit, or of none that is assessed", () => {
    const one = people({persons: 60, units: 1});
    const conditions = ["a", "b", "x"];
    const multiverse = whole(one, {conditions, link, minimumUnitSize: 1});
    const [only] = summariseMultiverse(multiverse);
    expect(only.rank.lowest).toBe(1);
    expect(Math.abs(only.difference.highest)).toBeLessThan(1e-9);
    expect(explain(multiverse).country.explainedShare.total).toBeNull();

    const none = models(data, link, 1000);
    expect(summariseMultiverse(none)).toEqual([]);
    expect(explain(none).units).toHaveLength(8);
    expect(openModels(data, none.choice).linearised().units).toEqual([]);
  });

  test("of units of one person", () => {
    const rows = Array.from({length: 40}, (_, at) => [`u${at}`, Number(at % 3 === 0)] as const);
    expectSame(table(rows, {x: rows.map((_, at) => (at * 7) % 11)}), link);
  });

  test("of no conditions are one, which explains nothing", () => {
    const multiverse = whole(data, {conditions: [], link, minimumUnitSize: 1});
    expect(multiverse.masks).toEqual(Uint32Array.of(0));
    const {units, country} = explain(multiverse);
    expect(country.fitShare.total).toBe(0);
    for (const {raw, steps, adjusted} of units) {
      expect(steps).toEqual([]);
      expect(adjusted).toBe(raw);
    }
    expect(summariseMultiverse(multiverse)[0].matters).toEqual([]);
  });
});

test("a model of more parameters than people is an error", () => {
  const data = people({persons: 5, units: 3});
  expect(() => models(data, "linear")).toThrow("missing people: 5 for a model of");
});

describe("models of thirteen conditions", () => {
  const data = people({persons: 400, outcome: "number"});
  const columns = Array.from({length: 13}, (_, j) =>
    column(
      `c${j}`,
      Array.from({length: 400}, (_, row) => ((row * (2 * j + 3)) % 17) + ((row >> (j % 8)) & 1))
    )
  );
  const multiverse = models({...data, columns}, "linear");
  const masks = Array.from(multiverse.masks);

  test("are a sample of 4,096 that holds both ends and many neighbours", () => {
    expect(masks).toHaveLength(4096);
    expect(new Set(masks).size).toBe(4096);
    expect(masks).toEqual([...masks].sort((a, b) => a - b));
    expect([masks[0], masks[4095]]).toEqual([0, 8191]);
    const known = new Set(masks);
    for (let j = 0; j < 13; ++j) {
      expect(masks.filter(mask => known.has(mask ^ (1 << j))).length).toBeGreaterThan(2 * 290);
    }
    expect(models({...data, columns}, "linear").masks).toEqual(multiverse.masks);
  });

  test("say which condition matters, and leave the way from raw to adjusted to sampled orders", () => {
    const [unit] = summariseMultiverse(multiverse);
    expect(unit.matters).toHaveLength(13);
    expect(JSON.parse(JSON.stringify(unit))).toEqual(unit);
    expect(() => explain(multiverse)).toThrow("unsupported explanation of 13 conditions");
  });
});

test("more than 32 conditions are too many", () => {
  const data = people({persons: 100});
  const columns = Array.from({length: 33}, (_, j) => ({...data.columns[0], id: `c${j}`}));
  expect(() => models({...data, columns})).toThrow("unsupported multiverse of 33 conditions");
});

test("more units than a small code can tell apart still have their models", () => {
  const stream = random(2);
  const units = Array.from({length: 22_000}, (_, at) => ({id: `${at}`, name: `Unit ${at}`}));
  const rows = units.map(() => ["a", stream.integer(2)] as const);
  const data = table(rows, {
    group: rows.map(() => "pq"[stream.integer(2)]),
    many: rows.map(() => stream.normal())
  });
  const place = {
    kind: "numeric",
    id: "place",
    per: "unit",
    values: data.y.map(() => stream.normal())
  } as const;
  const large = {
    ...data,
    units,
    unitCodes: Uint16Array.from(units.keys()),
    columns: [...data.columns, place]
  };
  const choice = {conditions: all(large), link: "logit" as const, minimumUnitSize: 2};
  const {expected} = openModels(large, choice).fit(7, 8);
  openBenchmark(large)
    .compute(choice)
    .units.forEach((unit, at) => {
      expect(Math.abs(expected[at] - unit.expected)).toBeLessThan(1e-8);
    });
});
