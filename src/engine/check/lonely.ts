import {categories, levelOf} from "../model/separation.js";
import type {CategoricalColumn} from "../table/codedTable.js";
import type {Finding} from "./modelCheck.js";
import {assessedUnits, type Concern, concerned, percent, type Subject} from "./subject.js";
import {above, thresholds} from "./thresholds.js";

/** Pairs of conditions with more combinations times units than this are not looked at. */
const mostCells = 2 ** 20;

/** People of each unit in each cell, cells × units, row-major, and people of the fit in each cell. */
interface Cells {
  readonly people: Float64Array;
  readonly taught: Float64Array;
}

/**
 * Units with more than a tenth of their people in a level, or a combination of two, that hardly anyone elsewhere has.
 * Where there is no elsewhere, nothing is said.
 */
export function lonelyFindings(subject: Subject): Finding[] {
  if (subject.fitted.clusters < 2) return [];
  const units = assessedUnits(subject);
  const columns = categories(subject.table, subject.choice.conditions).map(column => {
    const codeOf = levelOf(subject.table, column);
    const codes = Uint16Array.from({length: subject.table.rows}, (_, row) => codeOf(row));
    const size = column.levels.length;
    return {column, codes, size, cells: countLevels(subject, codes, size)};
  });
  const levels = columns.flatMap(({column, cells}) => levelFindings(subject, units, column, cells));
  const people = columns.filter(({column}) => column.per === "person");
  const pairs = people.flatMap((a, at) =>
    people.slice(at + 1).flatMap(b => {
      if (a.size * b.size * subject.table.units.length > mostCells) return [];
      const cells = countPairs(subject, a, b);
      const isNews = (unit: number, cell: number) =>
        !isLonely(subject, a.cells, unit, Math.floor(cell / b.size)) &&
        !isLonely(subject, b.cells, unit, cell % b.size);
      return pairFindings(subject, units, [a.column.id, b.column.id], cells, isNews);
    })
  );
  return [...levels, ...pairs];
}

function countLevels({table, outcomes, fitN}: Subject, codes: Uint16Array, size: number): Cells {
  const {unitCodes, units} = table;
  const people = new Float64Array(size * units.length);
  for (let row = 0; row < codes.length; ++row) {
    people[codes[row] * units.length + unitCodes[row]] += outcomes.weight[row];
  }
  return {people, taught: taught(people, fitN)};
}

interface Coded {
  readonly codes: Uint16Array;
  readonly size: number;
}

function countPairs({table, outcomes, fitN}: Subject, a: Coded, b: Coded): Cells {
  const {unitCodes, units} = table;
  const {weight} = outcomes;
  const count = units.length;
  const people = new Float64Array(a.size * b.size * count);
  const {codes: ac} = a;
  const {codes: bc, size} = b;
  for (let row = 0; row < ac.length; ++row) {
    people[(ac[row] * size + bc[row]) * count + unitCodes[row]] += weight[row];
  }
  return {people, taught: taught(people, fitN)};
}

/** People of the fit in each cell. */
function taught(people: Float64Array, fitN: Float64Array): Float64Array {
  const sums = new Float64Array(people.length / fitN.length);
  for (let cell = 0, at = 0; cell < sums.length; ++cell) {
    for (let unit = 0; unit < fitN.length; ++unit, ++at) if (fitN[unit] > 0) sums[cell] += people[at];
  }
  return sums;
}

/** Whether a unit has people in a cell, and fewer people elsewhere than one can compare with. */
function isLonely({fitN}: Subject, {people, taught}: Cells, unit: number, cell: number): boolean {
  const mine = people[cell * fitN.length + unit];
  return mine > 0 && taught[cell] - (fitN[unit] > 0 ? mine : 0) < thresholds.comparable;
}

function levelFindings(
  subject: Subject,
  units: readonly number[],
  {id, levels}: CategoricalColumn,
  cells: Cells
): Finding[] {
  const {table, outcomes} = subject;
  return levels.flatMap((level, code): Finding[] => {
    const concerns = units.flatMap((unit): Concern[] => {
      const value = cells.people[code * table.units.length + unit] / outcomes.unitN[unit];
      return value > thresholds.outside.caution && isLonely(subject, cells, unit, code)
        ? [{unit, value}]
        : [];
    });
    if (concerns.length === 0) return [];
    const {names, ...worst} = concerned(table, concerns);
    return [
      {
        code: "noOverlap",
        severity: above(worst.value, thresholds.outside) ?? "note",
        conditions: [id],
        level,
        ...worst,
        message: `condition ${id}, level ${level}: fewer than ${thresholds.comparable} people elsewhere have it, but ${percent(worst.value)} of the people of ${names}`
      }
    ];
  });
}

/** A combination is bridged by the model, which adds the two levels up: never more than a caution. */
function pairFindings(
  subject: Subject,
  units: readonly number[],
  conditions: readonly [string, string],
  cells: Cells,
  isNews: (unit: number, cell: number) => boolean
): Finding[] {
  const {table, outcomes} = subject;
  const lonely = new Float64Array(table.units.length);
  for (let cell = 0; cell < cells.taught.length; ++cell) {
    for (let unit = 0; unit < lonely.length; ++unit) {
      if (!isLonely(subject, cells, unit, cell) || !isNews(unit, cell)) continue;
      lonely[unit] += cells.people[cell * lonely.length + unit];
    }
  }
  const concerns = units.flatMap((unit): Concern[] => {
    const value = lonely[unit] / outcomes.unitN[unit];
    return value > thresholds.outside.caution ? [{unit, value}] : [];
  });
  if (concerns.length === 0) return [];
  const {names, ...worst} = concerned(table, concerns);
  return [
    {
      code: "noOverlap",
      severity: "caution",
      conditions,
      ...worst,
      message: `${conditions.join(" and ")}: ${percent(worst.value)} of the people of ${names} have a combination that fewer than ${thresholds.comparable} people elsewhere have`
    }
  ];
}
