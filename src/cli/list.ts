import {persons} from "../engine/index.js";
import {readPeople} from "../sources/read.js";
import {sourceOf} from "../sources/registry.js";
import {counted} from "../sources/sizes.js";
import {type LoadedSpec, listSpecs} from "../spec/load.js";
import type {Words} from "../spec/schema.js";
import {jsonText} from "./json.js";
import {columns, count} from "./layout.js";
import {type Terminal, visible} from "./terminal.js";

interface Listed {
  readonly id: string;
  readonly title: Words;
  readonly population: Words;
  readonly n: number;
  readonly units: number;
  readonly synthetic: boolean;
}

async function describe(loaded: LoadedSpec): Promise<Listed> {
  const {id, title, population} = loaded.spec;
  const {size, synthetic: drawn} = sourceOf(loaded.spec);
  if (size !== null) return {id, title, population, n: size.persons, units: size.units, synthetic: drawn};
  const {table, synthetic} = await readPeople(loaded);
  return {id, title, population, n: persons(counted(table)), units: table.units.length, synthetic};
}

/** `rammevilkar list`: the analyses, with population, persons and units. */
export async function runList(options: {json?: boolean | undefined}, terminal: Terminal): Promise<void> {
  const listed = await Promise.all((await listSpecs()).map(describe));
  if (options.json === true) {
    terminal.print(jsonText(listed));
    return;
  }
  const rows = listed.map(({id, title, n, units, synthetic}) => [
    id,
    count(n),
    count(units),
    synthetic ? "synthetic" : "from file",
    visible(title.en)
  ]);
  terminal.print(
    columns([["id", "people", "units", "data", "title"], ...rows], ["left", "right", "right", "left", "left"])
  );
}
