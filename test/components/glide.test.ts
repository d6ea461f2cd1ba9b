// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {glide, glideTime} from "../../src/components/ranking/glide.js";

/** An element whose animations are noted, each with the progress it is told to have. */
function row() {
  const element = document.createElement("li");
  const started: {from: string; duration: unknown; progress: number; cancelled: boolean}[] = [];
  element.animate = vi.fn((frames, options) => {
    const [{transform}] = frames as Keyframe[];
    const one = {
      from: String(transform),
      duration: (options as KeyframeAnimationOptions).duration,
      progress: 0,
      cancelled: false
    };
    started.push(one);
    return {
      effect: {getComputedTiming: () => ({progress: one.progress})},
      addEventListener: () => {},
      cancel: () => {
        one.cancelled = true;
      }
    } as unknown as Animation;
  });
  return {element, started};
}

const from = (rows: string) => `translateY(calc(var(--row) * ${rows}))`;

describe("glide(still)", () => {
  test("draws an element where it came from, in rows, and lets it go for at most 400 ms", () => {
    const {element, started} = row();
    glide(() => false).run(new Map([[element, -3]]));
    expect(started).toEqual([{from: from("-3.000"), duration: glideTime, progress: 0, cancelled: false}]);
    expect(glideTime).toBeLessThanOrEqual(400);
  });

  test("leaves alone what did not move", () => {
    const {element, started} = row();
    glide(() => false).run(new Map([[element, 0]]));
    expect(started).toEqual([]);
  });

  test("one that is on its way goes on from where it is seen", () => {
    const {element, started} = row();
    const motion = glide(() => false);
    motion.run(new Map([[element, 4]]));
    started[0].progress = 0.25;
    motion.run(new Map([[element, 2]]));
    expect(started[0].cancelled).toBe(true);
    expect(started[1].from).toBe(from("5.000"));
  });

  test("one that stays while it is on its way still arrives", () => {
    const {element, started} = row();
    const motion = glide(() => false);
    motion.run(new Map([[element, 4]]));
    started[0].progress = 0.5;
    motion.run(new Map([[element, 0]]));
    expect(started[1].from).toBe(from("2.000"));
  });

  test("nothing moves where nothing should, and what moves stops", () => {
    const {element, started} = row();
    let still = false;
    const motion = glide(() => still);
    motion.run(new Map([[element, 4]]));
    still = true;
    motion.run(new Map([[element, 4]]));
    expect(started).toHaveLength(1);
    expect(started[0].cancelled).toBe(true);
  });
});
