import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {populations} from "../../../src/sources/register/populations/index.js";
import {conditionList, report, reportTable} from "../../../src/sources/register/report.js";
import {formatTruth} from "../../../src/sources/register/truth.js";
import {drawnWith, specs} from "./specs.js";

describe("the truth behind the people", () => {
  test.each(specs)("of $id is kept in data/truth as the shipped seed gives it", spec => {
    const text = readFileSync(`data/truth/${spec.id}.csv`, "utf8");
    expect(text).toBe(formatTruth(drawnWith(spec).truth));
    expect(text).toMatch(/^# Synthetic/);
    expect(text.trim().split("\n").length).toBe(3 + 1 + 98);
  });

  test("is read by nothing under src", () => {
    const readers = readdirSync("src", {recursive: true, encoding: "utf8"})
      .filter(file => /\.(ts|md)$/.test(file) && !file.includes(".observablehq"))
      .filter(file => /data\/truth|\.\.\/truth\//.test(readFileSync(`src/${file}`, "utf8")));
    expect(readers).toEqual([]);
  });

  test("writes fractions with six decimals and no negative zero", () => {
    const unit = {unit: "101", name: "København", n: 10, effect: -1e-9, noise: -0.25};
    const text = formatTruth({analysis: "refugee", seed: 1, tau: 0.05, units: [unit]});
    expect(text.endsWith("101,København,10,0.000000,-0.250000\n")).toBe(true);
  });
});

describe("docs/data.md", () => {
  const text = readFileSync("docs/data.md", "utf8");

  test("prints the calibration as the shipped people show it", () => {
    const reports = specs.map(spec => {
      const {table, truth} = drawnWith(spec);
      return report(spec, table, truth);
    });
    expect(text).toContain(reportTable(reports));
  });

  test.each(specs)("lists the conditions of $id with their realised shares and true effects", spec => {
    if (spec.source.kind !== "register") throw new Error("not drawn");
    expect(text).toContain(
      conditionList(populations[spec.source.population as keyof typeof populations], drawnWith(spec).table)
    );
  });
});
