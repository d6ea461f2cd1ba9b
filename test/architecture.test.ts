import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** What each room may import from, besides itself. `pages` writes the markdown that `da` and `en` hand to Framework. */
const mayImport: Record<string, readonly string[]> = {
  engine: [],
  i18n: ["engine", "spec", "benchmark"],
  spec: ["engine"],
  sources: ["engine", "spec"],
  benchmark: ["engine", "spec", "sources"],
  address: ["engine", "spec"],
  components: ["address", "engine", "spec", "benchmark", "i18n"],
  worker: ["engine", "sources", "benchmark"],
  data: ["engine", "spec", "sources", "benchmark"],
  // Its cells join components, worker and engine in the browser.
  pages: ["benchmark", "components", "data", "engine", "i18n", "spec", "worker"],
  da: ["pages", "data", "spec"],
  en: ["pages", "data", "spec"],
  cli: ["address", "engine", "spec", "sources", "benchmark"],
  package: ["engine"],
  fonts: []
};

const files = readdirSync(src, {recursive: true, encoding: "utf8"})
  .filter(file => file.endsWith(".ts") && !file.startsWith(".observablehq"))
  .map(file => ({file, room: file.split("/")[0], text: readFileSync(join(src, file), "utf8")}));

const importsOf = (text: string) =>
  [
    ...text.matchAll(/(?:import|export)\b[^"';]*?from\s+"([^"]+)"|import\("([^"]+)"\)|import\s+"([^"]+)"/g)
  ].map(match => match[1] ?? match[2] ?? match[3]);

describe("the house", () => {
  test("was found", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test.each(Object.entries(mayImport))("%s imports only from its own room and %j", (room, allowed) => {
    const strangers = files
      .filter(file => file.room === room)
      .flatMap(({file, text}) =>
        importsOf(text)
          .filter(specifier => specifier.startsWith("."))
          .map(specifier => relative(src, resolve(dirname(join(src, file)), specifier)).split("/")[0])
          .filter(target => target !== room && !allowed.includes(target))
          .map(target => `${file} → ${target}`)
      );
    expect(strangers).toEqual([]);
  });

  test("other rooms come to the engine by its one door", () => {
    const behind = files
      .filter(({room}) => room !== "engine")
      .flatMap(({file, text}) =>
        importsOf(text)
          .filter(specifier => /\/engine\/(?!index\.js)/.test(specifier))
          .map(specifier => `${file} → ${specifier}`)
      );
    expect(behind).toEqual([]);
  });

  test("the engine reads no clock, chance, network, files or document", () => {
    const worldly =
      /Math\.random|Date\.now|new Date\(|performance\.|fetch\(|\bdocument\.|\bwindow\.|process\./;
    const found = files
      .filter(({room, text}) => room === "engine" && worldly.test(text))
      .map(({file}) => file);
    expect(found).toEqual([]);
  });

  test("the engine needs nothing but a generator of random numbers", () => {
    const packages = files
      .filter(({room}) => room === "engine")
      .flatMap(({text}) => importsOf(text).filter(specifier => !specifier.startsWith(".")));
    expect([...new Set(packages)].sort()).toEqual(["pure-rand"]);
  });

  test("only rooms that run in Node import from Node", () => {
    const found = files
      .filter(
        ({room, text}) =>
          ["engine", "components", "worker", "i18n"].includes(room) && /from "node:/.test(text)
      )
      .map(({file}) => file);
    expect(found).toEqual([]);
  });
});
