import type {Link} from "../engine/index.js";
import {formsOf, longestHorizon} from "../spec/forms.js";
import {listOf} from "./conditions.js";
import {type Choosable, defaultState} from "./format.js";
import {funnelPatterns, funnels} from "./funnel.js";
import {type Ignored, intervals, type Model, populations, type State, sorts, tabs} from "./state.js";

export interface ParsedState {
  readonly state: State;
  readonly ignored: readonly Ignored[];
}

const everyKey = [
  "conditions",
  "without",
  "link",
  "min",
  "population",
  "horizon",
  "event",
  "unit",
  "tab",
  "against",
  "sort",
  "interval",
  "funnel"
];

/** What only the address of durations may say. */
const ofDurations = ["horizon", "event"];

/** What the address of an analysis may say. */
export function keysOf({outcome}: Pick<Choosable, "outcome">): readonly string[] {
  return everyKey.filter(key => outcome.kind === "duration" || !ofDurations.includes(key));
}

/**
 * Reads the query of an address, with or without its question mark. What is unknown or invalid is left out and said:
 * an old or mistyped address still shows a page.
 */
export function parseState(query: string, spec: Choosable, units: readonly string[]): ParsedState {
  const standard = defaultState(spec);
  const known = standard.conditions;
  const allowedLinks = formsOf(spec.outcome);
  const keys = keysOf(spec);
  const duration = spec.outcome.kind === "duration" ? spec.outcome : null;
  const ignored: Ignored[] = [];
  const given = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (!keys.includes(key)) ignored.push({key, value, fault: "unknown", allowed: null});
    else if (given.has(key))
      ignored.push({key, value, fault: "invalid", allowed: [`${key}=${given.get(key)}`]});
    else given.set(key, value);
  }

  /** The parts of a list that are known; the others are named. */
  const some = (key: string, value: string, allowed: readonly string[]): string[] =>
    listOf(value).filter((part, at, parts) => {
      if (allowed.includes(part)) return parts.indexOf(part) === at;
      ignored.push({key, value: part, fault: "unknown", allowed});
      return false;
    });
  const one = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T => {
    const value = given.get(key);
    if (value === undefined) return otherwise;
    const found = allowed.find(word => word === value);
    if (found === undefined) ignored.push({key, value, fault: "unknown", allowed});
    return found ?? otherwise;
  };

  const conditions = (): readonly string[] => {
    const kept = given.get("conditions");
    const left = given.get("without");
    if (kept !== undefined && left !== undefined) {
      ignored.push({key: "without", value: left, fault: "invalid", allowed: ["conditions"]});
    }
    if (kept === "none") return [];
    if (kept === "")
      ignored.push({key: "conditions", value: "", fault: "invalid", allowed: ["none", ...known]});
    if (kept !== undefined) {
      const named = some("conditions", kept, known);
      return named.length === 0 ? known : known.filter(id => named.includes(id));
    }
    if (left === undefined) return known;
    const named = some("without", left, known);
    return known.filter(id => !named.includes(id));
  };
  const minimum = (): number => {
    const value = given.get("min");
    if (value === undefined) return standard.minimumUnitSize;
    if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
    ignored.push({key: "min", value, fault: "invalid", allowed: ["1 … 999999"]});
    return standard.minimumUnitSize;
  };
  const horizon = (): number | null => {
    const value = given.get("horizon");
    if (value === undefined || duration === null) return standard.horizon;
    const longest = longestHorizon(duration);
    const weeks = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 0;
    if (weeks >= 1 && weeks <= longest) return weeks;
    ignored.push({key: "horizon", value, fault: "invalid", allowed: [`1 … ${longest}`]});
    return standard.horizon;
  };
  const event = (): string | null => {
    const value = given.get("event");
    if (value === undefined || duration === null) return null;
    const ids = duration.other.map(({id}) => id);
    if (ids.includes(value)) return value;
    ignored.push({key: "event", value, fault: "unknown", allowed: ids});
    return null;
  };
  const against = (): Model => {
    const value = given.get("against");
    if (value === undefined) return standard.against;
    const model = parseModel(value, known, allowedLinks);
    if (model === null) {
      const allowed = allowedLinks.flatMap(link => [`${link}.all`, `${link}.none`]);
      ignored.push({key: "against", value, fault: "invalid", allowed});
    }
    return model ?? standard.against;
  };

  const funnel = (): State["funnel"] => {
    const value = given.get("funnel");
    if (value === undefined) return standard.funnel;
    const found = funnels(spec).get(value);
    if (found === undefined)
      ignored.push({key: "funnel", value, fault: "unknown", allowed: funnelPatterns(spec)});
    return found ?? standard.funnel;
  };

  const state: State = {
    conditions: conditions(),
    link: one("link", allowedLinks, standard.link),
    minimumUnitSize: minimum(),
    population: one("population", populations, standard.population),
    horizon: horizon(),
    event: event(),
    selected: some("unit", given.get("unit") ?? "", units),
    tab: one("tab", tabs, standard.tab),
    against: against(),
    sort: one("sort", sorts, standard.sort),
    interval: one("interval", intervals, standard.interval),
    funnel: funnel()
  };
  return {state, ignored};
}

/** Reads what `formatModel` writes; null when it is no model of these conditions. */
export function parseModel(text: string, known: readonly string[], allowed: readonly Link[]): Model | null {
  const [word, ...ids] = text.split(".");
  const link = allowed.find(link => link === word);
  if (link === undefined || ids.length === 0) return null;
  if (ids.length === 1 && ids[0] === "all") return {link, conditions: known};
  if (ids.length === 1 && ids[0] === "none") return {link, conditions: []};
  return ids.every(id => known.includes(id))
    ? {link, conditions: known.filter(id => ids.includes(id))}
    : null;
}
