import {type DurationTable, random} from "../src/engine/index.js";
import {benchPeople} from "./people.js";

/** Follow-up in whole weeks: the last arrivals are seen for a year, the first for three. */
const shortest = 52;
const longest = 156;

/** The made-up people of `benchPeople` with a clock: whole weeks, about half of them censored, hazards by condition. */
export function benchSpells(persons: number, seed = 1): DurationTable {
  const {outcome: _, y: _y, ...people} = benchPeople(persons, 12, seed);
  const stream = random(seed).fork("spells");
  const predictor = new Float64Array(persons).fill(Math.log(0.006));
  for (const column of people.columns) {
    const at = (row: number) => (column.per === "unit" ? people.unitCodes[row] : row);
    if (column.kind === "categorical") {
      const effects = column.levels.map(() => 0.3 * stream.normal());
      for (let i = 0; i < persons; ++i) predictor[i] += effects[column.codes[at(i)]];
    } else {
      const slope = column.id === "age" ? -0.02 : 0.1;
      for (let i = 0; i < persons; ++i) predictor[i] += slope * column.values[at(i)];
    }
  }
  const time = new Float64Array(persons);
  const event = new Uint8Array(persons);
  for (let i = 0; i < persons; ++i) {
    const until = shortest + stream.integer(longest - shortest + 1);
    const week = Math.ceil(-Math.log(1 - stream.uniform()) / Math.exp(predictor[i] + 0.8));
    event[i] = Number(week <= until);
    time[i] = Math.max(1, Math.min(week, until));
  }
  return {...people, outcome: "duration", time, event, entry: null};
}
