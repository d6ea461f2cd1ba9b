import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {runInNewContext} from "node:vm";
import {build} from "esbuild";
import ts from "typescript";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

/** An empty folder with the package in it, and only those packages beside it that it says it needs. */
const folder = mkdtempSync(join(tmpdir(), "rammevilkar-"));
const installed = join(folder, "node_modules", "rammevilkar");
const {dependencies, exports} = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
  exports: Record<string, string | {types: string; default: string}>;
};
const doors = Object.keys(exports).filter(door => door !== "./package.json");

const npm = (...words: string[]) =>
  execFileSync("npm", words, {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]});
const node = (...words: string[]) =>
  execFileSync(process.execPath, words, {cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"]});

let files: string[] = [];

beforeAll(() => {
  const packed = JSON.parse(npm("pack", "--json", "--pack-destination", folder)) as [
    {filename: string; files: {path: string}[]}
  ];
  files = packed[0].files.map(({path}) => path);
  mkdirSync(installed, {recursive: true});
  execFileSync("tar", ["-xzf", join(folder, packed[0].filename), "-C", installed, "--strip-components=1"]);
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(resolve("node_modules", name), link, "junction");
  }
  writeFileSync(join(folder, "example.mjs"), example);
}, 300_000);

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The first lines of JavaScript in docs/package.md, and what it says that they print. */
const [, example] = readFileSync("docs/package.md", "utf8").match(/```js\n(.*?)```/s) as RegExpMatchArray;
const ranks = "5 Aarby, 3 Besser, 1 Colby, 6 Dalby, 4 Egense, 2 Fanby";

describe("the package, installed in an empty folder", () => {
  test("has what its doors and its command need, and nothing else", () => {
    for (const door of Object.values(exports).flatMap(target => Object.values(Object(target)) as string[])) {
      if (door.startsWith("./lib/")) expect(files).toContain(door.slice(2));
    }
    const rooms = new Set(
      files.map(path =>
        path
          .split("/")
          .slice(0, path.startsWith("data/") ? 2 : 1)
          .join("/")
      )
    );
    expect([...rooms].sort()).toEqual([
      "LICENSE",
      "README.md",
      "bin",
      "data/analyses",
      "data/published",
      "data/register",
      "data/samples",
      "docs",
      "lib",
      "package.json"
    ]);
  });

  test("fits a share by unit in Node, as the documentation says", () => {
    expect(readFileSync("docs/package.md", "utf8")).toContain(`It prints \`${ranks}\``);
    expect(node("example.mjs").trim()).toBe(ranks);
  });

  test("fits it bundled for the browser, without Node", async () => {
    const {outputFiles, metafile} = await build({
      entryPoints: [join(folder, "example.mjs")],
      bundle: true,
      platform: "browser",
      format: "iife",
      minify: true,
      write: false,
      metafile: true
    });
    const external = Object.values(metafile.inputs).flatMap(({imports}) =>
      imports.filter(({external}) => external).map(({path}) => path)
    );
    expect(external).toEqual([]);
    const said: string[] = [];
    runInNewContext(outputFiles[0].text, {console: {log: (line: string) => said.push(line)}});
    expect(said).toEqual([ranks]);
  });

  test("every door opens in Node, and in a bundle for the browser", async () => {
    const names = doors.map(door => door.replace(".", "rammevilkar"));
    const code = names.map((name, at) => `import * as d${at} from ${JSON.stringify(name)};`).join("\n");
    const print = `console.log([${names.map((_, at) => `Object.keys(d${at}).length > 0`)}].join());`;
    expect(node("--input-type=module", "-e", `${code}\n${print}`).trim()).toBe(
      names.map(() => "true").join()
    );
    const {warnings} = await build({
      stdin: {contents: `${code}\n${print}`, resolveDir: folder},
      bundle: true,
      platform: "browser",
      write: false
    });
    expect(warnings).toEqual([]);
  });

  test("has types that a strict reader's compiler takes", () => {
    const file = join(folder, "typed.mts");
    const source = `
      import {arqueroOf} from "rammevilkar/arquero";
      import {columnsOf, openBenchmark, tableOf, type CodedTable} from "rammevilkar";
      import {codeTable} from "rammevilkar/engine";
      import {coxModel} from "rammevilkar/duration";
      import {codeSequences, type SequenceTable} from "rammevilkar/sequence";
      interface Person {readonly town: string; readonly passed: boolean; readonly weeks: number}
      const people: readonly Person[] = [];
      const table: CodedTable = tableOf(people, {unit: "town", outcome: "passed"});
      const result = openBenchmark(table).compute({conditions: [], link: "logit", minimumUnitSize: 5});
      export const rank: (number | null)[] = columnsOf(result).rank;
      export const rows: number = arqueroOf(result).numRows();
      export const sequences: SequenceTable = codeSequences({sequences: [["a"]]});
      export const cox = coxModel(
        tableOf(people, {unit: "town", outcome: {time: "weeks", event: "passed"}}),
        {conditions: []}
      );
      export const code: typeof codeTable = codeTable;
      // @ts-expect-error a unit is needed
      tableOf(people, {outcome: "passed"});
    `;
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2022.d.ts"],
      types: [],
      skipLibCheck: true
    };
    const host = ts.createCompilerHost(options);
    const {getSourceFile, fileExists, readFile} = host;
    host.fileExists = name => name === file || fileExists(name);
    host.readFile = name => (name === file ? source : readFile(name));
    host.getSourceFile = (name, version, ...rest) =>
      name === file
        ? ts.createSourceFile(name, source, version)
        : getSourceFile.call(host, name, version, ...rest);
    const program = ts.createProgram([file], options, host);
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(problems).toEqual([]);
  });

  test("runs the command", () => {
    const command = join(installed, "bin", "rammevilkar.js");
    expect(node(command, "list")).toMatch(/^refugee +15,000 +98 +synthetic/m);
    expect(node(command, "fit", "imdi2016")).toContain("4,433 people · 19 of 19 counties");
  });
});
