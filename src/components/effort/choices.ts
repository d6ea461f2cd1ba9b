import type {Ignored} from "../../address/index.js";
import {readChoices, writeChoices} from "../../address/index.js";
import type {MunicipalMeasure} from "../../benchmark/measures.js";

/** What a reader has chosen: two different measures and perhaps a municipality. */
export interface EffortChoice {
  readonly x: string;
  readonly y: string;
  readonly unit: string | null;
}

/** An effort against a result, of the same people where there is one; without an effort the first two measures. */
export function defaultChoice(measures: readonly MunicipalMeasure[]): EffortChoice {
  const results = measures.filter(({kind}) => kind === "success");
  const effort = measures.find(({kind}) => kind === "effort");
  const y = results.find(({people}) => people === effort?.people) ?? results[0] ?? measures[0];
  const x = effort === undefined || effort === y ? (measures.find(measure => measure !== y) ?? y) : effort;
  return {x: x.id, y: y.id, unit: null};
}

/** The choice an address names; a measure is not compared with itself. */
export function readEffort(
  query: string,
  measures: readonly MunicipalMeasure[]
): {readonly choice: EffortChoice; readonly ignored: readonly Ignored[]} {
  const ids = measures.map(({id}) => id);
  const units = [...new Set(measures.flatMap(({units: some}) => some.map(({unit}) => unit)))];
  const {choices, ignored} = readChoices(query, {x: ids, y: ids, unit: units});
  const standard = defaultChoice(measures);
  const y = choices.y ?? (choices.x === standard.y ? standard.x : standard.y);
  const asked = choices.x ?? (y === standard.x ? standard.y : standard.x);
  const x = asked === y ? (ids.find(id => id !== y) ?? y) : asked;
  const same: readonly Ignored[] =
    choices.x !== undefined && choices.x === choices.y
      ? [{key: "x", value: choices.x, fault: "invalid", allowed: ids.filter(id => id !== y)}]
      : [];
  return {choice: {x, y, unit: choices.unit ?? null}, ignored: [...ignored, ...same]};
}

export const writeEffort = (choice: EffortChoice, measures: readonly MunicipalMeasure[]): string =>
  writeChoices({...choice}, {...defaultChoice(measures)});
