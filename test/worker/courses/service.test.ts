import {describe, expect, test} from "vitest";
import {describeCourses} from "../../../src/benchmark/courses.js";
import {selectSequences} from "../../../src/engine/index.js";
import type {Courses} from "../../../src/sources/courses/courses.js";
import {encodeCourses} from "../../../src/sources/courses/encode.js";
import {type CoursesAnswer, coursesService} from "../../../src/worker/courses/service.js";
import {everyone, people} from "../../benchmark/coursesFixture.js";

const anyone = {unit: null, levels: {}};
const women = {unit: null, levels: {sex: "woman"}};
const beta = {unit: "beta", levels: {}};

/** A clock that goes on by so much every time somebody looks at it. */
function ticking(step: number) {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}

function opened(courses: Courses = everyone, clock = ticking(1)) {
  const service = coursesService(clock);
  const {head, bytes} = encodeCourses(courses, {group: "weakest", synthetic: true});
  expect(service.open(bytes, head)).toBeNull();
  return service;
}

function resultOf<Result>(answer: CoursesAnswer<Result>): Result {
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}

/** Twelve courses that are all different. */
const twelve = people(
  Array.from(
    {length: 12},
    (_, at) => `alfa ${at < 11 ? "woman" : "man"} ${"p".repeat(at)}${"j".repeat(12 - at)}`
  )
);
/** Of two courses among twelve. */
const pairs = 66;

describe("coursesService(clock)", () => {
  test("says that nothing is open before it is", () => {
    const service = coursesService(ticking(1));
    const error = "missing courses: the file is not open";
    expect(service.describe(anyone)).toEqual({error});
    expect(service.compare(anyone, 10)).toEqual({error});
  });

  test("says why a file cannot be opened, and is not open then", () => {
    const service = coursesService(ticking(1));
    const {head, bytes} = encodeCourses(everyone, {group: "weakest", synthetic: true});
    const failed = service.open(bytes, {...head, columns: [{id: "age", levels: []}]});
    expect(failed?.error).toMatch(/^missing column "age"/);
    expect(service.open(new Uint8Array([1, 2, 3]), head)?.error).toEqual(expect.any(String));
    expect(service.describe(anyone)).toEqual({error: "missing courses: the file is not open"});
  });

  test("describes those who pass, as the benchmark does", () => {
    const {n, description} = resultOf(opened().describe(women));
    const rows = Array.from({length: 15}, (_, row) => row);
    expect(n).toBe(15);
    expect(description).toEqual(describeCourses(selectSequences(everyone.table, rows)));
  });

  test("too few are counted and not described", () => {
    expect(resultOf(opened().describe({unit: "gamma", levels: {}}))).toEqual({n: 4, description: null});
    expect(resultOf(opened().describe({unit: "delta", levels: {}}))).toEqual({n: 0, description: null});
  });

  test("compares in slices: no longer than was asked, going on where it stopped", () => {
    const service = opened(twelve);
    // A look before, and one before each row: three rows fit between 1 and 5.
    const first = resultOf(service.compare(anyone, 4));
    expect(first.all).toBe(pairs);
    expect(first.clusters).toBeNull();
    const seen = [first.done];
    for (let answer = first; answer.clusters === null; seen.push(answer.done))
      answer = resultOf(service.compare(anyone, 4));
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(pairs);
    expect(seen).toHaveLength(4);
  });

  test("slices find the same clusters as one go", () => {
    const sliced = opened(twelve);
    let answer = resultOf(sliced.compare(anyone, 2));
    while (answer.clusters === null) answer = resultOf(sliced.compare(anyone, 2));
    const whole = resultOf(opened(twelve).compare(anyone, 1e9));
    expect(answer.clusters).toEqual(whole.clusters);
    expect(whole.clusters?.solutions.map(({k}) => k)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect([whole.clusters?.compared, whole.clusters?.of]).toEqual([12, 12]);
  });

  test("no time compares nothing, and does not lose what was compared", () => {
    const service = opened(twelve);
    expect(resultOf(service.compare(anyone, 0)).done).toBe(0);
    const {done} = resultOf(service.compare(anyone, 4));
    expect(resultOf(service.compare(anyone, 0)).done).toBe(done);
  });

  test("a new filter begins anew, and so does the old one after it", () => {
    const service = opened(twelve);
    const {done} = resultOf(service.compare(anyone, 4));
    resultOf(service.compare(anyone, 4));
    const other = resultOf(service.compare(women, 0));
    expect([other.done, other.all]).toEqual([0, 55]);
    expect(resultOf(service.compare(anyone, 4)).done).toBe(done);
  });

  test("courses opened later are not answered with those before them", () => {
    const service = opened(twelve);
    resultOf(service.compare(anyone, 1e9));
    const {head, bytes} = encodeCourses(everyone, {group: "weakest", synthetic: true});
    service.open(bytes, head);
    expect(resultOf(service.compare(anyone, 1e9)).clusters?.of).toBe(34);
  });

  test("courses that are alike are one: fewer different ones than clusters give fewer clusters", () => {
    const {clusters} = resultOf(opened().compare(beta, 1e9));
    expect(clusters?.of).toBe(15);
    expect(clusters?.solutions.map(({k}) => k)).toEqual([2]);
    expect(clusters?.solutions[0].clusters.map(({n}) => n)).toEqual([9, 6]);
  });

  test("too few to compare are refused in words, and the next are compared", () => {
    const service = opened();
    expect(service.compare({unit: "gamma", levels: {}}, 10)).toEqual({
      error: "invalid 4 courses to compare; allowed: more than 8"
    });
    expect(resultOf(service.compare(beta, 1e9)).clusters).not.toBeNull();
  });

  test("no more than four hundred are compared, and it is said of how many", () => {
    const many = people(
      Array.from({length: 410}, (_, at) => `alfa man ${at % 2 ? "pj" : "pp"}${"n".repeat(at % 7)}`)
    );
    const {clusters} = resultOf(opened(many).compare(anyone, 1e9));
    expect([clusters?.compared, clusters?.of]).toEqual([400, 410]);
  });
});
