import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {classes} from "../../src/components/map/classes.js";
import {paintOf} from "../../src/components/map/paint.js";

const css = ["src/style.css", "src/components/map/map.css"].map(path => readFileSync(path, "utf8"));

/** The custom properties of a theme: those of the dark one go before the light ones. */
function tokens(dark: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of css) {
    const blocks = [...sheet.matchAll(/(@media \(prefers-color-scheme: dark\) \{\s*)?:root \{([^}]*)\}/g)];
    for (const [, media, body] of blocks) {
      if (media !== undefined && !dark) continue;
      for (const [, name, value] of body.matchAll(/(--[\w-]+): (#[0-9a-f]+);/g)) found.set(name, value);
    }
  }
  return found;
}

/** WCAG 2.2's relative luminance. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit) : (hex.match(/\w\w/g) ?? []);
  const [red, green, blue] = digits.map(pair => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["light", false],
  ["dark", true]
] as const)("on the map in the %s theme", (_, dark) => {
  const theme = tokens(dark);
  const colour = (paint: string) => theme.get(paint.slice(4, -1)) ?? "";
  const paper = colour("var(--paper)");

  test.each([...classes, "notAssessed", "noData"] as const)(
    "%s stands out from the sea by 3 to 1, by its fill or its border",
    shade => {
      const {fill, stroke} = paintOf(shade, "hatch");
      const edge = stroke === "var(--paper)" ? fill : stroke;
      expect(contrast(colour(edge), paper)).toBeGreaterThanOrEqual(3);
    }
  );

  test("names and captions stand out by 4.5 to 1", () => {
    for (const ink of ["var(--ink)", "var(--ink-soft)"])
      expect(contrast(colour(ink), paper)).toBeGreaterThanOrEqual(4.5);
  });
});
