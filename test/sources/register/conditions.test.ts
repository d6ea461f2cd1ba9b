import {describe, expect, test} from "vitest";
import {type Column, InputError} from "../../../src/engine/index.js";
import {chooseColumns} from "../../../src/sources/register/conditions.js";
import {registerTable} from "../../../src/sources/register/index.js";
import type {Condition, Spec} from "../../../src/spec/schema.js";
import {specOf, withSource} from "./specs.js";

const columns: Column[] = [
  {
    kind: "categorical",
    id: "sex",
    per: "person",
    levels: ["male", "female"],
    reference: 0,
    codes: Uint8Array.from([0, 1, 1])
  },
  {kind: "numeric", id: "urban", per: "unit", values: Float64Array.from([50])}
];
const refugee = specOf("refugee");
const base = refugee.conditions[0];
const label = base.label;

function spec(...conditions: Partial<Condition>[]): Spec {
  return {...refugee, conditions: conditions.map(condition => ({...base, ...condition}) as Condition)};
}

const sex = {
  id: "sex",
  kind: "categorical",
  reference: "female",
  levels: [
    {id: "female", label},
    {id: "male", label}
  ]
} as const;

describe("chooseColumns", () => {
  test("codes levels in the spec's order, with the spec's reference", () => {
    expect(chooseColumns(spec({...sex, levels: [...sex.levels]}), columns)).toEqual([
      {...columns[0], levels: ["female", "male"], reference: 0, codes: Uint8Array.from([1, 0, 0])}
    ]);
  });

  test("a level may gather several of the register's, and a condition have a name of its own", () => {
    const levels = [
      {id: "all", label, value: ["male", "female"]},
      {id: "nobody", label, value: []}
    ];
    const [column] = chooseColumns(
      spec({...sex, id: "everyone", column: "sex", levels, reference: "all"}),
      columns
    );
    expect(column).toMatchObject({
      id: "everyone",
      levels: ["all", "nobody"],
      codes: Uint8Array.from([0, 0, 0])
    });
  });

  test("says which condition the register does not have, and which it has", () => {
    expect(() => chooseColumns(spec({...sex, id: "height", levels: [...sex.levels]}), columns)).toThrow(
      new InputError("unknown", 'column "height" of the synthetic register', {
        where: "refugee: conditions[0]",
        allowed: "allowed: sex, urban"
      })
    );
  });

  test("says which level the register does not have, and which of its own the spec leaves out", () => {
    const other = [
      {id: "male", label},
      {id: "other", label}
    ];
    expect(() => chooseColumns(spec({...sex, levels: other}), columns)).toThrow(
      /unknown level "other".*male, female/
    );
    const half = [{id: "male", label}];
    expect(() => chooseColumns(spec({...sex, levels: half}), columns)).toThrow(/missing level "female"/);
  });

  test("says so when a condition is of another kind than the register's", () => {
    const numeric = {id: "urban", kind: "numeric", per: "person", measure: label} as const;
    expect(() => chooseColumns(spec(numeric), columns)).toThrow(/invalid condition urban.*numeric per unit/);
  });
});

describe("registerTable", () => {
  test("refuses a spec whose people are not drawn", () => {
    const other: Spec = {...refugee, source: {kind: "csv", file: "people.csv"}};
    expect(() => registerTable(other)).toThrow(/refugee: source.kind: unsupported source csv/);
  });

  test("says how many people it takes when a printed municipality would have fewer than 50", () => {
    expect(() => registerTable(withSource(refugee, {persons: 5000}))).toThrow(
      /refugee: source.persons: unsupported number of persons: 5000 .*allowed: about \d+ or more/
    );
  });
});
