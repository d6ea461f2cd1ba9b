import {type CodedTable, InputError, random} from "../../engine/index.js";
import type {Spec} from "../../spec/schema.js";
import {chooseColumns} from "./conditions.js";
import {draw} from "./draw.js";
import {readMunicipalities, readPrinted} from "./municipalities.js";
import {populations} from "./populations/index.js";
import {type Truth, truthOf} from "./truth.js";

export type {Truth} from "./truth.js";

/**
 * Synthetic people for a spec whose source is the register, and the truth behind them. The people depend on the
 * source's population, number and seed alone: conditions that a spec leaves out are left out of the table, not of
 * their lives. Throws InputError when the spec asks for what the register does not have, or for too few people.
 */
export function registerTable(
  spec: Spec,
  progress?: (text: string) => void
): {table: CodedTable; truth: Truth} {
  const {source} = spec;
  if (source.kind !== "register") {
    throw new InputError("unsupported", `source ${source.kind} for synthetic people`, {
      where: `${spec.id}: source.kind`,
      allowed: "allowed: register"
    });
  }
  if (source.population === "weakest" || source.population === "newcomers") {
    throw new InputError("unsupported", `population ${source.population} without durations`, {
      where: `${spec.id}: source.population`,
      allowed: `allowed: ${Object.keys(populations).join(", ")}`
    });
  }
  const population = populations[source.population];
  const municipalities = readMunicipalities();
  const drawn = draw(population, municipalities, {
    persons: source.persons,
    random: random(source.seed).fork(population.id),
    printed: readPrinted(population.id),
    ...(progress === undefined ? {} : {progress})
  });
  const table = {...drawn.table, columns: chooseColumns(spec, drawn.table.columns)};
  return {table, truth: truthOf(spec.id, source.seed, municipalities, drawn)};
}
