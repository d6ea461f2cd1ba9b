import {type CodedTable, type Column, random} from "../src/engine/index.js";

/** Levels of the categorical conditions; with four numbers and the intercept they make 42 parameters. */
const levels = [2, 2, 3, 4, 5, 6, 10, 13];

/** Made-up people for timing: 98 units of very unequal sizes, 12 conditions, one of them a continuous number. */
export function benchPeople(persons: number, conditions = 12, seed = 1): CodedTable {
  const stream = random(seed);
  const unitSizes = Float64Array.from({length: 98}, () => Math.exp(1.2 * stream.normal()));
  const unitCodes = choose(persons, unitSizes, stream);
  const columns: Column[] = [];
  const predictor = new Float64Array(persons).fill(-0.8);
  levels.forEach((count, at) => {
    const shares = Float64Array.from({length: count}, () => 0.3 + stream.uniform());
    const codes = Uint8Array.from(choose(persons, shares, stream));
    const effects = Float64Array.from({length: count}, () => 0.4 * stream.normal());
    for (let i = 0; i < persons; ++i) predictor[i] += effects[codes[i]];
    const names = Array.from({length: count}, (_, level) => `level${level}`);
    columns.push({
      kind: "categorical",
      id: `category${at}`,
      per: "person",
      levels: names,
      reference: 0,
      codes
    });
  });
  const age = Float64Array.from({length: persons}, () => 18 + stream.integer(47));
  const income = Float64Array.from({length: persons}, () => stream.normal());
  const place = [0, 1].map(() => Float64Array.from(unitSizes, () => stream.normal()));
  for (let i = 0; i < persons; ++i) {
    predictor[i] +=
      0.01 * (age[i] - 40) + 0.2 * income[i] + 0.1 * (place[0][unitCodes[i]] - place[1][unitCodes[i]]);
  }
  columns.push({kind: "numeric", id: "age", per: "person", values: age});
  columns.push({kind: "numeric", id: "income", per: "person", values: income});
  columns.push(
    ...place.map((values, at) => ({kind: "numeric", id: `place${at}`, per: "unit", values}) as const)
  );
  return {
    rows: persons,
    units: Array.from(unitSizes, (_, unit) => ({id: String(unit), name: `Unit ${unit}`})),
    unitCodes,
    outcome: "binary",
    y: predictor.map(eta => Number(stream.uniform() < 1 / (1 + Math.exp(-eta)))),
    weight: null,
    columns: columns.slice(columns.length - conditions),
    dropped: []
  };
}

function choose(n: number, weights: Float64Array, stream: ReturnType<typeof random>): Uint16Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = weights.map(
    (
      sum => weight =>
        (sum += weight / total)
    )(0)
  );
  return Uint16Array.from({length: n}, () => {
    const u = stream.uniform();
    const at = cumulative.findIndex(value => u < value);
    return at === -1 ? weights.length - 1 : at;
  });
}
