import type {Spec} from "../spec/schema.js";
import {formatConditions} from "./conditions.js";
import {defaultFunnel, formatFunnel} from "./funnel.js";
import type {Model, State} from "./state.js";

/** What of a spec the state of its page depends on. */
export type Choosable = Pick<Spec, "conditions" | "link" | "minimumUnitSize" | "outcome">;

/** The state a page begins with: the published model, everyone's people, nobody chosen. */
export function defaultState(spec: Choosable): State {
  const conditions = spec.conditions.map(({id}) => id);
  return {
    conditions,
    link: spec.link,
    minimumUnitSize: spec.minimumUnitSize,
    population: "all",
    horizon: spec.outcome.kind === "duration" ? spec.outcome.horizon : null,
    event: null,
    selected: [],
    tab: "ranking",
    against: {conditions: [], link: spec.link},
    sort: "rank",
    interval: "model",
    funnel: defaultFunnel(spec)
  };
}

/** The query of an address that says this state, without its question mark; empty for the default. */
export function formatState(state: State, spec: Choosable): string {
  const standard = defaultState(spec);
  const known = standard.conditions;
  const pairs: [string, string][] = [];
  for (const pair of Object.entries(formatConditions(state.conditions, known) ?? {})) pairs.push(pair);
  if (state.link !== standard.link) pairs.push(["link", state.link]);
  if (state.minimumUnitSize !== standard.minimumUnitSize) pairs.push(["min", String(state.minimumUnitSize)]);
  if (state.population !== standard.population) pairs.push(["population", state.population]);
  if (state.horizon !== standard.horizon) pairs.push(["horizon", String(state.horizon)]);
  if (state.event !== null) pairs.push(["event", state.event]);
  if (state.selected.length > 0) pairs.push(["unit", state.selected.join(",")]);
  if (state.tab !== standard.tab) pairs.push(["tab", state.tab]);
  const against = formatModel(state.against, known);
  if (against !== formatModel(standard.against, known)) pairs.push(["against", against]);
  if (state.sort !== standard.sort) pairs.push(["sort", state.sort]);
  if (state.interval !== standard.interval) pairs.push(["interval", state.interval]);
  const funnel = formatFunnel(state.funnel);
  if (funnel !== formatFunnel(standard.funnel)) pairs.push(["funnel", funnel]);
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
}

/** A model in one word: its form, then its conditions, `all` or `none` of them: `logit.all`, `linear.health.sex`. */
export function formatModel({conditions, link}: Model, known: readonly string[]): string {
  const kept = known.filter(id => conditions.includes(id));
  const which = kept.length === known.length ? ["all"] : kept.length === 0 ? ["none"] : kept;
  return [link, ...which].join(".");
}
