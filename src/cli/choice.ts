import {type Population, populations, type State} from "../address/index.js";
import {InputError, type Link} from "../engine/index.js";
import {allowedWords} from "../spec/nearest.js";
import type {Spec} from "../spec/schema.js";

/** What the reader said on the command line, as text. */
export interface ChoiceOptions {
  readonly conditions?: string | undefined;
  readonly without?: string | undefined;
  readonly none?: boolean | undefined;
  readonly link?: string | undefined;
  readonly minSize?: string | undefined;
  readonly population?: string | undefined;
}

function named(list: string, option: string, known: readonly string[]): Set<string> {
  const ids = list.split(",").map(id => id.trim());
  for (const id of ids) {
    if (known.includes(id)) continue;
    const allowed = allowedWords(id, known);
    throw id === ""
      ? new InputError("missing", "condition", {where: option, allowed})
      : new InputError("unknown", `condition ${JSON.stringify(id)}`, {where: option, allowed});
  }
  return new Set(ids);
}

function chooseConditions(spec: Spec, {conditions, without, none}: ChoiceOptions): string[] {
  const said = [
    ...(conditions === undefined ? [] : ["--conditions"]),
    ...(without === undefined ? [] : ["--without"]),
    ...(none === true ? ["--none"] : [])
  ];
  if (said.length > 1) {
    throw new InputError("ambiguous", `choice of conditions: ${said.join(" and ")}`, {
      allowed: "allowed: one of them"
    });
  }
  const known = spec.conditions.map(({id}) => id);
  if (none === true) return [];
  if (without !== undefined) {
    const left = named(without, "--without", known);
    return known.filter(id => !left.has(id));
  }
  if (conditions === undefined) return known;
  const kept = named(conditions, "--conditions", known);
  return known.filter(id => kept.has(id));
}

function chooseLink(spec: Spec, link: string | undefined): Link {
  if (link === undefined) return spec.link;
  const allowed: Link[] = spec.outcome.kind === "number" ? ["linear"] : ["logit", "linear"];
  const chosen = allowed.find(known => known === link);
  if (chosen !== undefined) return chosen;
  const fault = link === "logit" ? "unsupported" : "unknown";
  throw new InputError(fault, `link ${JSON.stringify(link)}`, {
    where: "--link",
    allowed: allowedWords(link, allowed)
  });
}

function chooseSize(spec: Spec, minSize: string | undefined): number {
  if (minSize === undefined) return spec.minimumUnitSize;
  if (/^[1-9]\d{0,8}$/.test(minSize)) return Number(minSize);
  throw new InputError("invalid", `size ${JSON.stringify(minSize)}`, {
    where: "--min-size",
    allowed: "allowed: a whole number of persons, 1 or more"
  });
}

function choosePopulation(population: string | undefined): Population {
  if (population === undefined) return "all";
  const chosen = populations.find(known => known === population);
  if (chosen !== undefined) return chosen;
  throw new InputError("unknown", `population ${JSON.stringify(population)}`, {
    where: "--population",
    allowed: allowedWords(population, populations)
  });
}

/** A model, the smallest size assessed, and whose people it is fitted on. */
export type ModelChoice = Pick<State, "conditions" | "link" | "minimumUnitSize" | "population">;

/** The spec's own choice, changed by what the reader said. Throws InputError that lists what is allowed. */
export function readChoice(spec: Spec, options: ChoiceOptions): ModelChoice {
  return {
    conditions: chooseConditions(spec, options),
    link: chooseLink(spec, options.link),
    minimumUnitSize: chooseSize(spec, options.minSize),
    population: choosePopulation(options.population)
  };
}
