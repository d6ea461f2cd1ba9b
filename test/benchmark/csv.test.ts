import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {toCsv} from "../../src/benchmark/csv.js";
import {readCsv} from "../../src/sources/csv/read.js";
import {fileBytes} from "../../src/sources/fileSource.js";

test("numbers are written in full, null is empty, and text is quoted only where it must be", () => {
  const rows = [
    ["name", "share", "n"],
    ["Høje Taastrup", 0.1 + 0.2, -5],
    ['say "so", twice', null, 1e21],
    [" led by a space", -0, 0]
  ];
  expect(toCsv(rows)).toBe(
    'name,share,n\nHøje Taastrup,0.30000000000000004,-5\n"say ""so"", twice",,1e+21\n" led by a space",0,0\n'
  );
});

test("the Danish way is semicolons, decimal commas and a byte order mark", () => {
  expect(
    toCsv(
      [
        ["a", 1.5],
        ["b,c", -0.25]
      ],
      {delimiter: ";", decimal: ",", bom: true}
    )
  ).toBe("\uFEFFa;1,5\nb,c;-0,25\n");
});

test.each(["=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
  "text %j cannot run as a formula; numbers are untouched",
  text => {
    const [line] = toCsv([[text, -1]]).split(/\n$/);
    expect(line.replace(/^"/, "").startsWith("'")).toBe(true);
    expect(line.endsWith(",-1")).toBe(true);
  }
);

test("a number that no table can hold is a defect, and so are two meanings of the comma", () => {
  expect(() => toCsv([[Number.NaN]])).toThrow("a table cannot hold NaN");
  expect(() => toCsv([[1]], {delimiter: ",", decimal: ","})).toThrow();
});

const folder = mkdtempSync(join(tmpdir(), "csv-"));
const text = fc
  .string({
    unit: fc.constantFrom("a", "ø", "=", "-", "'", '"', ",", ";", "\t", "\n", " ", "@", "\u202e", "1", "é"),
    minLength: 1
  })
  .filter(cell => cell.trim() !== "" || cell.includes(" "));

test("what is written is read again, whatever the text and the format", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, fc.double({noNaN: true, noDefaultInfinity: true})), {
        minLength: 1,
        maxLength: 8
      }),
      fc.constantFrom(",", ";", "\t") as fc.Arbitrary<"," | ";" | "\t">,
      fc.constantFrom(".", ",") as fc.Arbitrary<"." | ",">,
      fc.boolean(),
      async (rows, delimiter, decimal, bom) => {
        fc.pre(delimiter !== decimal);
        const path = join(folder, "x.csv");
        writeFileSync(path, toCsv([["text", "number"], ...rows], {delimiter, decimal, bom}));
        const needed = ["text", "number"];
        const plan = () => ({needed, numeric: ["number"]});
        const read = await readCsv(fileBytes(path), {
          where: "x.csv",
          wanted: needed,
          plan,
          delimiter,
          decimal
        });
        expect(read.column("text")).toEqual(rows.map(([cell]) => cell));
        expect(read.column("number").map(Number)).toEqual(rows.map(([, number]) => number + 0));
      }
    ),
    {numRuns: 200, seed: 1}
  );
});
