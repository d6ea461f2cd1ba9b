import {describe, expect, test} from "vitest";
import {factsWith, ids, seeds} from "./drawn.js";

// What KORA printed in 2016, estimated from the people with all conditions (Cox; Kaplan and Meier; linear for shares).

const rounds = (value: number, printed: number, digits = 0) =>
  expect(Math.round(value * 10 ** digits) / 10 ** digits).toBe(printed);
const near = (value: number | null, printed: number, room: number) =>
  expect(Math.abs((value ?? Number.NaN) - printed)).toBeLessThan(room);

describe.each(seeds)("the weakest with seed %s", seed => {
  const {groups, job} = factsWith("weakest", seed);
  const [everyone] = groups;

  test("one in six has a job for three weeks within two years", () => {
    near(everyone.job.share, 1 / 6, 0.005);
    expect(everyone.job.by).toBe(104);
  });

  test("four in ten are passive nearly all of the first two years", () => near(everyone.steady, 0.4, 0.015));

  test("the top fifth is 11 % faster and the bottom fifth 6 % slower than expected, 36 weeks apart", () => {
    rounds(job.top, 11);
    rounds(job.bottom, -6);
    rounds(job.gap, 17);
    rounds(job.weeks, 36);
  });
});

describe.each(seeds)("newcomers with seed %s", seed => {
  const {groups, job, activation} = factsWith("newcomers", seed);
  const [refugees, family] = groups;

  test("one in four refugees and 65 % of the family have a job for three weeks within three years", () => {
    near(refugees.job.share, 0.25, 0.005);
    near(family.job.share, 0.65, 0.005);
    expect([refugees.job.by, family.job.by]).toEqual([156, 156]);
  });

  test("about half of the refugees are in an internship or a subsidised job, and a quarter of the family has neither wage nor benefit", () => {
    near(refugees.activation.share, 0.5, 0.01);
    near(family.steady, 0.25, 0.01);
  });

  test("the top fifth is 8.5 % faster and the bottom fifth 6.4 % slower than expected, 16 weeks apart", () => {
    rounds(job.top, 8.5, 1);
    rounds(job.bottom, -6.4, 1);
    rounds(job.gap, 14.9, 1);
    rounds(job.weeks, 16);
  });

  test("the fifths are 15 % apart in activation", () => rounds(activation.gap, 15));
});

describe.each(ids.flatMap(id => seeds.map(seed => ({id, seed}))))("$id with seed $seed", ({id, seed}) => {
  const {job, associations} = factsWith(id, seed);
  /** Pearson's correlation at which p = 0.05 among so many. */
  const t = 1.99;
  const significant = t / Math.sqrt(job.assessed - 2 + t * t);

  test("80 to 95 municipalities are assessed", () => {
    expect(job.assessed).toBeGreaterThanOrEqual(80);
    expect(job.assessed).toBeLessThanOrEqual(95);
  });

  test("about two thirds of them cannot be told from what is expected, and a large majority is within 5 %", () => {
    near(job.asExpected, 2 / 3, 0.07);
    expect(job.within5).toBeGreaterThanOrEqual(0.65);
  });

  test("the fifths are further apart than chance alone would have them", () => {
    expect(job.gap).toBeGreaterThan(1.3 * job.gapByChance);
  });

  test("those good at jobs are good at activation too, and less passive", () => {
    expect(associations.activation).toBeGreaterThan(significant);
    expect(associations.passive).toBeLessThan(-significant);
  });

  test("guidance and education have nothing to do with it", () => {
    expect(Math.abs(associations.guidance)).toBeLessThan(significant);
    expect(Math.abs(associations.education)).toBeLessThan(significant);
  });
});
