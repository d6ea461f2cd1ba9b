import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {ComparingAnswer, CourseClustersAnswer} from "../../../src/benchmark/courses.js";
import {connectCourses} from "../../../src/worker/courses/connect.js";

const service = vi.hoisted(() => ({open: vi.fn(), describe: vi.fn(), compare: vi.fn()}));
vi.mock("comlink", () => ({wrap: () => service, transfer: (bytes: Uint8Array) => bytes}));

const started: {readonly url: string; readonly terminate: ReturnType<typeof vi.fn>}[] = [];
const head = {states: [], units: [], columns: []};
const bytes = new Uint8Array([1, 2, 3]);
const filter = (unit: string) => ({unit, levels: {}});
const settle = () => new Promise(resolve => setTimeout(resolve));
const clusters = {compared: 9} as CourseClustersAnswer;
const far = (done: number, found: CourseClustersAnswer | null = null): {result: ComparingAnswer} => ({
  result: {done, all: 10, clusters: found}
});

/** Answers that come when told, in the order they were asked for. */
function held(method: "describe" | "compare") {
  const answers: ((answer: unknown) => void)[] = [];
  service[method].mockImplementation(() => new Promise(resolve => answers.push(resolve)));
  return answers;
}

beforeEach(() => {
  started.length = 0;
  for (const method of Object.values(service)) method.mockReset();
  service.open.mockResolvedValue(null);
  class Worker {
    readonly terminate = vi.fn();
    constructor(readonly url: string) {
      started.push(this);
    }
  }
  vi.stubGlobal("Worker", Worker);
});
afterEach(() => vi.unstubAllGlobals());

const connect = (courses: Promise<Uint8Array> = Promise.resolve(bytes)) => connectCourses(courses, head);

describe("connectCourses(courses, head)", () => {
  test("starts one worker on the courses, and ends it", async () => {
    const live = connect();
    await settle();
    expect(service.open).toHaveBeenCalledExactlyOnceWith(bytes, head);
    expect(started).toHaveLength(1);
    expect(started[0].url).toMatch(/worker\/courses\/worker\.js$/);
    live.close();
    expect(started[0].terminate).toHaveBeenCalledOnce();
  });

  test("waits for the courses, then answers", async () => {
    let arrive: (bytes: Uint8Array) => void = () => {};
    const live = connect(
      new Promise(resolve => {
        arrive = resolve;
      })
    );
    service.describe.mockResolvedValue({result: {n: 7, description: null}});
    const answer = live.describe(filter("alfa"));
    await settle();
    expect(service.describe).not.toHaveBeenCalled();
    arrive(bytes);
    expect(await answer).toEqual({n: 7, description: null});
    expect(service.describe).toHaveBeenCalledExactlyOnceWith(filter("alfa"));
  });

  test("of questions asked before the courses are there, only the newest is computed", async () => {
    const live = connect();
    service.describe.mockResolvedValue({result: {n: 7, description: null}});
    const answers = await Promise.all(["alfa", "beta", "gamma"].map(unit => live.describe(filter(unit))));
    expect(answers).toEqual([null, null, {n: 7, description: null}]);
    expect(service.describe).toHaveBeenCalledExactlyOnceWith(filter("gamma"));
  });

  test("an answer that a newer question overtook comes back as null", async () => {
    const live = connect();
    const answers = held("describe");
    const old = live.describe(filter("alfa"));
    await settle();
    const next = live.describe(filter("beta"));
    await settle();
    answers[0]({result: {n: 1, description: null}});
    answers[1]({result: {n: 2, description: null}});
    expect(await old).toBeNull();
    expect(await next).toEqual({n: 2, description: null});
  });

  test("courses that cannot be opened fail every question with the reason", async () => {
    service.open.mockResolvedValue({error: "missing column"});
    const live = connect();
    await expect(live.describe(filter("alfa"))).rejects.toThrow("missing column");
    await expect(live.clusters(filter("alfa"), () => {})).rejects.toThrow("missing column");
    const lost = connect(Promise.reject(new Error("no such file")));
    await expect(lost.describe(filter("alfa"))).rejects.toThrow("no such file");
    expect(service.describe).not.toHaveBeenCalled();
  });

  test("an error of the worker is an error, and the next question is answered", async () => {
    const live = connect();
    service.describe.mockResolvedValueOnce({error: "unknown unit"});
    await expect(live.describe(filter("alfa"))).rejects.toThrow("unknown unit");
    service.describe.mockResolvedValueOnce({result: {n: 3, description: null}});
    expect(await live.describe(filter("beta"))).toEqual({n: 3, description: null});
  });

  test("compares slice by slice, tells how far it has come, and ends with the clusters", async () => {
    const live = connect();
    for (const answer of [far(3), far(7), far(10, clusters)]) service.compare.mockResolvedValueOnce(answer);
    const heard = vi.fn();
    expect(await live.clusters(filter("alfa"), heard)).toBe(clusters);
    expect(heard.mock.calls).toEqual([[{done: 3, all: 10}], [{done: 7, all: 10}], [{done: 10, all: 10}]]);
    expect(service.compare).toHaveBeenCalledTimes(3);
    expect(service.compare).toHaveBeenCalledWith(filter("alfa"), 250);
  });

  test.each([
    ["stop()", (live: ReturnType<typeof connect>) => live.stop()],
    ["a new question", (live: ReturnType<typeof connect>) => void live.describe(filter("beta"))],
    ["comparing others", (live: ReturnType<typeof connect>) => void live.clusters(filter("beta"), () => {})]
  ])("%s gives up comparing: nothing more is asked or told", async (_, overtake) => {
    const live = connect();
    const answers = held("compare");
    held("describe");
    const heard = vi.fn();
    const found = live.clusters(filter("alfa"), heard);
    await settle();
    overtake(live);
    answers[0](far(3));
    expect(await found).toBeNull();
    await settle();
    expect(heard).not.toHaveBeenCalled();
    expect(service.compare.mock.calls.filter(([{unit}]) => unit === "alfa")).toHaveLength(1);
  });

  test("too few to compare is an error in words", async () => {
    const live = connect();
    service.compare.mockResolvedValue({error: "invalid 4 courses to compare"});
    await expect(live.clusters(filter("gamma"), () => {})).rejects.toThrow("invalid 4 courses to compare");
  });
});
