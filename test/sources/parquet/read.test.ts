import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, expect, test} from "vitest";
import {readParquet} from "../../../src/sources/parquet/read.js";
import {readPeople} from "../../../src/sources/read.js";
import {loadSpec} from "../../../src/spec/load.js";

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
const people = join(folder, "people [1] 'a'*.parquet");

async function write(path: string, query: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (${query}) TO '${path.replaceAll("'", "''")}' (FORMAT PARQUET)`);
  connection.closeSync();
}

function read(path: string, needed: string[]) {
  return readParquet(path, {where: "people.parquet", plan: () => ({needed})});
}

beforeAll(async () => {
  await write(
    people,
    `SELECT * FROM (VALUES
      (706::BIGINT, 'Ebeltoft', 1.25::DECIMAL(6,2), true, DATE '2020-01-31', 0.5::FLOAT, 'x'),
      (707::BIGINT, 'Grenaa', NULL, false, NULL, 'nan'::FLOAT, '')
    ) AS t("code ""a""", place, amount, job, day, share, note)`
  );
});

test("whole numbers, decimals, yes/no, dates and text come as numbers and text, and nothing as missing", async () => {
  const rows = await read(people, ['code "a"', "place", "amount", "job", "day", "share", "note"]);
  expect(rows.rows).toBe(2);
  expect(rows.column('code "a"')).toEqual([706, 707]);
  expect(rows.column("place")).toEqual(["Ebeltoft", "Grenaa"]);
  expect(rows.column("amount")).toEqual([1.25, null]);
  expect(rows.column("job")).toEqual([1, 0]);
  expect(rows.column("day")).toEqual(["2020-01-31", null]);
  expect(rows.column("share")).toEqual([0.5, Number.NaN]);
  expect(rows.column("note")).toEqual(["x", null]);
  expect(rows.place(1)).toBe("people.parquet row 2");
});

test("a missing column, a list and a number too large for a double are told", async () => {
  await expect(read(people, ["place", "age"])).rejects.toThrow(
    'people.parquet: missing column "age"; columns found: "code "a"", "place", "amount", "job", "day", "share", "note"'.replace(
      '"code "a""',
      JSON.stringify('code "a"')
    )
  );
  const odd = join(folder, "odd.parquet");
  await write(odd, "SELECT [1, 2] AS list, 9007199254740993::BIGINT AS large");
  await expect(read(odd, ["list"])).rejects.toThrow(
    'people.parquet: unsupported type INTEGER[] of column "list"; allowed: text, numbers, yes/no, dates'
  );
  await expect(read(odd, ["large"])).rejects.toThrow(
    'people.parquet row 1: unsupported number 9007199254740993 in column "large"'
  );
});

test("a file that is not Parquet, a broken one and an empty one are told", async () => {
  const path = join(folder, "broken.parquet");
  writeFileSync(path, "a,b\n1,2\n");
  await expect(read(path, ["a"])).rejects.toThrow("people.parquet: invalid file: it is not Parquet");
  writeFileSync(path, "PAR1 and then nothing of the kind");
  await expect(read(path, ["a"])).rejects.toThrow(/^people\.parquet: invalid Parquet: /);
  await write(path, "SELECT 1 AS a WHERE false");
  await expect(read(path, ["a"])).rejects.toThrow("people.parquet: missing rows: ");
  await expect(read(join(folder, "none.parquet"), ["a"])).rejects.toThrow("people.parquet: missing file");
});

test("a Parquet file with the rows of a CSV file gives the same table", async () => {
  const loaded = await loadSpec("test/cases/spec.yaml");
  const csv = "test/cases/comma/data.csv";
  const parquet = join(folder, "same.parquet");
  await write(parquet, `SELECT * FROM read_csv('${csv}')`);
  const [a, b] = await Promise.all([readPeople(loaded, {data: csv}), readPeople(loaded, {data: parquet})]);
  expect(b.hash).toBe(a.hash);
  expect(b.table).toEqual(a.table);
});
