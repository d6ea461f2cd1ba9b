import {describe, expect, test} from "vitest";
import {inSlices, type Lane} from "../../src/worker/slices.js";

/** A clock that every piece of work moves on by `each` milliseconds. */
function timed(each: number) {
  let now = 0;
  const done: [number, number][] = [];
  const lane: Lane<[number, number]> = async (from, to) => {
    now += each * (to - from);
    done.push([from, to]);
    return [from, to];
  };
  return {lane, done, clock: () => now};
}

describe("inSlices(all, lanes, options)", () => {
  test("does every piece once, in order on one lane", async () => {
    const {lane, clock} = timed(1);
    const parts: [number, number][] = [];
    await inSlices(1000, [lane], {each: part => parts.push(part), clock});
    expect(parts[0][0]).toBe(0);
    parts.slice(1).forEach(([from], at) => {
      expect(from).toBe(parts[at][1]);
    });
    expect(parts.at(-1)?.[1]).toBe(1000);
  });

  test("slow work is cut small, fast work large, so that no slice takes much longer than the target", async () => {
    const slow = timed(100);
    await inSlices(50, [slow.lane], {each: () => {}, clock: slow.clock});
    expect(Math.max(...slow.done.slice(1).map(([from, to]) => to - from))).toBeLessThanOrEqual(2);
    const fast = timed(0.5);
    await inSlices(2000, [fast.lane], {each: () => {}, clock: fast.clock});
    const sizes = fast.done.map(([from, to]) => to - from);
    expect(Math.max(...sizes)).toBeGreaterThan(100);
    expect(Math.max(...sizes) * 0.5).toBeLessThanOrEqual(130);
  });

  test("several lanes share the work without doing any twice", async () => {
    const {lane, done, clock} = timed(1);
    await inSlices(500, [lane, lane], {each: () => {}, clock});
    const pieces = done.flatMap(([from, to]) => Array.from({length: to - from}, (_, at) => from + at));
    expect(pieces.sort((a, b) => a - b)).toEqual(Array.from({length: 500}, (_, at) => at));
  });

  test("ends when no lane does any more", async () => {
    let left = 3;
    const lane: Lane<number> = async from => (left-- > 0 ? from : null);
    const parts: number[] = [];
    await inSlices(1000, [lane], {each: part => parts.push(part), clock: () => 0});
    expect(parts).toHaveLength(3);
  });

  test("nothing to do is done at once", async () => {
    const {lane, done, clock} = timed(1);
    await inSlices(0, [lane], {each: () => {}, clock});
    expect(done).toEqual([]);
  });

  test("a lane that fails fails the whole", async () => {
    const lane: Lane<number> = () => Promise.reject(new Error("unknown condition"));
    await expect(inSlices(5, [lane], {each: () => {}, clock: () => 0})).rejects.toThrow("unknown condition");
  });
});
