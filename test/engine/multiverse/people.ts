import {type CodedTable, random} from "../../../src/engine/index.js";
import {column, table} from "../tables.js";

/** Made-up people in units of very unequal sizes; conditions a (two levels), b (three), x (a number), place (per unit). */
export function people({
  persons = 600,
  seed = 3,
  units = 8,
  outcome = "binary"
}: {
  readonly persons?: number;
  readonly seed?: number;
  readonly units?: number;
  readonly outcome?: CodedTable["outcome"];
} = {}): CodedTable {
  const stream = random(seed);
  const names = Array.from({length: units}, (_, unit) => String.fromCharCode(97 + unit));
  const place = names.map(() => stream.normal());
  const drawn = Array.from({length: persons}, (_, at) => {
    const unit = at < units ? at : Math.floor(units * stream.uniform() ** 2);
    const a = stream.integer(2);
    const b = stream.integer(3);
    const x = stream.normal() + 0.5 * a;
    const predictor = 0.8 * a - 0.6 * b + 0.7 * x + 0.4 * place[unit] - 0.2;
    const chance = 1 / (1 + Math.exp(-predictor));
    const weight = outcome === "count" ? 1 + stream.integer(4) : 1;
    const successes = Array.from({length: weight}, () => Number(stream.uniform() < chance));
    const y =
      outcome === "number"
        ? predictor + stream.normal()
        : successes.reduce((sum, value) => sum + value, 0) / weight;
    return {unit: names[unit], a: "pq"[a], b: "rst"[b], x, y, weight};
  });
  const coded = table(
    drawn.map(
      ({unit, y, weight}) => (outcome === "count" ? [unit, y, weight] : [unit, y]) as [string, number]
    ),
    {},
    outcome
  );
  return {
    ...coded,
    columns: [
      column(
        "a",
        drawn.map(({a}) => a)
      ),
      column(
        "b",
        drawn.map(({b}) => b)
      ),
      column(
        "x",
        drawn.map(({x}) => x)
      ),
      {kind: "numeric", id: "place", per: "unit", values: Float64Array.from(place)}
    ]
  };
}
