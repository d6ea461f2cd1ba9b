import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  checkModel,
  type MeanChoice,
  openBenchmark,
  random
} from "../../../src/engine/index.js";
import {table} from "../tables.js";
import {choose, crowd, findings} from "./people.js";

const stream = random(5);
const rows = crowd("abcdef", 60);
const perUnit = (id: string, values: readonly number[]) =>
  ({kind: "numeric", id, per: "unit", values: Float64Array.from(values)}) as const;

describe("conditions that the unit makes", () => {
  const x = rows.map(() => stream.normal());
  const z = rows.map(() => stream.normal());
  const check = (conditions: readonly string[], influences: Parameters<typeof checkModel>[2]) =>
    checkModel(table(rows, {x, z}), choose(conditions), influences).findings.filter(({code}) =>
      ["mediator", "partlyInfluenced"].includes(code)
    );

  test("are serious when they are its own effort, a note when it is partly so", () => {
    expect(check(["x", "z"], {x: "partly", z: "effort"})).toMatchObject([
      {code: "mediator", severity: "serious", conditions: ["z"]},
      {code: "partlyInfluenced", severity: "note", conditions: ["x"]}
    ]);
  });

  test("are nothing when they are not ticked, not named, or given", () => {
    expect(check(["x"], {z: "effort"})).toEqual([]);
    expect(check(["x", "z"], {x: "none"})).toEqual([]);
    expect(checkModel(table(rows, {constructor: x}), choose(["constructor"]), {}).findings).toEqual([]);
  });
});

describe("few units per parameter", () => {
  const units = (count: number) => "abcdefghijklmnopqrstuvwxyz".slice(0, count);
  const data = (count: number, conditions: number): CodedTable => ({
    ...table(crowd(units(count), 30)),
    columns: Array.from({length: conditions}, (_, at) =>
      perUnit(
        `x${at}`,
        Array.from({length: count}, () => stream.normal())
      )
    )
  });

  test("are counted over all conditions measured per unit", () => {
    expect(findings(data(18, 2), "fewUnits")).toMatchObject([
      {severity: "caution", conditions: ["x0", "x1"], value: 9}
    ]);
    expect(findings(data(9, 2), "fewUnits")).toMatchObject([{severity: "serious", value: 4.5}]);
  });

  test("are enough from ten on, and however few where every condition is a person's", () => {
    expect(findings(data(20, 2), "fewUnits")).toEqual([]);
    expect(findings(table(rows, {x: rows.map(() => stream.normal())}), "fewUnits")).toEqual([]);
  });

  test("are those in the reference population", () => {
    const reference = [...units(9)];
    const {findings: found} = checkModel(data(20, 1), {...choose(["x0"]), reference}, {});
    expect(found.find(({code}) => code === "fewUnits")).toMatchObject({severity: "caution", value: 9});
  });
});

describe("levels", () => {
  test("with fewer than twenty people are a note with how many", () => {
    const group = rows.map((_, i) => (i < 19 ? "few" : i < 40 ? "some" : "many"));
    expect(findings(table(rows, {group}), "smallLevel")).toMatchObject([
      {severity: "note", conditions: ["group"], level: "few", value: 19}
    ]);
  });

  test("that settle the outcome are a caution, and not said to be small too", () => {
    const group = rows.map(([, y], i) => (y === 1 && i < 20 ? "sure" : "mixed"));
    const data = table(rows, {group});
    const n = group.filter(level => level === "sure").length;
    expect(findings(data, "separation")).toMatchObject([
      {severity: "caution", conditions: ["group"], level: "sure", value: n}
    ]);
    expect(findings(data, "smallLevel")).toEqual([]);
    expect(findings(data, "separation", "linear")).toEqual([]);
  });
});

describe("bad calibration", () => {
  const many = Array.from({length: 4000}, (_, i) => ["ab"[i % 2], i] as const);
  const data = (chance: (x: number) => number) => {
    const own = random(7);
    const x = many.map(() => 2 * own.uniform() - 1);
    return table(
      many.map(([unit], i) => [unit, Number(own.uniform() < chance(x[i]))] as const),
      {x}
    );
  };

  test("is a caution with the test's p when a curve is fitted by a line", () => {
    const found = findings(
      data(x => 0.1 + 0.8 * x ** 2),
      "calibration"
    );
    expect(found).toMatchObject([{severity: "caution"}]);
    expect(found[0].value).toBeLessThan(0.01);
  });

  test("is not found where the model is true", () => {
    expect(
      findings(
        data(x => 1 / (1 + Math.exp(-x))),
        "calibration"
      )
    ).toEqual([]);
  });

  test("is only a note where many people make a small difference sure", () => {
    // A weight of 200,000 persons per row makes a difference of half a point certain.
    const cells = [0.3, 0.405, 0.5, 0.605, 0.7].map((share, at) => ["ab"[at % 2], share, 200_000] as const);
    const found = findings(table(cells, {x: [-2, -1, 0, 1, 2]}), "calibration");
    expect(found).toMatchObject([{severity: "note"}]);
  });
});

describe("a model's check", () => {
  test("has no calibration for a number, and one for yes and no under both links", () => {
    const x = rows.map(() => stream.normal());
    const numbers = table(
      rows.map(([unit], i) => [unit, x[i] + stream.normal()] as const),
      {x},
      "number"
    );
    expect(checkModel(numbers, choose(["x"], "linear"), {}).calibration).toBeNull();
    for (const link of ["logit", "linear"] as const) {
      expect(checkModel(table(rows, {x}), choose(["x"], link), {}).calibration?.tenths).toHaveLength(10);
    }
  });

  test("puts the serious first", () => {
    const x = rows.map(() => stream.normal());
    const group = rows.map((_, i) => (i % 40 === 0 ? "few" : "many"));
    const {findings: found} = checkModel(table(rows, {x, group}), choose(["x", "group"]), {group: "effort"});
    expect(found.map(({severity}) => severity)).toEqual(["serious", "note"]);
  });

  test("complains of what a benchmark complains of", () => {
    const x = rows.map(() => stream.normal());
    expect(() => checkModel(table(rows, {x}), choose(["y"]), {})).toThrow('unknown condition "y"');
    expect(() => checkModel(table(rows, {x}), {...choose(["x"]), minimumUnitSize: 0}, {})).toThrow("invalid");
    expect(() => checkModel(table([["a", 1]]), choose([], "linear"), {})).toThrow("missing people");
  });

  test("holds for one unit, units of one person, and outcomes that are all equal", () => {
    const one = crowd("a", 12);
    const people = crowd("abcdefghijklmnop", 1);
    const equal = rows.map(([unit]) => [unit, 1] as const);
    for (const [data, choice] of [
      [table(one, {x: one.map(() => stream.normal())}), choose(["x"])],
      [table(people, {x: people.map((_, i) => "pq"[i % 2])}), choose(["x"])],
      [
        table(equal, {x: rows.map(() => stream.normal()), g: rows.map((_, i) => "pq"[i % 2])}),
        choose(["x", "g"])
      ],
      [table(equal), choose([], "linear")]
    ] as const) {
      const check = checkModel(data, choice, {});
      expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    }
  });

  test("says of everyone alike that nothing can be told", () => {
    const equal = rows.map(([unit]) => [unit, 1] as const);
    const {calibration} = checkModel(table(equal), choose([]), {});
    expect(calibration).toMatchObject({auc: null, brier: 0, hosmerLemeshow: null});
    expect(calibration?.tenths).toEqual([{n: 360, from: 1, to: 1, predicted: 1, observed: 1}]);
  });

  test("is finite, and the same in any order of the people", () => {
    type Person = {unit: string; y: number; g: string; x: number; weight: number};
    const person: fc.Arbitrary<Person> = fc.record({
      unit: fc.constantFrom(..."abcd"),
      y: fc.integer({min: 0, max: 1}),
      g: fc.constantFrom("p", "q", "r"),
      x: fc.oneof(fc.integer({min: 0, max: 9}), fc.constant(1e8)),
      weight: fc.integer({min: 1, max: 3})
    });
    const code = (people: readonly Person[]): CodedTable =>
      table(
        people.map(({unit, y, weight}) => [unit, y, weight] as const),
        {g: people.map(({g}) => g), x: people.map(({x}) => x)}
      );
    fc.assert(
      fc.property(
        fc.array(person, {minLength: 20, maxLength: 60}),
        fc.constantFrom("logit", "linear"),
        (people, link) => {
          const choice: MeanChoice = {conditions: ["g", "x"], link: link as "logit", minimumUnitSize: 3};
          try {
            openBenchmark(code(people)).compute(choice);
          } catch {
            return;
          }
          const found = checkModel(code(people), choice, {});
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
          const turned = checkModel(code(people.toReversed()), choice, {});
          const said = (check: typeof found) =>
            check.findings.map(({code, conditions, units}) => [code, conditions, units]);
          expect(said(turned)).toEqual(said(found));
        }
      ),
      {numRuns: 60}
    );
  });
});
