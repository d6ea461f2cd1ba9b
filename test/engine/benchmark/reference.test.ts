import {describe, expect, test} from "vitest";
import {type CodedTable, type MeanLink, openBenchmark, random} from "../../../src/engine/index.js";
import {column, table} from "../tables.js";

const stream = random(12);
const people = Array.from({length: 400}, () => ({
  unit: "abcdef"[stream.integer(6)],
  y: stream.integer(2),
  group: "xyz"[stream.integer(3)],
  x: stream.integer(9)
}));

function code(persons: typeof people): CodedTable {
  return table(
    persons.map(({unit, y}) => [unit, y] as const),
    {group: persons.map(({group}) => group), x: persons.map(({x}) => x)}
  );
}

const reference = ["a", "b", "c", "d"];
const conditions = ["group", "x"];
const all = openBenchmark(code(people));
const part = openBenchmark(code(people.filter(({unit}) => reference.includes(unit))));

describe.each<MeanLink>(["logit", "linear"])("a %s model fitted on some units' people", link => {
  const choice = {conditions, link, minimumUnitSize: 1};
  const result = all.compute({...choice, reference});
  const alone = part.compute(choice);

  test("is the model of those people alone: coefficients, standard errors, likelihood", () => {
    expect(result.model.logLik).toBeCloseTo(alone.model.logLik ?? Number.NaN, 8);
    result.model.terms.forEach((term, at) => {
      expect(term.estimate).toBeCloseTo(alone.model.terms[at].estimate ?? Number.NaN, 8);
      for (const key of ["se", "seHC1", "seClustered"] as const) {
        expect(term[key]).toBeCloseTo(alone.model.terms[at][key] ?? Number.NaN, 8);
      }
    });
  });

  test("expects the same of those units", () => {
    for (const unit of alone.units) {
      const same = result.units.find(({unit: id}) => id === unit.unit);
      expect(same?.expected).toBeCloseTo(unit.expected, 9);
      expect(same?.se).toBeCloseTo(unit.se, 9);
    }
  });

  test("expects of the others what people like theirs do there", () => {
    const value = (name: string) => result.model.terms.find(({term}) => term === name)?.estimate ?? 0;
    const predict = ({group, x}: (typeof people)[number]) => {
      const eta = value("(Intercept)") + value(`group: ${group}`) + x * value("x");
      return link === "logit" ? 1 / (1 + Math.exp(-eta)) : eta;
    };
    const mine = people.filter(({unit}) => unit === "e");
    const expected = mine.reduce((sum, person) => sum + predict(person), 0) / mine.length;
    expect(result.units[4].expected).toBeCloseTo(expected, 8);
  });

  test("counts everyone, and says which units it was fitted on", () => {
    expect(result.n).toBe(400);
    expect(result.choice.reference).toEqual(reference);
  });

  test("is the same when refitted live", () => {
    const live = all.refit({...choice, reference: [...reference].reverse()});
    live.units.forEach((unit, at) => {
      expect(Math.abs(unit.difference - result.units[at].difference)).toBeLessThan(1e-8);
      expect(Math.abs(unit.se - result.units[at].se)).toBeLessThan(1e-8);
    });
  });

  test("of all units is the ordinary one", () => {
    expect(all.compute({...choice, reference: ["a", "b", "c", "d", "e", "f"]})).toEqual(all.compute(choice));
  });
});

test("a linear model whose columns need reflections expects the same of everyone, outside too", () => {
  const near = code(people);
  const twin = column(
    "twin",
    people.map(({x}, at) => x + 1e-3 * (at % 7))
  );
  const bench = openBenchmark({...near, columns: [...near.columns, twin]});
  const choice = {conditions: ["x", "twin"], link: "linear" as const, minimumUnitSize: 1, reference};
  const live = bench.refit(choice);
  bench.compute(choice).units.forEach((unit, at) => {
    expect(unit.expected).toBeCloseTo(live.units[at].expected, 6);
  });
});

test("units whose identifiers join to the same text are still different references", () => {
  const bench = openBenchmark(
    table([
      ["Nord", 1],
      ["Nord", 0],
      ["Vest", 0],
      ["Nord Vest", 1],
      ["Nord Vest", 1],
      ["Nord Vest", 0],
      ["Syd", 0]
    ])
  );
  const choice = (...units: string[]) => ({
    conditions: [],
    link: "logit" as const,
    minimumUnitSize: 1,
    reference: units
  });
  bench.refit(choice("Nord", "Vest"));
  expect(bench.refit(choice("Nord Vest")).units[0].expected).toBeCloseTo(2 / 3, 9);
});

describe("people outside the reference population", () => {
  const rows = [
    ...Array.from({length: 40}, (_, i) => ({unit: "a", y: i % 2, group: i % 4 < 2 ? "x" : "y"})),
    ...Array.from({length: 20}, () => ({unit: "a", y: 0, group: "z"})),
    ...Array.from({length: 10}, (_, i) => ({unit: "b", y: Number(i < 5), group: "z"})),
    ...Array.from({length: 10}, (_, i) => ({unit: "b", y: Number(i < 5), group: "x"}))
  ];
  const data = table(
    rows.map(({unit, y}) => [unit, y] as const),
    {group: rows.map(({group}) => group)}
  );
  const bench = openBenchmark(data);
  const choice = {conditions: ["group"], link: "logit" as const, minimumUnitSize: 1, reference: ["a"]};

  test("with a level whose outcome is settled there are expected exactly that", () => {
    for (const result of [bench.compute(choice), bench.refit(choice)]) {
      expect(result.units[1].observed).toBe(0.5);
      expect(result.units[1].expected).toBeCloseTo((10 * 0 + 10 * 0.5) / 20, 9);
    }
  });

  test("with a level nobody has there are expected to be like the reference level, and it says so", () => {
    const unseen = {...choice, reference: ["b"]};
    const result = bench.compute(unseen);
    expect(result.warnings).toContainEqual(expect.objectContaining({code: "empty-level", level: "y"}));
    expect(result.warnings.map(({code}) => code)).not.toContain("collinear");
  });
});

test("a reference population in which everyone succeeds expects success of all", () => {
  const bench = openBenchmark(
    table([
      ["a", 1],
      ["a", 1],
      ["b", 0],
      ["b", 1]
    ])
  );
  const choice = {conditions: [], link: "logit" as const, minimumUnitSize: 1, reference: ["a"]};
  for (const result of [bench.compute(choice), bench.refit(choice)]) {
    expect(result.units.map(({expected}) => expected)).toEqual([1, 1]);
    expect(result.units[1].difference).toBe(-0.5);
  }
});

test.each([
  [["q"], "unknown unit q"],
  [[], "missing unit in the reference population"]
])("complains about reference %j", (wrong, message) => {
  const choice = {conditions, link: "logit" as const, minimumUnitSize: 1, reference: wrong};
  expect(() => all.compute(choice)).toThrow(message);
});
