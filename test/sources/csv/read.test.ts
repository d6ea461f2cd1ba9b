import {mkdtempSync, writeFileSync} from "node:fs";
import {open} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readCsv} from "../../../src/sources/csv/read.js";
import {fileBytes} from "../../../src/sources/fileSource.js";

const folder = mkdtempSync(join(tmpdir(), "csv-"));

function written(text: string | Uint8Array): string {
  const path = join(folder, "people.csv");
  writeFileSync(path, text);
  return path;
}

async function read(text: string | Uint8Array, needed: string[], numeric: string[] = []) {
  return readCsv(fileBytes(written(text)), {
    where: "people.csv",
    wanted: needed,
    plan: () => ({needed, numeric})
  });
}

test("cells are text, empty ones are missing, and unplanned columns are not kept", async () => {
  const rows = await read("a,b,c\n1,,x\n2,y,\n", ["a", "b"]);
  expect(rows.rows).toBe(2);
  expect(rows.column("a")).toEqual(["1", "2"]);
  expect(rows.column("b")).toEqual([null, "y"]);
  expect(rows.has("c")).toBe(false);
});

test("a row's place is the line it begins on, past blank lines and cells of several lines", async () => {
  const rows = await read('a,b\r\n"x\r\ny",1\r\n\r\nz,2\r\n"q\n\nr",3\r\nw,4\r\n', ["a", "b"]);
  expect([0, 1, 2, 3].map(rows.place)).toEqual([2, 5, 6, 9].map(line => `people.csv line ${line}`));
  expect(rows.column("a")).toEqual(["x\ny", "z", "q\n\nr", "w"]);
});

test("mixed line ends, and those of old, part the same rows", async () => {
  for (const text of ["a,b\n1,2\r\n3,4\n", "a,b\r1,2\r3,4\r", "a,b\r\n1,2\r\n3,4"]) {
    const rows = await read(text, ["a", "b"]);
    expect(rows.column("b")).toEqual(["2", "4"]);
    expect(rows.place(1)).toBe("people.csv line 3");
  }
});

test("characters and line ends that straddle two pieces of the file come whole", async () => {
  const body = Array.from({length: 30_000}, (_, row) => `Ærøskøbing ${row},ø`).join("\r\n");
  const rows = await read(`a,b\r\n${body}\r\n`, ["a", "b"]);
  expect(rows.rows).toBe(30_000);
  expect(rows.column("a")[29_999]).toBe("Ærøskøbing 29999");
  expect(new Set(rows.column("b"))).toEqual(new Set(["ø"]));
  expect(rows.place(29_999)).toBe("people.csv line 30001");
});

test("bytes that are not UTF-8 are told with their line, also far into the file and at its very end", async () => {
  const many = `a,b\n${"ø,1\n".repeat(50_000)}`;
  const text = Buffer.concat([Buffer.from(many), Buffer.from("\xf8,1\n", "latin1"), Buffer.from("x,1\n")]);
  await expect(read(text, ["a"])).rejects.toThrow("people.csv line 50002: invalid text: it is not UTF-8");
  const cut = Buffer.concat([Buffer.from("a,b\n1,"), Buffer.from([0xc3])]);
  await expect(read(cut, ["a"])).rejects.toThrow("people.csv line 2: invalid text: it is not UTF-8");
});

test("a column that is not there is told, with those that are", async () => {
  await expect(read("a,b\n1,2\n", ["a", "c"])).rejects.toThrow(
    'people.csv: missing column "c"; columns found: "a", "b"'
  );
});

test("unnamed columns, as spreadsheets leave behind, are no duplicates", async () => {
  const rows = await read("a,b,,\n1,2,,\n", ["a", "b"]);
  expect(rows.column("b")).toEqual(["2"]);
});

test("the guard against formulas is taken off, in the header too", async () => {
  const rows = await read("'=a,b\n'-5,'tis\n''@x,-5\n", ["=a", "b"]);
  expect(rows.column("=a")).toEqual(["-5", "'@x"]);
  expect(rows.column("b")).toEqual(["'tis", "-5"]);
});

test("decimal commas become points in the columns of numbers only", async () => {
  const rows = await read("a;b\n1,5;1,5\n-0,25;x\n", ["a", "b"], ["a"]);
  expect(rows.column("a")).toEqual(["1.5", "-0.25"]);
  expect(rows.column("b")).toEqual(["1,5", "x"]);
});

test("a line of 200 MB is refused at its first megabyte, without filling memory", async () => {
  const path = join(folder, "long.csv");
  const file = await open(path, "w");
  await file.write("a,b\n1,");
  await file.truncate(200_000_000);
  await file.close();
  const plan = () => ({needed: ["a"]});
  // The file is sparse: what follows the first bytes reads as NUL.
  await expect(readCsv(fileBytes(path), {where: "long.csv", wanted: ["a"], plan})).rejects.toThrow(
    /^long\.csv: invalid text/
  );

  const wide = Buffer.alloc(8_000_000, "x");
  await expect(read(Buffer.concat([Buffer.from("a,b\n1,"), wide]), ["a"])).rejects.toThrow(
    "people.csv line 2: unsupported line: longer than 1,000,000 bytes; allowed: one row per line"
  );
});

test("a quotation mark that swallows the rest of a long file is told by the line it began on", async () => {
  const text = `a,b\n1,2\n"3,4\n${"5,6\n".repeat(500_000)}`;
  await expect(read(text, ["a"])).rejects.toThrow(
    "people.csv line 3: unsupported row: longer than 1,000,000 bytes; is a quotation mark missing?"
  );
});

test("two hundred thousand rows of fifteen columns are read", async () => {
  const names = Array.from({length: 15}, (_, at) => `c${at}`);
  const lines = Array.from({length: 200_000}, (_, row) =>
    names.map((_, at) => (row * (at + 3)) % 101).join(",")
  );
  const path = written(`${names.join(",")}\n${lines.join("\n")}\n`);
  const rows = await readCsv(fileBytes(path), {
    where: "people.csv",
    wanted: names,
    plan: () => ({needed: names})
  });
  expect(rows.rows).toBe(200_000);
  expect(rows.column("c14")[199_999]).toBe(String((199_999 * 17) % 101));
}, 60_000);
