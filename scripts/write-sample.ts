import {writeFile} from "node:fs/promises";
import {toCsv} from "../src/benchmark/csv.js";
import {type Cell, random} from "../src/engine/index.js";

/** Name, persons, share with long schooling, unemployment in per cent, and what the municipality itself adds (log-odds). */
const places: readonly (readonly [string, number, number, number, number])[] = [
  ["Ådal", 240, 0.6, 3.2, -0.5],
  ["Bakkeby", 200, 0.15, 7.4, 0.7],
  ["Engholm", 180, 0.45, 3.9, 0.4],
  ["Fjordby", 160, 0.2, 6.8, -0.4],
  ["Grønlund", 150, 0.5, 4.1, 0],
  ["Havnsted", 130, 0.2, 7.1, 0],
  ["Ørnebjerg", 100, 0.35, 5.2, -0.2],
  ["Østerø", 20, 0.3, 7.3, 0.2]
];

/** The people of `data/samples/job.csv`: invented, as their first column says. The same seed gives the same people. */
export function samplePeople(seed: number): Cell[][] {
  const draw = random(seed);
  const rows: Cell[][] = [["synthetic", "kommune", "skole", "alder", "ledighed", "i_job"]];
  for (const [place, persons, long, unemployment, effect] of places) {
    for (let person = 0; person < persons; ++person) {
      const schooling = draw.uniform();
      const school = schooling < long ? 2 : schooling < long + (1 - long) * 0.6 ? 1 : 0;
      const age = Math.round((18 + 40 * draw.uniform()) * 10) / 10;
      const logOdds = [-0.9, 0, 0.8][school] - 0.03 * (age - 35) - 0.25 * (unemployment - 5) + effect;
      const works = draw.uniform() < 1 / (1 + Math.exp(-logOdds));
      const known = draw.uniform() > 0.03;
      rows.push(["yes", place, known ? school : null, age, unemployment, works ? "ja" : "nej"]);
    }
  }
  return rows;
}

/**
 * The spells of `data/samples/wait.csv`: invented people of the same places who wait for a job, Weibull's law, followed
 * for one to three years. Weeks are whole. The same seed gives the same spells.
 */
export function sampleSpells(seed: number): Cell[][] {
  const draw = random(seed);
  const rows: Cell[][] = [["synthetic", "kommune", "skole", "alder", "ledighed", "uger", "i_job"]];
  for (const [place, persons, long, unemployment, effect] of places) {
    for (let person = 0; person < persons; ++person) {
      const schooling = draw.uniform();
      const school = schooling < long ? 2 : schooling < long + (1 - long) * 0.6 ? 1 : 0;
      const age = Math.round((18 + 40 * draw.uniform()) * 10) / 10;
      const slower = [0.6, 0, -0.5][school] + 0.02 * (age - 35) + 0.15 * (unemployment - 5) - 0.6 * effect;
      const wait = 110 * Math.exp(slower) * (-Math.log(draw.uniform())) ** (1 / 1.2);
      const followed = 52 + Math.floor(105 * draw.uniform());
      const known = draw.uniform() > 0.03;
      rows.push([
        "yes",
        place,
        known ? school : null,
        age,
        unemployment,
        Math.min(followed, Math.ceil(wait)),
        wait <= followed ? "ja" : "nej"
      ]);
    }
  }
  return rows;
}

if (process.argv[1]?.endsWith("write-sample.ts")) {
  for (const [name, rows] of [
    ["job", samplePeople(1)],
    ["wait", sampleSpells(2)]
  ] as const) {
    const text = toCsv(rows, {delimiter: ";", decimal: ",", bom: true});
    await writeFile(new URL(`../data/samples/${name}.csv`, import.meta.url), text);
  }
}
