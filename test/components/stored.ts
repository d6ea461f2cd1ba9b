import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect} from "vitest";

const folder = join(import.meta.dirname, "output");

/** Elements one a line, so that a difference between two charts can be read. */
function lines(element: Element): string {
  return `${element.outerHTML.replaceAll("><", ">\n<")}\n`;
}

/** Compares a chart with the stored one; `STORE_CHARTS=1` stores it instead. */
export function expectStored(element: Element, name: string): void {
  const path = join(folder, `${name}.txt`);
  if (process.env.STORE_CHARTS === "1") {
    mkdirSync(folder, {recursive: true});
    writeFileSync(path, lines(element));
  }
  expect(existsSync(path), `no stored chart ${name}: look at it, then run with STORE_CHARTS=1`).toBe(true);
  expect(lines(element)).toBe(readFileSync(path, "utf8"));
}
