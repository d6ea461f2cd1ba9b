// Writes data/truth/<analysis>.csv: the true effects behind the synthetic people of every analysis that has them.
import {writeFileSync} from "node:fs";
import {registerTable} from "../src/sources/register/index.js";
import {formatTruth} from "../src/sources/register/truth.js";
import {formatWeeklyTruth, weeklyPeople} from "../src/sources/register/weeks/index.js";
import {shippedWeeks} from "../src/sources/register/weeks/shipped.js";
import {sourceOf} from "../src/sources/registry.js";
import {listSpecs} from "../src/spec/load.js";

async function main(): Promise<void> {
  for (const {spec} of await listSpecs()) {
    if (!sourceOf(spec).synthetic || spec.outcome.kind === "duration") continue;
    write(spec.id, formatTruth(registerTable(spec).truth));
  }
  for (const {population, ...settings} of shippedWeeks) {
    const {truth} = weeklyPeople(population, settings);
    write(population, formatWeeklyTruth(truth.job));
    if (population === "newcomers") write("activation", formatWeeklyTruth(truth.activation));
  }
}

function write(analysis: string, text: string): void {
  writeFileSync(new URL(`../data/truth/${analysis}.csv`, import.meta.url), text);
  console.error(`data/truth/${analysis}.csv`);
}

void main();
