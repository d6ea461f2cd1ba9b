import {tableFromArrays, tableToIPC, uint8, uint16, utf8} from "@uwdata/flechette";
import type {SequenceTable} from "../../engine/index.js";
import {type Courses, type CoursesHead, letter, unitColumn, weeksColumn} from "./courses.js";

/** Courses as Arrow, a row a person, each course as runs of states. The metadata say whether the people are synthetic. */
export function encodeCourses(
  {table, units, unitCodes, columns}: Courses,
  about: {readonly group: string; readonly synthetic: boolean}
): {head: CoursesHead; bytes: Uint8Array} {
  const runs = Array.from({length: table.n}, (_, row) => runsOf(table, row));
  const named: [string, Uint8Array | Uint16Array | string[]][] = [
    [unitColumn, unitCodes],
    ...columns.map(({id, codes}): [string, Uint8Array | Uint16Array] => [id, codes]),
    [weeksColumn, runs]
  ];
  const arrow = tableFromArrays(named, {
    types: Object.fromEntries(
      named.map(([name, values]) => [
        name,
        Array.isArray(values) ? utf8() : values instanceof Uint8Array ? uint8() : uint16()
      ])
    )
  });
  const metadata = new Map([
    ["group", about.group],
    ["synthetic", String(about.synthetic)]
  ]);
  const bytes = tableToIPC(Object.assign(arrow, {schema: {...arrow.schema, metadata}}), {format: "stream"});
  if (bytes === null) throw new Error("the Arrow encoder returned nothing");
  const head = {states: table.states, units, columns: columns.map(({id, levels}) => ({id, levels}))};
  return {head, bytes};
}

function runsOf({codes, weeks, lengths}: SequenceTable, row: number): string {
  let text = "";
  for (let start = 0, week = 1; week <= lengths[row]; ++week) {
    const state = codes[row * weeks + start];
    if (week < lengths[row] && codes[row * weeks + week] === state) continue;
    text += `${letter(state)}${week - start}`;
    start = week;
  }
  return text;
}
