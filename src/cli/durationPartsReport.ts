import type {DurationDocument} from "../benchmark/durations.js";
import type {CoxModel, FrailtyModel, GroupCurves} from "../engine/index.js";
import {paragraph} from "./heading.js";
import {columns, count, decimal} from "./layout.js";
import {visible} from "./terminal.js";

/** What only durations can be asked for, a section each, for a person to read in a terminal. */
export function durationPartsReport({frailty, stratified, curvesBy, units}: DurationDocument): string[] {
  const names = new Map(units.map(({unit, name}) => [unit, name]));
  return [
    ...(frailty === undefined ? [] : [frailtySection(frailty)]),
    ...(stratified === undefined ? [] : [strataSection(stratified, names)]),
    ...(curvesBy === undefined ? [] : [groupsSection(curvesBy, names)])
  ];
}

/** Names of the units by their identifiers. */
type Names = ReadonlyMap<string, string>;

const probability = (p: number) => (p < 0.001 ? "p below 0.001" : `p = ${decimal(p, 3)}`);
const number = (value: number | null) => (value === null ? "–" : decimal(value, 4));

function frailtySection({variance, varianceSe, test, units, warnings}: FrailtyModel): string {
  const line = [
    `gamma frailty: variance ${number(variance)}${varianceSe === null ? "" : ` (se ${number(varianceSe)})`}`,
    `likelihood ratio ${decimal(test.statistic, 1)}, ${probability(test.p)}`
  ].join(" · ");
  const rows = units.map(({name, events, expected, frailty, sd}) => [
    visible(name),
    count(events),
    decimal(expected, 1),
    decimal(frailty, 2),
    `± ${decimal(sd, 2)}`
  ]);
  return [
    paragraph(line),
    paragraph("frailty: what a unit's hazard is multiplied by, above 1 is faster; ± one standard deviation"),
    columns(
      [["unit", "events", "expected", "frailty", ""], ...rows],
      ["left", "right", "right", "right", "right"]
    ),
    ...warnings.map(({message}) => paragraph(`warning: ${visible(message)}`))
  ].join("");
}

function strataSection({terms, baseline, ties, logLik, warnings}: CoxModel, names: Names): string {
  const ids = baseline.map(({stratum}) => stratum ?? "everyone");
  const areUnits = ids.every(id => names.has(id));
  const strata = ids.map(id => visible((areUnits ? names.get(id) : null) ?? id)).join(", ");
  const rows = terms.map(({term, estimate, se}) => [visible(term), number(estimate), number(se)]);
  return [
    paragraph(`a baseline for each of ${baseline.length} strata: ${strata}`),
    paragraph(`Cox model, ties by ${ties} · log-likelihood ${decimal(logLik, 2)}`),
    rows.length === 0
      ? ""
      : columns([["log hazard ratio", "estimate", "se"], ...rows], ["left", "right", "right"]),
    ...warnings.map(({message}) => paragraph(`warning: ${visible(message)}`))
  ].join("");
}

function groupsSection({by, test}: GroupCurves, names: Names): string {
  const {groups, statistic, degrees, p} = test;
  const rows = groups.map(({group, n, observed, expected}) => [
    visible((by === "unit" ? names.get(group) : null) ?? group),
    count(n),
    count(observed),
    decimal(expected, 1)
  ]);
  const line =
    statistic === null || p === null
      ? "log-rank test: fewer than two groups can be compared"
      : `log-rank test: χ² = ${decimal(statistic, 1)}, ${degrees} ${degrees === 1 ? "degree" : "degrees"} of freedom, ${probability(p)}`;
  return [
    paragraph(`groups by ${by}; their curves are in the JSON`),
    columns([["group", "people", "events", "expected"], ...rows], ["left", "right", "right", "right"]),
    paragraph(line)
  ].join("");
}
