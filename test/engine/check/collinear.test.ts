import {afterAll, describe, expect, test} from "vitest";
import {inflation} from "../../../src/engine/check/inflation.js";
import {createDesign} from "../../../src/engine/design/design.js";
import {type CodedTable, type MeanLink, random} from "../../../src/engine/index.js";
import {fitModel} from "../../../src/engine/model/liveModels.js";
import {sumOutcomes} from "../../../src/engine/model/outcomes.js";
import {category, codedOracle, numeric, readOracle} from "../../oracle/oracle.js";
import {table} from "../tables.js";
import {crowd, findings} from "./people.js";

function inflations(data: CodedTable, link: MeanLink) {
  const design = createDesign(data);
  const all = data.columns.map(({id}) => id);
  return inflation(design, fitModel(design, all, link, sumOutcomes(design)));
}

describe("generalised variance inflation agrees with R", () => {
  const r = readOracle<Record<string, {inflation: Record<string, number>}>>("json/check.json");
  let largest = 0;
  afterAll(() => console.log(`inflation against R: largest difference ${largest.toExponential(0)}`));
  const contraception = codedOracle(
    "contraception",
    {
      unit: {column: "district"},
      outcome: {kind: "binary", column: "use", success: "Y"},
      conditions: [
        numeric("age"),
        numeric("age2"),
        category("livch", "0", "1", "2", "3+"),
        category("urban", "N", "Y")
      ]
    },
    {age2: row => Number(row.age) ** 2}
  );
  const pupils = codedOracle("hsb82", {
    unit: {column: "school"},
    outcome: {kind: "number", column: "mAch"},
    conditions: [
      numeric("ses"),
      category("minrty", "No", "Yes"),
      category("sx", "Male", "Female"),
      {...numeric("meanses"), per: "unit"},
      {...category("sector", "Public", "Catholic"), per: "unit"}
    ]
  });

  test.each([
    ["contraception: age + age2 + livch + urban", contraception, "logit"],
    ["hsb82: ses + minrty + sx + meanses + sector", pupils, "linear"]
  ] as const)("%s", (key, data, link) => {
    const found = inflations(data, link);
    const expected = Object.entries(r[key].inflation);
    expect(found.map(({condition}) => condition)).toEqual(expected.map(([condition]) => condition));
    found.forEach(({value}, at) => {
      const difference = Math.abs(value / expected[at][1] - 1);
      largest = Math.max(largest, difference);
      expect(difference).toBeLessThan(1e-8);
    });
  });
});

describe("collinear conditions", () => {
  const stream = random(8);
  const rows = crowd("abcdef", 60);
  const x = rows.map(() => stream.normal());
  const noise = rows.map(() => stream.normal());
  const near = (share: number) => x.map((value, i) => value + share * noise[i]);

  test("of two numbers is 1/(1 − r²), said once with both names", () => {
    const data = table(rows, {x, near: near(0.2)});
    const [a, b] = inflations(data, "linear");
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const product = (u: readonly number[], v: readonly number[]) =>
      mean(u.map((value, i) => (value - mean(u)) * (v[i] - mean(v))));
    const r2 = product(x, near(0.2)) ** 2 / (product(x, x) * product(near(0.2), near(0.2)));
    expect(a.value).toBeCloseTo(1 / (1 - r2), 8);
    expect(b.value).toBeCloseTo(1 / (1 - r2), 8);
    expect(a.partner).toEqual({condition: "near", value: expect.closeTo(1 / (1 - r2), 8)});
    const found = findings(data, "collinear");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({severity: "caution"});
    expect([...found[0].conditions].sort()).toEqual(["near", "x"]);
  });

  test("are serious when hardly anything is left of them", () => {
    expect(findings(table(rows, {x, near: near(0.02)}), "collinear")).toMatchObject([{severity: "serious"}]);
  });

  test("that only several others make up are named alone", () => {
    const y = rows.map(() => stream.normal());
    const sum = x.map((value, i) => value + y[i] + 0.2 * noise[i]);
    const found = findings(table(rows, {x, y, sum}), "collinear");
    expect(found.map(({conditions}) => conditions)).toContainEqual(["sum"]);
  });

  test("that follow from others are serious, have no figure, and are named with them", () => {
    const group = rows.map((_, i) => "xyz"[i % 3]);
    const again = group.map(level => (level === "x" ? 1 : 0));
    const other = rows.map((_, i) => "pq"[i % 2]);
    for (const link of ["logit", "linear"] as const) {
      const found = findings(table(rows, {group, other, again}), "collinear", link);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({severity: "serious", conditions: ["again", "group"], value: null});
    }
  });

  test("are not found where there is one, or none", () => {
    expect(findings(table(rows, {x}), "collinear")).toEqual([]);
    expect(findings(table(rows), "collinear")).toEqual([]);
  });
});
