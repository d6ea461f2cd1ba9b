import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {toCsv} from "../../src/benchmark/csv.js";
import {readPeople} from "../../src/sources/read.js";
import {peopleRows} from "../../src/sources/synthetic.js";
import {type LoadedSpec, loadSpec} from "../../src/spec/load.js";

const folder = mkdtempSync(join(tmpdir(), "read-"));

function written(text: string): string {
  const path = join(folder, "people.csv");
  writeFileSync(path, text);
  return path;
}

/** The refugee benchmark with fewer people, so that drawing them is quick. */
async function fewRefugees(): Promise<LoadedSpec> {
  const loaded = await loadSpec("refugee");
  if (loaded.spec.source.kind !== "register") throw new Error("not synthetic");
  return {...loaded, spec: {...loaded.spec, source: {...loaded.spec.source, persons: 12_000}}};
}

test("synthetic people written as CSV say so in their first column, and give the same table again", async () => {
  const loaded = await fewRefugees();
  const drawn = await readPeople(loaded);
  const text = toCsv(peopleRows(loaded.spec, drawn.table));
  const lines = text.trimEnd().split("\n");
  expect(lines[0].split(",")[0]).toBe("synthetic");
  expect(lines.slice(1).every(line => line.startsWith("yes,"))).toBe(true);
  const read = await readPeople(loaded, {data: written(text)});
  expect(read.synthetic).toBe(true);
  expect(read.hash).toBe(drawn.hash);
  expect(read.table).toEqual(drawn.table);
}, 60_000);

test("municipality codes alone are named officially; names alone will do; a code that is none is told", async () => {
  const loaded = await fewRefugees();
  const drawn = await readPeople(loaded);
  const rows = peopleRows(loaded.spec, drawn.table);
  const without = (...columns: string[]) => {
    const left = rows[0].flatMap((name, at) => (columns.includes(String(name)) ? [] : [at]));
    return rows.map(row => left.map(at => row[at]));
  };
  const coded = await readPeople(loaded, {data: written(toCsv(without("name", "synthetic")))});
  expect(coded.synthetic).toBe(false);
  expect(coded.table).toEqual(drawn.table);
  const named = await readPeople(loaded, {data: written(toCsv(without("municipality")))});
  expect(named.table.units.map(({id}) => id)).toContain("Ærø");
  expect(named.table.rows).toBe(drawn.table.rows);
  const wrong = toCsv(without("name")).replace("\nyes,101,", "\nyes,1x1,");
  await expect(readPeople(loaded, {data: written(wrong)})).rejects.toThrow(
    /people\.csv line 2: unknown municipality code "1x1"; allowed: official codes, or names in a column "name"$/
  );
}, 60_000);

test("the row of the published total is set aside, and is no unit", async () => {
  const {table, total, synthetic} = await readPeople(await loadSpec("imdi2016"));
  expect(total).toEqual({unit: "Norway", n: 4469, observed: (1087 + 961) / 4469});
  expect(table.units.length).toBe(19);
  expect(table.weight?.reduce((a, b) => a + b, 0)).toBe(4433);
  expect(synthetic).toBe(false);
});

test("two rows of the total are ambiguous, a total that cannot be is invalid, and none is no total", async () => {
  const loaded = await loadSpec("imdi2016");
  const text = readFileSync("data/published/imdi2016_programme_leavers.csv", "utf8");
  const last = text.trimEnd().split("\n").at(-1) as string;
  await expect(readPeople(loaded, {data: written(`${text.trimEnd()}\n${last}\n`)})).rejects.toThrow(
    /line 22: ambiguous total "Norway": 2 rows have it$/
  );
  await expect(
    readPeople(loaded, {data: written(text.replace("Norway,4469", "Norway,1087"))})
  ).rejects.toThrow(/line 21: invalid total: 2048 successes of 1087$/);
  await expect(
    readPeople(loaded, {data: written(text.replace("Norway,4469", "Norway,many"))})
  ).rejects.toThrow(/line 21: invalid value "many" in column "leavers"; allowed: a whole number, 0 or more$/);
  expect((await readPeople(loaded, {data: written(text.replace(last, ""))})).total).toBeNull();
});

test("the hash of the data tells one changed cell, and not how the file writes the same", async () => {
  const loaded = await loadSpec("test/cases/spec.yaml");
  const hash = async (data: string) => (await readPeople(loaded, {data})).hash;
  const comma = await hash("test/cases/comma/data.csv");
  expect(comma).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await hash("test/cases/semicolon-decimal-comma/data.csv")).toBe(comma);
  expect(await hash("test/cases/text-codes/data.csv")).toBe(comma);
  const text = readFileSync("test/cases/comma/data.csv", "utf8");
  expect(await hash(written(text.replace("30.5", "30.6")))).not.toBe(comma);
});

test("a CSV file's own source is found from the spec's folder, whatever the working folder", async () => {
  const loaded = await loadSpec("data/samples/job.yaml");
  const {table, synthetic} = await readPeople(loaded);
  expect(table.rows).toBe(1180);
  expect(synthetic).toBe(true);
});
