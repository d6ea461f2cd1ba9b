import {readFile} from "node:fs/promises";
import {type CourseGroup, courseGroups} from "../../benchmark/courseFile.js";
import {loadSpec} from "../../spec/load.js";
import {codeHash} from "../codeHash.js";
import {type Kept, keep} from "../keeper.js";
import {definitions} from "./groups.js";
import {makeCourses} from "./make.js";

/** The page's files of a group's courses, made when the spec, or the code and facts behind the numbers, are others. */
export async function prepareCourses(group: CourseGroup): Promise<Kept<"json" | "arrow">> {
  const {hash} = await loadSpec(definitions[group].analysis);
  return keep({
    folder: "courses",
    name: group,
    kinds: ["arrow", "json"],
    of: [hash, await codeHash()],
    async make() {
      const {file, arrow} = await makeCourses(group);
      return {arrow, json: JSON.stringify(file)};
    }
  });
}

/** The group of that name. */
export function courseGroup(name: string): CourseGroup {
  const group = courseGroups.find(each => each === name);
  if (group === undefined) throw new Error(`no group of courses is called ${JSON.stringify(name)}`);
  return group;
}

export async function readCourses(group: CourseGroup): Promise<string> {
  return readFile((await prepareCourses(group)).json, "utf8");
}
