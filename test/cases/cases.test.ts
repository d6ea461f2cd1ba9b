import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {run} from "../cli/run.js";

const root = "test/cases";
const folders = readdirSync(root, {withFileTypes: true}).filter(entry => entry.isDirectory());

function text(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function command(folder: string): string[] {
  const options = text(`${folder}/options.txt`)?.trim().split(/\s+/) ?? [];
  return text(`${folder}/spec.yaml`) === null
    ? ["fit", `${root}/spec.yaml`, "--data", `${folder}/data.csv`, "--json", ...options]
    : ["fit", `${folder}/spec.yaml`, "--json", ...options];
}

/** Every key of `expected` is in `found` with the same value; numbers within 1e-10. */
function compare(found: unknown, expected: unknown, path: string): void {
  if (typeof expected === "number" && typeof found === "number") {
    expect(Math.abs(found - expected), `${path}: ${found} against ${expected}`).toBeLessThan(1e-10);
  } else if (Array.isArray(expected)) {
    expect((found as unknown[]).length, `${path}: length`).toBe(expected.length);
    expected.forEach((inner, at) => {
      compare((found as unknown[])[at], inner, `${path}[${at}]`);
    });
  } else if (typeof expected === "object" && expected !== null) {
    for (const [key, inner] of Object.entries(expected)) {
      compare((found as Record<string, unknown>)?.[key], inner, `${path}.${key}`);
    }
  } else expect(found, path).toBe(expected);
}

describe("a folder of test/cases", () => {
  test.each(folders.map(({name}) => name))(
    "%s comes out as its expected.json or error.txt says",
    async name => {
      const folder = `${root}/${name}`;
      const {code, printed, complained} = await run(command(folder));
      const error = text(`${folder}/error.txt`);
      if (error !== null) {
        expect({code, printed, complained}).toEqual({code: 2, printed: "", complained: error});
        return;
      }
      expect(complained).toBe("");
      expect(code).toBe(0);
      compare(JSON.parse(printed), JSON.parse(text(`${folder}/expected.json`) ?? ""), name);
    }
  );
});
