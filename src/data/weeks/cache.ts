import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {courseGroups} from "../../benchmark/courseFile.js";
import type {SyntheticActivity} from "../../benchmark/evidence.js";
import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {loadSpec} from "../../spec/load.js";
import {codeHash, root, writeWhole} from "../cache.js";
import {coursesOf, peopleOf} from "../courses/groups.js";
import {activityOf} from "./activity.js";
import {shareMeasures} from "./shares.js";

const folder = join(root, ".cache", "weeks");
const analyses = ["weakest", "newcomers"] as const;

/** What people with weekly states spend them on: by municipality, and all together. */
export interface WeeksFile {
  readonly measures: readonly MunicipalMeasure[];
  readonly activity: readonly SyntheticActivity[];
}

/** The figures, and whether they had to be made: the file's name carries a hash of all they depend on. */
export async function prepareWeeks(): Promise<WeeksFile & {readonly made: boolean}> {
  const specs = await Promise.all(analyses.map(id => loadSpec(id)));
  const hash = createHash("sha256").update(await codeHash());
  for (const spec of specs) hash.update(spec.hash);
  const name = `${hash.digest("hex").slice(0, 16)}.json`;
  const present: readonly string[] = await readdir(folder).catch(() => []);
  if (present.includes(name))
    return {...(JSON.parse(await readFile(join(folder, name), "utf8")) as WeeksFile), made: false};
  const measures = specs.flatMap(({spec}) => shareMeasures(spec));
  const activity: SyntheticActivity[] = [];
  for (const group of courseGroups) {
    const {people, spells} = await peopleOf(group);
    activity.push(...activityOf(group, coursesOf(people, spells, group).table));
  }
  await mkdir(folder, {recursive: true});
  for (const old of present) await rm(join(folder, old), {force: true});
  await writeWhole(join(folder, name), JSON.stringify({measures, activity}));
  return {measures, activity, made: true};
}
