import {mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readEvidence} from "../../src/data/readEvidence.js";

const header = "instrument,strength,direction,name_da,name_en,whom_da,whom_en,finding_da,finding_en,source";
async function fileOf(...lines: readonly string[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "evidence-")), "evidence.csv");
  await writeFile(path, `${[header, ...lines].join("\n")}\n`);
  return path;
}

test("only the private wage subsidy has strong evidence, and guidance has none", async () => {
  const rows = await readEvidence();
  expect(rows.filter(({strength}) => strength === "strong").map(({instrument}) => instrument)).toEqual([
    "wageSubsidy"
  ]);
  expect(rows.find(({instrument}) => instrument === "guidance")).toMatchObject({
    strength: "none",
    direction: "none"
  });
});

test.each([
  [["a,sure,positive,a,a,b,b,c,c,S"], /unknown strength "sure"; allowed: strong, weaker/],
  [["a,strong,up,a,a,b,b,c,c,S"], /unknown direction "up"; allowed: positive/],
  [["a,strong,positive,a,a,b,b,c,c,"], /missing value in column "source"/],
  [["a,strong,positive,a,a,b,b,c,c,S", "a,none,none,a,a,b,b,c,c,S"], /line 3: ambiguous instrument "a"/]
])("%j is complained about", async (lines, message) => {
  await expect(readEvidence(await fileOf(...lines))).rejects.toThrow(message);
});
