import {type Population, populations, type State} from "../address/index.js";
import {InputError, type Link} from "../engine/index.js";
import {linksOf, longestHorizon} from "../spec/forms.js";
import type {ModelTerms} from "../spec/modelTerms.js";
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
  /** Of durations only. */
  readonly model?: string | undefined;
  readonly horizon?: string | undefined;
  readonly event?: string | undefined;
  readonly ties?: string | undefined;
  readonly cuts?: string | undefined;
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

function chooseForm(spec: Spec, {link, model}: ChoiceOptions): Link {
  const said = link ?? model;
  if (said === undefined) return spec.link;
  const allowed = linksOf(spec.outcome);
  const chosen = allowed.find(known => known === said);
  if (chosen !== undefined) return chosen;
  const fault = said === "logit" ? "unsupported" : "unknown";
  throw new InputError(fault, `${link === undefined ? "model" : "link"} ${JSON.stringify(said)}`, {
    where: link === undefined ? "--model" : "--link",
    allowed: allowedWords(said, allowed)
  });
}

function chooseHorizon({outcome}: Spec, horizon: string | undefined): number | null {
  if (outcome.kind !== "duration") return null;
  if (horizon === undefined) return outcome.horizon;
  const longest = longestHorizon(outcome);
  const weeks = /^[1-9]\d{0,4}$/.test(horizon) ? Number(horizon) : 0;
  if (weeks >= 1 && weeks <= longest) return weeks;
  throw new InputError("invalid", `horizon ${JSON.stringify(horizon)}`, {
    where: "--horizon",
    allowed: `allowed: whole weeks, 1 to ${longest}`
  });
}

function chooseEvent({outcome}: Spec, event: string | undefined): string | null {
  if (event === undefined || outcome.kind !== "duration") return null;
  const ids = outcome.other.map(({id}) => id);
  if (ids.includes(event)) return event;
  throw new InputError("unknown", `event ${JSON.stringify(event)}`, {
    where: "--event",
    allowed: ids.length === 0 ? "this analysis has one only" : allowedWords(event, ids)
  });
}

/** What only some models take: ties of Cox, cut points of piecewise hazards. */
function chooseExtras(link: Link, {ties, cuts}: ChoiceOptions): Partial<Pick<ModelTerms, "ties" | "cuts">> {
  const onlyWith = (option: string, value: string | undefined, needed: Link) => {
    if (value === undefined || link === needed) return;
    throw new InputError("unsupported", `link ${JSON.stringify(link)}`, {
      where: option,
      allowed: `allowed: with link ${needed}`
    });
  };
  onlyWith("--ties", ties, "cox");
  onlyWith("--cuts", cuts, "piecewise");
  const how = tiesChoices.find(known => known === ties);
  if (ties !== undefined && how === undefined) {
    throw new InputError("unknown", `ties ${JSON.stringify(ties)}`, {
      where: "--ties",
      allowed: allowedWords(ties, tiesChoices)
    });
  }
  if (link === "piecewise" && cuts === undefined) {
    throw new InputError("missing", "cut points of link piecewise", {
      where: "--cuts",
      allowed: "allowed: weeks with commas between, ascending, above 0"
    });
  }
  return {...(how !== undefined && {ties: how}), ...(cuts !== undefined && {cuts: readCuts(cuts)})};
}

const tiesChoices = ["efron", "breslow"] as const;

function readCuts(cuts: string): number[] {
  const weeks = cuts.split(",").map(text => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN));
  if (weeks.every((week, at) => week > (weeks[at - 1] ?? 0))) return weeks;
  throw new InputError("invalid", `cut points ${JSON.stringify(cuts)}`, {
    where: "--cuts",
    allowed: "allowed: weeks with commas between, ascending, above 0"
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
export type ModelChoice = Pick<
  State,
  "conditions" | "link" | "minimumUnitSize" | "population" | "horizon" | "event"
> &
  Partial<Pick<ModelTerms, "ties" | "cuts">>;

/** The spec's own choice, changed by what the reader said. Throws InputError that lists what is allowed. */
export function readChoice(spec: Spec, options: ChoiceOptions): ModelChoice {
  const link = chooseForm(spec, options);
  return {
    conditions: chooseConditions(spec, options),
    link,
    ...chooseExtras(link, options),
    minimumUnitSize: chooseSize(spec, options.minSize),
    population: choosePopulation(options.population),
    horizon: chooseHorizon(spec, options.horizon),
    event: chooseEvent(spec, options.event)
  };
}
