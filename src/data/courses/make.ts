import type {CourseColumn, CourseGroup, CoursesFile} from "../../benchmark/courseFile.js";
import {describeClusters, describeCourses, drawCompared} from "../../benchmark/courses.js";
import {distancesOf, sequenceClusters} from "../../engine/index.js";
import {encodeCourses} from "../../sources/courses/encode.js";
import {loadSpec} from "../../spec/load.js";
import {courseFigures} from "./figures.js";
import {coursesOf, definitions, peopleOf} from "./groups.js";

/** Draws a group's people, describes and compares their courses, and packs all for the page. */
export async function makeCourses(
  group: CourseGroup
): Promise<{readonly file: CoursesFile; readonly arrow: Uint8Array}> {
  const {people, spells} = await peopleOf(group);
  const courses = coursesOf(people, spells, group);
  const {table} = courses;
  const description = describeCourses(table);
  if (description === null) throw new Error(`${group}: too few people to describe`);
  const drawn = drawCompared(table);
  const distances = distancesOf(drawn, {method: "om", costs: "trate", indel: 1});
  const found = sequenceClusters(distances, {method: "ward", from: 2, to: 8});
  const {head, bytes} = encodeCourses(courses, {group, synthetic: true});
  const {conditions} = (await loadSpec(definitions[group].analysis)).spec;
  const columns = head.columns.map(({id, levels}): CourseColumn => {
    const condition = conditions.find(each => each.id === id);
    const labels = condition?.kind === "categorical" ? condition.levels : [];
    return {
      id,
      label: condition?.label ?? null,
      levels: levels.map(level => ({
        id: level,
        label: labels.find(each => each.id === level)?.label ?? null
      }))
    };
  });
  return {
    file: {
      group,
      synthetic: true,
      spells: spells.length,
      weeks: table.weeks,
      head,
      columns,
      description,
      clusters: describeClusters(drawn, found, table.n),
      figures: courseFigures(group, {people, spells, courses})
    },
    arrow: bytes
  };
}
