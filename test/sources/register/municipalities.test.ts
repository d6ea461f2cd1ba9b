import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {readMunicipalities, readPrinted} from "../../../src/sources/register/municipalities.js";
import {populations} from "../../../src/sources/register/populations/index.js";

const municipalities = readMunicipalities();
const names = new Set(municipalities.map(({name}) => name));

describe("the municipalities", () => {
  test("are 98, each with a code and a name of its own, in the order of their codes", () => {
    const codes = municipalities.map(({code}) => Number(code));
    expect(municipalities.length).toBe(98);
    expect(new Set(codes).size).toBe(98);
    expect(names.size).toBe(98);
    expect(codes).toEqual([...codes].sort((a, b) => a - b));
    expect(municipalities[0]).toMatchObject({code: "101", name: "København"});
    expect(municipalities[97]).toMatchObject({code: "860", name: "Hjørring"});
  });

  test("lie in the five regions as they have since 2007", () => {
    const count = (region: string) => municipalities.filter(place => place.region === region).length;
    const regions = ["Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"];
    expect(regions.map(count)).toEqual([29, 17, 22, 19, 11]);
  });

  test("have facts that are plausible numbers", () => {
    for (const {population, nonWestern, unemployment, workplaces, urban} of municipalities) {
      expect(population).toBeGreaterThanOrEqual(2);
      expect(nonWestern).toBeLessThan(population * 1000);
      expect(unemployment).toBeGreaterThan(2);
      expect(unemployment).toBeLessThan(12);
      expect(workplaces).toBeLessThanOrEqual(120);
      expect(urban).toBeLessThanOrEqual(100);
    }
  });

  test("come from a file that says its numbers are approximate", () => {
    const text = readFileSync("data/register/municipalities.csv", "utf8");
    expect(text).toMatch(/^#.*APPROXIMATE/m);
    expect(text).toMatch(/^#.*not statistics/m);
  });
});

describe("the printed names", () => {
  test.each(Object.keys(populations))("of %s are ten municipalities", analysis => {
    const printed = readPrinted(analysis);
    expect(new Set(printed).size).toBe(10);
    expect(printed.filter(name => !names.has(name))).toEqual([]);
  });

  test("are 38 different ones over the five lists, three of them on three lists", () => {
    const all = Object.keys(populations).flatMap(readPrinted);
    const times = (name: string) => all.filter(other => other === name).length;
    expect(new Set(all).size).toBe(38);
    expect([...new Set(all)].filter(name => times(name) === 3).sort()).toEqual([
      "Billund",
      "Jammerbugt",
      "Næstved"
    ]);
  });
});
