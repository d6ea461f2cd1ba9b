import type {Column, Random} from "../../engine/index.js";
import type {Place} from "./places.js";
import {
  type CategoricalCondition,
  type NumericCondition,
  type PlaceCondition,
  type RegisterCondition,
  traitVector
} from "./population.js";
import {truncatedNormal} from "./truncatedNormal.js";

/** A condition on its way to become a column. */
export interface Drawing {
  readonly column: Column;
  /** How people of one municipality are drawn. */
  at(place: Place, unit: number): Draw;
}

/** Draws one person's value into the column, moves the person's traits, and returns what it adds to the log-odds. */
export type Draw = (row: number, person: Float64Array, random: Random) => number;

export function drawing(condition: RegisterCondition, places: readonly Place[], rows: number): Drawing {
  if (condition.kind === "categorical") return levelDrawing(condition, rows);
  return condition.kind === "numeric" ? numberDrawing(condition, rows) : placeDrawing(condition, places);
}

function levelDrawing(condition: CategoricalCondition, rows: number): Drawing {
  const {id, levels} = condition;
  const codes = new Uint8Array(rows);
  const pull = levels.map(level => traitVector(level.pull));
  const give = levels.map(level => traitVector(level.give));
  const cumulative = new Float64Array(levels.length);
  return {
    column: {
      kind: "categorical",
      id,
      per: "person",
      levels: levels.map(level => level.id),
      reference: 0,
      codes
    },
    at({mix}) {
      const base = levels.map((level, k) => Math.log(level.share) + (mix.get(condition)?.[k] ?? 0));
      return (row, person, random) => {
        let sum = 0;
        for (let k = 0; k < levels.length; ++k) {
          sum += Math.exp(base[k] + dot(pull[k], person));
          cumulative[k] = sum;
        }
        const mark = random.uniform() * sum;
        let code = 0;
        while (cumulative[code] <= mark) ++code;
        codes[row] = code;
        move(person, give[code], 1);
        return levels[code].effect;
      };
    }
  };
}

function numberDrawing(condition: NumericCondition, rows: number): Drawing {
  const {id, from, to, mean, sd, effect} = condition;
  const values = new Float64Array(rows);
  const pull = traitVector(condition.pull);
  const give = traitVector(condition.give);
  const draw: Draw = (row, person, random) => {
    const centre = mean + dot(pull, person);
    const step = truncatedNormal(random, (from - 0.5 - centre) / sd, (to + 0.5 - centre) / sd);
    values[row] = Math.min(to, Math.max(from, Math.round(centre + sd * step)));
    move(person, give, (values[row] - mean) / sd);
    return effect * (values[row] - mean);
  };
  return {column: {kind: "numeric", id, per: "person", values}, at: () => draw};
}

function placeDrawing({id, effect}: PlaceCondition, places: readonly Place[]): Drawing {
  const values = Float64Array.from(places, ({municipality}) => municipality[id]);
  return {column: {kind: "numeric", id, per: "unit", values}, at: (_, unit) => () => effect * values[unit]};
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; ++t) sum += a[t] * b[t];
  return sum;
}

function move(person: Float64Array, give: Float64Array, times: number): void {
  for (let t = 0; t < person.length; ++t) person[t] += give[t] * times;
}
