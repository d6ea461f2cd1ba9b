import {readFile} from "node:fs/promises";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {type CoursesFile, courseGroups} from "../../../src/benchmark/courseFile.js";
import {courseGroup, prepareCourses, readCourses} from "../../../src/data/courses/cache.js";
import {decodeCourses} from "../../../src/sources/courses/decode.js";

async function prepared(id: string) {
  const {json, arrow} = await prepareCourses(courseGroup(id));
  const file = JSON.parse(await readFile(json, "utf8")) as CoursesFile;
  return {file, arrow: new Uint8Array(await readFile(arrow)), json};
}

describe("the files of the page of courses", () => {
  test.each(courseGroups)("%s: every printed figure is the same for the shipped people", async group => {
    const {file} = await prepared(group);
    expect(file.group).toBe(group);
    expect(file.synthetic).toBe(true);
    expect(file.figures).toHaveLength(2);
    for (const {id, share, printed, interval, n, same} of file.figures) {
      expect(same, `${id}: ${share} here, ${printed} printed`).toBe(true);
      expect(Math.abs(share - printed), id).toBeLessThanOrEqual(0.02);
      expect(interval[0]).toBeLessThan(share);
      expect(interval[1]).toBeGreaterThan(share);
      expect(n, id).toBe(id === "job" || id === "activation" ? file.spells : file.description.n);
    }
  });

  test.each([
    ["weakest", 104],
    ["refugees", 156],
    ["family", 156]
  ])("%s: the people are those described, followed for all %i weeks", async (group, weeks) => {
    const {file, arrow} = await prepared(group);
    const {table, columns} = decodeCourses(arrow, file.head);
    expect(file.weeks).toBe(weeks);
    expect(table.n).toBe(file.description.n);
    expect(table.n).toBeLessThan(file.spells);
    expect([...new Set(table.lengths)]).toEqual([weeks]);
    expect(file.columns.map(({id}) => id)).toEqual(columns.map(({id}) => id));
    expect(columns.map(({id}) => id)).toEqual(["sex", "age", "cohort", "outcome"]);
    const sums = file.description.distribution.frequencies[0].map((_, week) =>
      file.description.distribution.frequencies.reduce((sum, shares) => sum + shares[week], 0)
    );
    for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
    expect(file.clusters.solutions.map(({k}) => k)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect([file.clusters.compared, file.clusters.of]).toEqual([800, table.n]);
  });

  test("the outcome is a job of three weeks that began in the time, counted by hand", async () => {
    const {file, arrow} = await prepared("weakest");
    const {table, columns} = decodeCourses(arrow, file.head);
    const {levels, codes} = columns.find(({id}) => id === "outcome")!;
    expect(levels).toEqual(["job", "noJob"]);
    const job = file.head.states.indexOf("job");
    let wrong = 0;
    for (let row = 0; row < table.n; ++row) {
      const own = table.codes.subarray(row * table.weeks, (row + 1) * table.weeks);
      const worked = own.some((code, week) =>
        [code, own[week + 1], own[week + 2]].every(each => each === job)
      );
      // A job that began in the last two weeks has its third week after what is shown.
      const late = own.at(-1) === job && own.at(-3) !== job;
      wrong += Number(!late && worked !== (codes[row] === 0));
    }
    expect(wrong).toBe(0);
  });

  test("are made once: asked for again, they are read from where they lie", async () => {
    await prepareCourses("weakest");
    const again = await prepareCourses("weakest");
    expect(again.made).toBe(false);
    expect(await readCourses("weakest")).toBe(await readFile(again.json, "utf8"));
    expect(again.json).toMatch(/\.cache\/courses\/weakest-[0-9a-f]{16}\.json$/);
    expect((await prepareCourses("refugees")).json).not.toBe(again.json);
  });

  test.each(courseGroups)(
    "%s is small: under 120 kB of people and 60 kB of the rest, compressed",
    async group => {
      const {arrow, json} = await prepared(group);
      const sizes = [gzipSync(arrow).length, gzipSync(await readFile(json)).length];
      expect(sizes[0]).toBeLessThan(120_000);
      expect(sizes[1]).toBeLessThan(60_000);
    }
  );

  test("a group that there is not is refused", () => {
    expect(courseGroup("family")).toBe("family");
    expect(() => courseGroup("strongest")).toThrow('no group of courses is called "strongest"');
    expect(() => courseGroup("")).toThrow("no group");
  });
});
