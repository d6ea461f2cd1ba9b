// Writes data/truth/<analysis>.csv: the true effects behind the synthetic people of every analysis that has them.
import {writeFileSync} from "node:fs";
import {registerTable} from "../src/sources/register/index.js";
import {formatTruth} from "../src/sources/register/truth.js";
import {listSpecs} from "../src/spec/load.js";

async function main(): Promise<void> {
  for (const {spec} of await listSpecs()) {
    if (spec.source.kind !== "register") continue;
    const file = new URL(`../data/truth/${spec.id}.csv`, import.meta.url);
    writeFileSync(file, formatTruth(registerTable(spec).truth));
    console.error(`data/truth/${spec.id}.csv`);
  }
}

void main();
