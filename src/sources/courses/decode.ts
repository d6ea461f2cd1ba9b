import {tableFromIPC} from "@uwdata/flechette";
import {InputError} from "../../engine/index.js";
import {type Courses, type CoursesHead, letter, unitColumn, weeksColumn} from "./courses.js";

/** The courses that `encodeCourses` wrote. Throws InputError where the bytes and the head do not belong together. */
export function decodeCourses(bytes: Uint8Array, head: CoursesHead): Courses {
  const arrow = tableFromIPC(bytes);
  const column = (name: string): ArrayLike<unknown> => {
    if (arrow.names.includes(name)) return arrow.getChild(name).toArray() as ArrayLike<unknown>;
    throw new InputError("missing", `column ${JSON.stringify(name)} in the file of courses`, {
      allowed: `columns found: ${arrow.names.join(", ")}`
    });
  };
  /** Numbers that stand for one of so many. */
  const coded = (name: string, many: number) => {
    const codes = column(name) as ArrayLike<number>;
    const past = Array.prototype.find.call(codes, (code: number) => code >= many);
    if (past === undefined) return codes;
    throw new InputError("unknown", `code ${past} of column ${JSON.stringify(name)} in the file of courses`, {
      allowed: `${many} in the head`
    });
  };
  const texts = Array.from(column(weeksColumn), String);
  const runs = texts.map(text =>
    [...text.matchAll(/([a-z])(\d+)/g)].map(([, state, weeks]) => ({state, weeks: Number(weeks)}))
  );
  const lengths = Uint16Array.from(runs, run => run.reduce((sum, {weeks}) => sum + weeks, 0));
  const weeks = lengths.reduce((most, length) => Math.max(most, length), 0);
  const codes = new Uint8Array(runs.length * weeks).fill(255);
  const first = letter(0).charCodeAt(0);
  runs.forEach((run, row) => {
    let at = row * weeks;
    for (const {state, weeks: length} of run) {
      const code = state.charCodeAt(0) - first;
      if (code >= head.states.length) {
        throw new InputError("unknown", `state ${JSON.stringify(state)} in the file of courses`, {
          allowed: `${head.states.length} states`
        });
      }
      codes.fill(code, at, at + length);
      at += length;
    }
  });
  return {
    table: {states: head.states, n: runs.length, weeks, codes, lengths, weight: null},
    units: head.units,
    unitCodes: Uint16Array.from(coded(unitColumn, head.units.length)),
    columns: head.columns.map(({id, levels}) => ({
      kind: "categorical",
      id,
      per: "person",
      levels,
      reference: 0,
      codes: Uint8Array.from(coded(id, levels.length))
    }))
  };
}
