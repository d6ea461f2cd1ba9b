import {
  type CodedTable,
  checkModel,
  type Finding,
  type MeanChoice,
  type MeanLink,
  random
} from "../../../src/engine/index.js";

/** A choice of these conditions in which every unit is assessed. */
export const choose = (conditions: readonly string[], link: MeanLink = "logit"): MeanChoice => ({
  conditions,
  link,
  minimumUnitSize: 1
});

/** Findings of one code in the model of all a table's conditions. */
export function findings(
  table: CodedTable,
  code: Finding["code"],
  link: MeanLink = "logit"
): readonly Finding[] {
  const all = table.columns.map(({id}) => id);
  return checkModel(table, choose(all, link), {}).findings.filter(finding => finding.code === code);
}

/** `n` people in each of the named units, with a mixed outcome that has nothing to do with anything. */
export function crowd(units: string, n: number, seed = 4): (readonly [unit: string, y: number])[] {
  const stream = random(seed);
  return [...units].flatMap(unit => Array.from({length: n}, () => [unit, stream.integer(2)] as const));
}
