// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {type LuckFrames, tallyOf, yearOf} from "../../src/components/luck/frames.js";
import {luckControl, luckTime, luckYears} from "../../src/components/luck/luck.js";

const frames: LuckFrames = {
  units: ["a", "b", "c"],
  years: [
    [0.3, 0.2, 0.1],
    [0.1, 0.3, 0.2],
    [0.2, 0.2, -0.1]
  ]
};

function control(options: Partial<Parameters<typeof luckControl>[0]> = {}) {
  const onFrame = vi.fn();
  const draw = vi.fn(async () => frames);
  const made = luckControl({
    language: "en",
    frames: draw,
    onFrame,
    still: () => false,
    about: () => [{unit: "a", name: "Aarhus"}],
    ...options
  });
  document.body.replaceChildren(made.element);
  const [play, tell] = made.element.querySelectorAll("button");
  const text = (part: string) => made.element.querySelector(part)?.textContent;
  const press = async (button: HTMLButtonElement) => {
    button.click();
    await vi.advanceTimersByTimeAsync(0);
  };
  return {...made, onFrame, draw, play, tell, text, press};
}

describe("luckControl(options)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("never begins by itself, and draws nothing before it is asked", async () => {
    const {draw, onFrame} = control();
    await vi.advanceTimersByTimeAsync(10 * luckTime);
    expect(draw).not.toHaveBeenCalled();
    expect(onFrame).not.toHaveBeenCalled();
  });

  test("shows one year after another, and says which", async () => {
    const {press, play, onFrame, draw, text} = control();
    await press(play);
    expect(draw).toHaveBeenCalledWith(luckYears);
    expect(onFrame).toHaveBeenLastCalledWith(yearOf(frames, 0));
    expect(text(".year")).toBe("Year 1 of 3 that could have been");
    await vi.advanceTimersByTimeAsync(luckTime);
    expect(onFrame).toHaveBeenLastCalledWith(yearOf(frames, 1));
  });

  test("pause brings the true ranking back, and it goes on from there", async () => {
    const {press, play, onFrame, draw} = control();
    await press(play);
    expect(play.textContent).toBe("Pause");
    await press(play);
    expect(onFrame).toHaveBeenLastCalledWith(null);
    expect(play.textContent).toBe("Continue");
    await vi.advanceTimersByTimeAsync(5 * luckTime);
    expect(onFrame).toHaveBeenCalledTimes(2);
    await press(play);
    expect(onFrame).toHaveBeenLastCalledWith(yearOf(frames, 1));
    expect(draw).toHaveBeenCalledOnce();
  });

  test("Escape pauses", async () => {
    const {press, play, onFrame} = control();
    await press(play);
    play.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
    expect(onFrame).toHaveBeenLastCalledWith(null);
  });

  test("ends with the last year: the true ranking, and what the years were in figures", async () => {
    const {press, play, onFrame, text} = control();
    await press(play);
    await vi.advanceTimersByTimeAsync(4 * luckTime);
    expect(onFrame).toHaveBeenLastCalledWith(null);
    expect(play.textContent).toBe("Show again");
    expect(text(".tally")).toBe("Aarhus: in 3 such years 1st in 2; from 1st to 3rd.");
    await press(play);
    expect(onFrame).toHaveBeenLastCalledWith(yearOf(frames, 0));
  });

  test("tells the years in figures without moving anything", async () => {
    const {press, tell, onFrame, text} = control();
    await press(tell);
    expect(text(".tally")).toMatch(/1st in 2/);
    expect(onFrame).not.toHaveBeenCalled();
  });

  test("where nothing should move it moves nothing and tells figures", async () => {
    const {press, play, onFrame, text} = control({still: () => true});
    await press(play);
    await vi.advanceTimersByTimeAsync(5 * luckTime);
    expect(onFrame).not.toHaveBeenCalled();
    expect(text(".tally")).toMatch(/1st in 2/);
  });

  test("stops moving when the page is printed or the control is gone", async () => {
    let still = false;
    const {press, play, onFrame, element} = control({still: () => still});
    await press(play);
    still = true;
    await vi.advanceTimersByTimeAsync(luckTime);
    expect(onFrame).toHaveBeenLastCalledWith(null);
    still = false;
    await press(play);
    element.remove();
    await vi.advanceTimersByTimeAsync(luckTime);
    expect(onFrame).toHaveBeenLastCalledWith(null);
  });

  test("stop() forgets the years: they belong to a ranking that is gone", async () => {
    const {press, play, onFrame, draw, stop, text} = control();
    await press(play);
    stop();
    expect(onFrame).toHaveBeenLastCalledWith(null);
    expect(play.textContent).toBe("Show chance");
    expect(text(".year")).toBe("");
    await vi.advanceTimersByTimeAsync(5 * luckTime);
    expect(onFrame).toHaveBeenCalledTimes(2);
    await press(play);
    expect(draw).toHaveBeenCalledTimes(2);
    const idle = control();
    idle.stop();
    expect(idle.onFrame).not.toHaveBeenCalled();
  });

  test("years that come after stop() are not shown", async () => {
    let answer: (value: LuckFrames) => void = () => {};
    const {play, onFrame, stop} = control({
      frames: () =>
        new Promise(resolve => {
          answer = resolve;
        })
    });
    play.click();
    stop();
    answer(frames);
    await vi.advanceTimersByTimeAsync(luckTime);
    expect(onFrame).not.toHaveBeenCalled();
  });

  test("says what went wrong, and when there is nobody to tell about", async () => {
    const failing = control({frames: () => Promise.reject(new Error("invalid choice."))});
    await failing.press(failing.play);
    expect(failing.text(".year")).toMatch(/invalid choice/);
    const nobody = control({frames: () => ({units: [], years: [[]]})});
    await nobody.press(nobody.play);
    expect(nobody.text(".year")).toMatch(/Nobody is assessed/);
    await nobody.press(nobody.tell);
    expect(nobody.text(".tally")).toMatch(/Nobody is assessed/);
  });

  test("speaks Danish", async () => {
    const five = {units: ["a", "b", "c", "d", "e"], years: [[5, 4, 3, 2, 1]]};
    const {press, tell, text} = control({language: "da", frames: () => five});
    await press(tell);
    expect(text(".tally")?.replaceAll("\u00a0", " ")).toBe(
      "Aarhus: I 1 sådanne år nr. 1 i 1 og blandt den bedste femtedel i 1; fra nr. 1 til nr. 1."
    );
  });
});

describe("tallyOf(frames, unit)", () => {
  test("counts places, equals sharing the better one", () => {
    expect(tallyOf(frames, "a")).toEqual({years: 3, first: 2, fifth: null, best: 1, worst: 3});
    expect(tallyOf(frames, "b")).toEqual({years: 3, first: 2, fifth: null, best: 1, worst: 2});
  });

  test("is nothing for a unit that is not there, or without years", () => {
    expect(tallyOf(frames, "z")).toBeNull();
    expect(tallyOf({units: ["a"], years: []}, "a")).toBeNull();
  });
});
