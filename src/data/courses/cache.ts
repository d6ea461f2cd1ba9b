import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {type CourseGroup, courseGroups} from "../../benchmark/courseFile.js";
import {loadSpec} from "../../spec/load.js";
import {codeHash, root, writeWhole} from "../cache.js";
import {definitions} from "./groups.js";
import {makeCourses} from "./make.js";

const folder = join(root, ".cache", "courses");

/** Where a group's two files lie, and whether they had to be made. */
export interface PreparedCourses {
  readonly json: string;
  readonly arrow: string;
  readonly made: boolean;
}

/** The page's files of a group's courses, made when they are not there; their names carry a hash of all they depend on. */
export async function prepareCourses(group: CourseGroup): Promise<PreparedCourses> {
  const {hash: spec} = await loadSpec(definitions[group].analysis);
  const key = createHash("sha256")
    .update(spec)
    .update(await codeHash())
    .digest("hex")
    .slice(0, 16);
  const [json, arrow] = ["json", "arrow"].map(kind => join(folder, `${group}-${key}.${kind}`));
  const present: readonly string[] = await readdir(folder).catch(() => []);
  const made = ![json, arrow].every(path => present.some(name => path.endsWith(name)));
  if (made) {
    const result = await makeCourses(group);
    await mkdir(folder, {recursive: true});
    for (const name of present) if (name.startsWith(`${group}-`)) await rm(join(folder, name), {force: true});
    await writeWhole(arrow, result.arrow);
    await writeWhole(json, JSON.stringify(result.file));
  }
  return {json, arrow, made};
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
