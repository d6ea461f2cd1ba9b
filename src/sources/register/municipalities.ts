import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";

/** A municipality of the 2007 borders. The numbers are approximate and made for the synthetic people: data/register/municipalities.csv. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Thousand residents. */
  readonly population: number;
  /** Relative number of non-western residents. */
  readonly nonWestern: number;
  /** Per cent unemployed in the commuting area. */
  readonly unemployment: number;
  /** Jobs per 100 residents of working age in the commuting area. */
  readonly workplaces: number;
  /** Per cent of the population in urban settlements. */
  readonly urban: number;
}

/** The 98 municipalities, in the order of their codes. */
export function readMunicipalities(): Municipality[] {
  return readRows("register/municipalities.csv")
    .map(row => ({
      code: row.code,
      name: row.name,
      region: row.region,
      population: Number(row.population),
      nonWestern: Number(row.non_western),
      unemployment: Number(row.unemployment),
      workplaces: Number(row.workplaces),
      urban: Number(row.urban)
    }))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

/** Names of the ten municipalities that were printed as the best in one of the five analyses, in no particular order. */
export function readPrinted(analysis: string): string[] {
  return readRows("published/kora2014_top_ten.csv")
    .filter(row => row.analysis === analysis)
    .map(row => row.municipality);
}

function readRows(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../data/${file}`, import.meta.url), "utf8");
  return parse(text, {columns: true, comment: "#", comment_no_infix: true});
}
