// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {draw} from "./mapShown.js";

describe("the keyboard on the map", () => {
  test("stops once, at the first name", () => {
    const {element} = draw();
    const stops = [...element.querySelectorAll('[tabindex="0"]')];
    expect(stops.map(stop => stop.getAttribute("aria-posinset"))).toEqual(["1"]);
    expect(
      draw({language: "da"}).element.querySelector('[tabindex="0"]')?.getAttribute("aria-label")
    ).toMatch(/^Billund/);
  });

  test("arrows lead to the nearest that way, Home and End to the first and last", () => {
    const {option, press, focused} = draw({language: "da"});
    option("Billund").focus();
    press("ArrowRight");
    expect(focused()).toBe("Odense");
    press("ArrowDown");
    expect(focused()).toBe("Ærø");
    press("ArrowLeft");
    expect(focused()).toBe("Tønder");
    press("ArrowLeft");
    expect(focused()).toBe("Tønder");
    press("ArrowUp");
    expect(focused()).toBe("Skive");
    press("Home");
    expect(focused()).toBe("Billund");
    press("End");
    expect(focused()).toBe("Aarhus");
  });

  test("letters lead to the next name that begins so", () => {
    const {option, press, focused} = draw();
    option("Aarhus").focus();
    press("b");
    expect(focused()).toBe("Billund");
    press("o");
    expect(focused()).toBe("Bornholm");
  });

  test("Enter and the space bar choose, Escape clears, keys with a modifier are left alone", () => {
    const {option, press, onSelect, onClear} = draw();
    option("Skive").focus();
    press("Enter");
    press(" ");
    expect(onSelect.mock.calls).toEqual([["skive"], ["skive"]]);
    press("Escape");
    expect(onClear).toHaveBeenCalledTimes(1);
    const event = new KeyboardEvent("keydown", {key: "b", ctrlKey: true, cancelable: true});
    document.activeElement?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test("marks out and tells of the municipality it is at", () => {
    const {element, option, told, press} = draw();
    option("Skive").focus();
    press("ArrowDown");
    expect(told()).toMatch(/^Tønder/);
    expect(element.querySelector('path[stroke="var(--accent)"]')).not.toBeNull();
    (document.activeElement as SVGElement).blur();
    expect(element.querySelector('path[stroke="var(--accent)"]')).toBeNull();
  });
});
