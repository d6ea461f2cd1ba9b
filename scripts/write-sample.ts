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

/**
 * The visits of `data/samples/visits.csv`: invented people of the same places, how often they went to an emergency ward
 * (Poisson) in the years they were followed. The same seed gives the same visits.
 */
export function sampleVisits(seed: number): Cell[][] {
  const draw = random(seed);
  const rows: Cell[][] = [["synthetic", "kommune", "skole", "alder", "besøg", "år"]];
  for (const [place, persons, long, , effect] of places) {
    for (let person = 0; person < persons; ++person) {
      const schooling = draw.uniform();
      const school = schooling < long ? 2 : schooling < long + (1 - long) * 0.6 ? 1 : 0;
      const age = Math.round((18 + 60 * draw.uniform()) * 10) / 10;
      const years = Math.round((0.5 + 2.5 * draw.uniform()) * 100) / 100;
      const rate = Math.exp(-0.9 + [0.4, 0, -0.3][school] + 0.015 * (age - 50) - 0.4 * effect);
      rows.push(["yes", place, school, age, poisson(rate * years, draw.uniform()), years]);
    }
  }
  return rows;
}

/** The count at a probability: inversion of the distribution, term by term. */
function poisson(mean: number, probability: number): number {
  let term = Math.exp(-mean);
  let count = 0;
  for (let below = term; probability > below && count < 100; below += term) term *= mean / ++count;
  return count;
}

/** `data/samples/hospitals.csv`: what an invented authority printed of eight invented hospitals. */
export function sampleHospitals(): Cell[][] {
  const counts = [
    ["Aadal", 41, 36.2],
    ["Birkelund", 18, 24.9],
    ["Egehøj", 55, 47.1],
    ["Fjordby", 12, 11.8],
    ["Granlund", 29, 40.3],
    ["Kystens", 8, 5.1],
    ["Lyngens", 33, 30.7],
    ["Skovens", 21, 20.9]
  ] as const;
  return [["synthetic", "hospital", "observed", "expected"], ...counts.map(row => ["yes", ...row])];
}

if (process.argv[1]?.endsWith("write-sample.ts")) {
  for (const [name, rows] of [
    ["job", samplePeople(1)],
    ["wait", sampleSpells(2)],
    ["visits", sampleVisits(3)],
    ["hospitals", sampleHospitals()]
  ] as const) {
    const text = toCsv(rows, {delimiter: ";", decimal: ",", bom: true});
    await writeFile(new URL(`../data/samples/${name}.csv`, import.meta.url), text);
  }
}
