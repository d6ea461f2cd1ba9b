import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {InputError} from "../../../src/engine/index.js";
import type {Courses, CoursesHead} from "../../../src/sources/courses/courses.js";
import {decodeCourses} from "../../../src/sources/courses/decode.js";
import {encodeCourses} from "../../../src/sources/courses/encode.js";
import {everyone, people} from "../../benchmark/coursesFixture.js";

const about = {group: "weakest", synthetic: true};
const packed = (courses: Courses) => encodeCourses(courses, about);

function refused(bytes: Uint8Array, head: CoursesHead): string {
  try {
    decodeCourses(bytes, head);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error("it was not refused");
}

describe("encodeCourses(courses) and decodeCourses(bytes, head)", () => {
  test("the same people come back, with states, municipality and sex", () => {
    const {head, bytes} = packed(everyone);
    expect(decodeCourses(bytes, head)).toEqual(everyone);
  });

  test("courses of different lengths, and one of no weeks, come back", () => {
    const courses = people(["alfa man j", "beta woman pppjjn", "gamma man ", "alfa woman nn"]);
    const {head, bytes} = packed(courses);
    const {table} = decodeCourses(bytes, head);
    expect([...table.lengths]).toEqual([1, 6, 0, 2]);
    expect(table).toEqual(courses.table);
  });

  test("nobody comes back as nobody", () => {
    const {head, bytes} = packed(people([]));
    expect(decodeCourses(bytes, head)).toEqual(people([]));
  });

  test("any courses come back", () => {
    const course = fc.string({unit: fc.constantFrom(..."jagepn"), maxLength: 160});
    fc.assert(
      fc.property(fc.array(course, {maxLength: 8}), lines => {
        const courses = people(lines.map((weeks, at) => `${at % 2 ? "beta man" : "alfa woman"} ${weeks}`));
        const {head, bytes} = packed(courses);
        expect(decodeCourses(bytes, head)).toEqual(courses);
      }),
      {numRuns: 60}
    );
  });

  test("a course is written as a letter a state and its weeks, and the file says that people are synthetic", () => {
    const {bytes} = packed(people(["alfa man ppjjjn"]));
    const arrow = tableFromIPC(bytes);
    expect(arrow.getChild("_weeks").toArray()).toEqual(["e2a3f1"]);
    expect(arrow.schema.metadata).toEqual(
      new Map([
        ["group", "weakest"],
        ["synthetic", "true"]
      ])
    );
  });

  test("a column the head tells of and the file has not is missing, with those that were found", () => {
    const {head, bytes} = packed(everyone);
    const more = {...head, columns: [...head.columns, {id: "age", levels: ["18-29"]}]};
    expect(refused(bytes, more)).toBe(
      'missing column "age" in the file of courses; columns found: _unit, sex, _weeks'
    );
  });

  test("a state past those of the head is unknown", () => {
    const {head, bytes} = packed(everyone);
    expect(refused(bytes, {...head, states: head.states.slice(0, 5)})).toBe(
      'unknown state "f" in the file of courses; 5 states'
    );
  });

  test("a municipality past those of the head is unknown", () => {
    const {head, bytes} = packed(everyone);
    expect(refused(bytes, {...head, units: head.units.slice(0, 2)})).toBe(
      'unknown code 2 of column "_unit" in the file of courses; 2 in the head'
    );
  });

  test("a level past those of the head is unknown", () => {
    const {head, bytes} = packed(everyone);
    expect(refused(bytes, {...head, columns: [{id: "sex", levels: ["man"]}]})).toBe(
      'unknown code 1 of column "sex" in the file of courses; 1 in the head'
    );
  });
});
