import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {conditionList} from "../../../../src/sources/register/report.js";
import {formatWeeklyTruth, weeklyPopulations} from "../../../../src/sources/register/weeks/index.js";
import {weeklyReport} from "../../../../src/sources/register/weeks/report.js";
import {factsWith, ids, peopleOf, seeds} from "./drawn.js";

describe("docs/data.md", () => {
  const text = readFileSync("docs/data.md", "utf8");

  test.each(ids)("prints the figures of %s as the people show them under three seeds", id => {
    const facts = seeds.map(seed => factsWith(id, seed));
    expect(text).toContain(weeklyReport(id, facts[0], facts));
  });

  test.each(ids)("lists the conditions of %s with their realised shares and true effects", id => {
    expect(text).toContain(conditionList(weeklyPopulations[id], peopleOf(id)));
  });
});

test.each([
  ["weakest", "weakest", "job"],
  ["newcomers", "newcomers", "job"],
  ["activation", "newcomers", "activation"]
] as const)("data/truth/%s.csv is the truth as the shipped seed gives it", (file, id, success) => {
  const text = readFileSync(`data/truth/${file}.csv`, "utf8");
  expect(text).toBe(formatWeeklyTruth(peopleOf(id).truth[success]));
});
