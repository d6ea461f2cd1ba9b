import fc from "fast-check";
import {expect, test} from "vitest";
import {streamBytes} from "../../../src/sources/byteStream.js";
import {readCsv} from "../../../src/sources/csv/read.js";
import type {Rows} from "../../../src/sources/rows.js";
import {chunked, csvText} from "./chunks.js";

const everything = (rows: Rows, names: readonly string[]) => ({
  places: Array.from({length: rows.rows}, (_, row) => rows.place(row)),
  columns: names.map(name => rows.column(name))
});

/** All that is read of bytes, or what is complained of. */
async function read(bytes: AsyncIterable<Uint8Array>) {
  let names: readonly string[] = [];
  const plan = (header: readonly string[]) => {
    names = [...new Set(header)];
    return {needed: names};
  };
  try {
    return everything(await readCsv(bytes, {where: "x.csv", wanted: [], plan}), names);
  } catch (error) {
    return (error as Error).message;
  }
}

const utf8 = new TextEncoder();
const marked = fc.tuple(fc.constantFrom("", "\ufeff"), fc.constantFrom("a,b\n", "a;ø\r\n", ""), csvText);

test("however bytes come in pieces, the rows are the same, and so is every complaint", async () => {
  await fc.assert(
    fc.asyncProperty(marked, fc.array(fc.nat(200), {maxLength: 30}), async (parts, places) => {
      const bytes = utf8.encode(parts.join(""));
      const ends = places.filter(place => place <= bytes.length);
      const whole = await read(chunked(bytes, []));
      expect(await read(chunked(bytes, ends))).toEqual(whole);
      const single = Array.from(bytes, (_, at) => at);
      expect(await read(chunked(bytes, single))).toEqual(whole);
    }),
    {numRuns: 500}
  );
});

test("bytes that are not UTF-8, NUL and UTF-16 are told the same however they come", async () => {
  const texts = [
    Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xe2, 0x82, 0x0a, 0x33),
    Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xc3),
    Uint8Array.of(0x61, 0x0d, 0x0a, 0x00),
    Uint8Array.of(0xff, 0xfe, 0x61, 0x00)
  ];
  for (const bytes of texts) {
    const whole = await read(chunked(bytes, []));
    expect(whole).toMatch(/^x\.csv.*UTF-8/);
    expect(await read(chunked(bytes, [...bytes.keys()]))).toBe(whole);
  }
});

test("a long line is refused at the same byte in pieces large and small", async () => {
  const line = (length: number) => utf8.encode(`a\nb\n${"x".repeat(length)}\nc\n`);
  const sizes = [1000, 65_536, 3_000_000];
  for (const size of sizes) {
    const ends = (bytes: Uint8Array) =>
      Array.from({length: Math.floor(bytes.length / size)}, (_, at) => at * size);
    const fits = line(1_000_000);
    expect(await read(chunked(fits, ends(fits)))).toMatchObject({places: {length: 3}});
    const over = line(1_000_001);
    expect(await read(chunked(over, ends(over)))).toBe(
      "x.csv line 3: unsupported line: longer than 1,000,000 bytes; allowed: one row per line"
    );
  }
});

test("the stream of a blob is read, and given up when it is no table", async () => {
  const text = "kommune;andel\nÆrø;0,5\nFanø;0,25\n";
  const rows = await readCsv(streamBytes(new Blob([text]).stream()), {
    where: "people.csv",
    wanted: ["andel"],
    plan: () => ({needed: ["kommune", "andel"], numeric: ["andel"]})
  });
  expect(everything(rows, ["kommune", "andel"])).toEqual({
    places: ["people.csv line 2", "people.csv line 3"],
    columns: [
      ["Ærø", "Fanø"],
      ["0.5", "0.25"]
    ]
  });
  let given = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: controller => controller.enqueue(new Uint8Array(1000)),
    cancel: () => {
      given = true;
    }
  });
  expect(await read(streamBytes(endless))).toMatch(/NUL/);
  expect(given).toBe(true);
});
