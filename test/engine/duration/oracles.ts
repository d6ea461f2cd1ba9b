import {codeDurations} from "../../../src/engine/duration/codeDurations.js";
import {category, numeric, readData} from "../../oracle/oracle.js";
import {health} from "../../oracle/tables.js";

type Row = Record<string, string>;

/** Made columns, the same in test/oracle/durations.R; `row` counts from 1 in the rows that are used. */
export const made = (usable: (row: Row) => boolean = () => true) => {
  let row = 0;
  const places = new Map<Row, number>();
  const place = (record: Row) => {
    if (!places.has(record)) places.set(record, usable(record) ? ++row : 0);
    return places.get(record) ?? 0;
  };
  return {
    entry: (record: Row) => Math.floor((Number(record.time) * ((place(record) * 37) % 50)) / 100),
    persons: (record: Row) => 1 + (place(record) % 3)
  };
};

interface Options {
  readonly entry?: boolean;
  readonly weight?: boolean;
}

const also = ({entry = false, weight = false}: Options) => ({
  ...(entry ? {entry: "entry"} : {}),
  ...(weight ? {weight: "persons"} : {})
});

/** R's `lung`: everyone by sex, or those with a known ph.ecog and all conditions of the models. */
export function lung(options: Options & {readonly everyone?: boolean} = {}) {
  const sexes = {...category("sexes", "1", "2"), column: "sex"};
  return codeDurations(
    readData("lung", {...made(row => row["ph.ecog"] !== ""), unit: row => row.inst || "none"}),
    {
      unit: {column: "unit"},
      time: "time",
      event: {column: "status", success: 2},
      ...also(options),
      conditions: options.everyone ? [sexes] : [...["age", "sex", "ph.ecog"].map(numeric), sexes]
    }
  );
}

/** R's `veteran`; its cell types are units too. */
export function veteran(options: Options = {}) {
  return codeDurations(readData("veteran", made()), {
    unit: {column: "celltype"},
    time: "time",
    event: {column: "status"},
    ...also(options),
    conditions: [
      ...["trt", "age", "karno", "diagtime", "prior"].map(numeric),
      category("celltype", "squamous", "smallcell", "adeno", "large"),
      {...category("arm", "1", "2"), column: "trt"}
    ]
  });
}

/** The project's own spells; `delayed`: those seen from a later week on. Unemployment is given to every person. */
export function newcomers({delayed = false} = {}) {
  return codeDurations(readData(delayed ? "spells_delayed" : "spells"), {
    unit: {column: "municipality"},
    time: "time",
    event: {column: "event"},
    ...(delayed ? {entry: "entry"} : {}),
    conditions: [
      category("sex", "male", "female"),
      category("partner", "immigrant", "dane", "none"),
      health,
      numeric("age"),
      numeric("unemployment")
    ]
  });
}

export const newcomersConditions = ["sex", "partner", "health", "age", "unemployment"] as const;

/** Ecdat's `UnempDur`: US spells without work, in periods of two weeks; the age bands are units. */
export function unempdur() {
  const band = (age: number) => (age < 25 ? "a<25" : age < 35 ? "b25-34" : age < 45 ? "c35-44" : "d45+");
  return codeDurations(readData("unempdur", {band: row => band(Number(row.age))}), {
    unit: {column: "band"},
    time: "spell",
    event: {column: "censor1"},
    conditions: [category("ui", "no", "yes"), ...["reprate", "disrate", "logwage", "tenure"].map(numeric)]
  });
}

/** Largest distance relative to what is expected, or absolute where that is below 1. */
export function farthest(found: readonly (number | null)[], expected: readonly (number | null)[]): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    ...found.map((value, k) => {
      const wanted = expected[k];
      if (value === null || wanted === null) return value === wanted ? 0 : Number.POSITIVE_INFINITY;
      return Math.abs(value - wanted) / Math.max(1, Math.abs(wanted));
    })
  );
}

/** Largest distance in proportion to what is expected. */
export const relative = (
  found: readonly (number | null | undefined)[],
  expected: readonly number[]
): number =>
  Math.max(...expected.map((value, k) => Math.abs((found[k] ?? Number.NaN) - value) / Math.abs(value)));
