import type {DurationDocument} from "../benchmark/durations.js";
import {type CoxModel, type FrailtyModel, type GroupCurves, restrictedMean} from "../engine/index.js";
import {paragraph} from "./heading.js";
import {columns, count, decimal} from "./layout.js";
import {visible} from "./terminal.js";

const number = (value: number | null) => (value === null ? "–" : decimal(value, 4));
const probability = (p: number) => (p < 0.001 ? "p below 0.001" : `p = ${decimal(p, 3)}`);

/** What else was asked of durations, a section each, for a person to read in a terminal. */
export function survivalReport(
  {frailty, stratified, curvesBy, units}: DurationDocument,
  horizon: number,
  plural: string
): string[] {
  return [
    ...(frailty === undefined ? [] : [frailtySection(frailty, plural)]),
    ...(stratified === undefined ? [] : [stratifiedSection(stratified)]),
    ...(curvesBy === undefined ? [] : [groupsSection(curvesBy, horizon, units)])
  ];
}

function frailtySection(model: FrailtyModel, plural: string): string {
  const {distribution, variance, varianceSe, test, terms, logLik} = model;
  const line = [
    `gamma frailty by unit, ${distribution}`,
    `variance between ${plural} ${number(variance)}${varianceSe === null ? "" : ` (se ${number(varianceSe)})`}`,
    `likelihood ratio ${decimal(test.statistic, 2)}, ${probability(test.p)}`,
    `log-likelihood ${decimal(logLik, 2)}`
  ].join(" · ");
  return paragraph(line) + termTable(terms);
}

function stratifiedSection({terms, tests, logLik, baseline, ties}: CoxModel): string {
  const wald =
    tests.wald === null ? [] : [`Wald χ² ${decimal(tests.wald.statistic, 1)}, ${probability(tests.wald.p)}`];
  const line = [
    `Cox with ${baseline.length} strata, each with a baseline of its own`,
    `ties: ${ties}`,
    ...wald,
    `partial log-likelihood ${decimal(logLik, 2)}`
  ].join(" · ");
  return paragraph(line) + termTable(terms);
}

const termTable = (terms: CoxModel["terms"]) =>
  terms.length === 0
    ? ""
    : columns(
        [
          ["term", "estimate", "se"],
          ...terms.map(({term, estimate, se}) => [visible(term), number(estimate), number(se)])
        ],
        ["left", "right", "right"]
      );

function groupsSection(
  {by, groups, test}: GroupCurves,
  horizon: number,
  units: DurationDocument["units"]
): string {
  const names = new Map(by === "unit" ? units.map(({unit, name}) => [unit, name]) : []);
  const expected = new Map(test.groups.map(group => [group.group, group.expected]));
  const rows = groups
    .filter(({curve}) => curve.n > 0)
    .map(({group, curve}) => [
      visible(names.get(group) ?? group),
      count(curve.n),
      count(curve.events),
      decimal(expected.get(group) ?? 0, 1),
      decimal(restrictedMean(curve, horizon).mean, 1)
    ]);
  const same =
    test.statistic === null || test.p === null
      ? "nothing to compare"
      : `χ² = ${decimal(test.statistic, 1)}, ${test.degrees} ${test.degrees === 1 ? "degree" : "degrees"} of freedom, ${probability(test.p)}`;
  return (
    paragraph(`curves by ${visible(by)}; that they are one (log-rank): ${same}`) +
    columns(
      [["group", "people", "events", "expected", `mean weeks up to ${count(horizon)}`], ...rows],
      ["left", "right", "right", "right", "right"]
    )
  );
}
