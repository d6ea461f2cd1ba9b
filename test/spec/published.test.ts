import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {loadSpec} from "../../src/spec/load.js";

function write(published: string, printed: string): string {
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  writeFileSync(join(folder, "printed.csv"), printed);
  writeFileSync(
    join(folder, "x.yaml"),
    `${readFileSync("test/cases/spec.yaml", "utf8")}published:\n${published}`
  );
  return join(folder, "x.yaml");
}

const best = "  best: {file: printed.csv, where: {list: a}, column: place}\n";

test("the printed best are the rows that the spec asks for, with their source", async () => {
  const path = write(
    best,
    "list,place,source\na,Ebeltoft,Fact sheet\nb,Grenaa,Fact sheet\na,Odder,Fact sheet\n"
  );
  const {published} = await loadSpec(path);
  expect(published.best).toEqual(["Ebeltoft", "Odder"]);
  expect(published.bestSource).toBe("Fact sheet");
  expect(published.percentages).toBeNull();
});

test("no row that the spec asks for is a missing row", async () => {
  const path = write(best, "list,place\nb,Grenaa\n");
  await expect(loadSpec(path)).rejects.toThrow(/printed\.csv: missing rows: none has list = a$/);
});

test("a percentage that is no number is told with its line", async () => {
  const path = write(
    "  percentages: {file: printed.csv, unit: place, column: share}\n",
    "place,share\nOdder,half\n"
  );
  await expect(loadSpec(path)).rejects.toThrow(
    /printed\.csv line 2: invalid percentage "half"; allowed: a number$/
  );
});

test("imdi2016 has nineteen printed percentages, and the total is not one of them", async () => {
  const {published} = await loadSpec("imdi2016");
  expect(published.percentages?.length).toBe(19);
  expect(published.percentages?.map(({unit}) => unit)).not.toContain("Norway");
  expect(published.percentages?.find(({unit}) => unit === "Oslo")?.percent).toBe(47);
});
