import type {MunicipalMeasure} from "../../src/benchmark/measures.js";
import {unit} from "./fixture.js";

const words = (text: string) => ({da: `${text} da`, en: text});

/** A measure whose units have these differences, in percentage points; the last is not assessed. */
export function measure(
  id: string,
  points: readonly number[],
  changes: Partial<MunicipalMeasure> = {}
): MunicipalMeasure {
  const names = ["Aarhus", "Billund", "Esbjerg", "Herlev", "Odense", "Skive", "Tønder", "Ærø"];
  return {
    id,
    label: words(id),
    title: words(`All of ${id}`),
    population: words(`People of ${id}`),
    period: "2014",
    unitOfDifference: "points",
    kind: "success",
    source: id,
    credit: words("Made up (CC0)"),
    people: id,
    synthetic: true,
    minimumUnitSize: 50,
    horizon: null,
    state: null,
    national: 0.42,
    units: points.map((value, at) =>
      unit(names[at], 100 + at, at + 1 === points.length ? null : at + 1, value)
    ),
    ...changes
  };
}

export const jobs = measure("jobs", [12, 7, 4, 3, 0.5, -7, -12, 1]);
export const internships = measure("internships", [10, 8, 1, 4, -2, -3, -9, 2], {kind: "effort"});
export const exams = measure("exams", [-3, 4, 5, -6, 2, -1, 3, 9]);
