import type {Cell, TableDefinition} from "../../src/engine/index.js";
import {category, codedOracle, numeric} from "./oracle.js";

/** The models of `json/contraception.json`: conditions age, age², livch and urban; the unit is a district. */
export const contraception = () =>
  codedOracle(
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

/** `json/hsb82.json`: three conditions of the pupil and two of the school. */
export const hsb82 = () =>
  codedOracle("hsb82", {
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

export const health = category(
  "health",
  "noTreatment",
  "fewContacts",
  "manyContacts",
  "hospital",
  "psychiatric"
);

/** `own/json/people.json`: synthetic refugees; success, or weeks in work. */
export const people = (
  outcome: TableDefinition["outcome"] = {kind: "binary", column: "success"},
  derived: Record<string, (row: Record<string, string>) => Cell> = {}
) =>
  codedOracle(
    "people",
    {
      unit: {column: "municipality"},
      outcome,
      conditions: [
        category("sex", "male", "female"),
        numeric("age"),
        {...numeric("unemployment"), per: "unit"},
        health,
        category("basis", "asylum", "quota", "familyToRefugee", "familyToOther")
      ]
    },
    derived
  );

export const peopleConditions = ["sex", "age", "unemployment", "health", "basis"] as const;

export const peopleWeeks = () => people({kind: "number", column: "weeks"});

export const peopleLogWeeks = () =>
  people({kind: "number", column: "logweeks"}, {logweeks: row => Math.log(Number(row.weeks))});

/** `json/medpar.json`: deaths, or the logarithm of the length of stay. */
export const medpar = (
  outcome: TableDefinition["outcome"] = {kind: "binary", column: "died"},
  derived: Record<string, (row: Record<string, string>) => Cell> = {}
) =>
  codedOracle(
    "medpar",
    {
      unit: {column: "provnum"},
      outcome,
      conditions: [numeric("white"), numeric("hmo"), numeric("age80"), category("type", "1", "2", "3")]
    },
    derived
  );

export const medparConditions = ["white", "hmo", "age80", "type"] as const;

export const medparStay = () =>
  medpar({kind: "number", column: "loglos"}, {loglos: row => Math.log(Number(row.los))});
