import type {CoursesFile} from "../../../src/benchmark/courseFile.js";
import {describeClusters, describeCourses} from "../../../src/benchmark/courses.js";
import {distancesOf, sequenceClusters} from "../../../src/engine/index.js";
import {everyone} from "../../benchmark/coursesFixture.js";

/** Divides courses into two clusters and three. */
export function clustersOf({table}: typeof everyone) {
  const distances = distancesOf(table, {method: "om", costs: "trate", indel: 1});
  return describeClusters(table, sequenceClusters(distances, {method: "ward", from: 2, to: 3}), table.n);
}

const {table, units, columns} = everyone;

/** The hand-made people as the page gets them: 34 of 40 spells, followed for four weeks. */
export const file: CoursesFile = {
  group: "weakest",
  synthetic: true,
  spells: 40,
  weeks: 4,
  head: {states: table.states, units, columns: columns.map(({id, levels}) => ({id, levels}))},
  columns: [
    {
      id: "sex",
      label: {da: "Køn", en: "Sex"},
      levels: [
        {id: "man", label: {da: "mand", en: "man"}},
        {id: "woman", label: {da: "kvinde", en: "woman"}}
      ]
    },
    {
      id: "outcome",
      label: null,
      levels: [
        {id: "job", label: null},
        {id: "noJob", label: null}
      ]
    }
  ],
  description: describeCourses(table)!,
  clusters: clustersOf(everyone),
  figures: [
    {
      id: "job",
      printed: 1 / 6,
      source: "KORA, May 2016",
      share: 0.441,
      interval: [0.29, 0.61],
      n: 40,
      same: false
    }
  ]
};
