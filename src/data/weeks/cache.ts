import {readFile} from "node:fs/promises";
import {courseGroups} from "../../benchmark/courseFile.js";
import type {SyntheticActivity} from "../../benchmark/evidence.js";
import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {loadSpec} from "../../spec/load.js";
import {codeHash} from "../codeHash.js";
import {coursesOf, peopleOf} from "../courses/groups.js";
import {keep} from "../keeper.js";
import {activityOf} from "./activity.js";
import {shareMeasures} from "./shares.js";

const analyses = ["weakest", "newcomers"] as const;

/** What people with weekly states spend them on: by municipality, and all together. */
export interface WeeksFile {
  readonly measures: readonly MunicipalMeasure[];
  readonly activity: readonly SyntheticActivity[];
}

/** The figures, and whether they had to be made: when the specs, or the code and facts behind the numbers, are others. */
export async function prepareWeeks(): Promise<WeeksFile & {readonly made: boolean}> {
  const specs = await Promise.all(analyses.map(id => loadSpec(id)));
  const {json, made} = await keep({
    folder: "weeks",
    name: "weeks",
    kinds: ["json"],
    of: [...specs.map(({hash}) => hash), await codeHash()],
    async make() {
      const measures = specs.flatMap(({spec}) => shareMeasures(spec));
      return {json: JSON.stringify({measures, activity: await activityOfGroups()} satisfies WeeksFile)};
    }
  });
  return {...(JSON.parse(await readFile(json, "utf8")) as WeeksFile), made};
}

async function activityOfGroups(): Promise<readonly SyntheticActivity[]> {
  const activity: SyntheticActivity[] = [];
  for (const group of courseGroups) {
    const {people, spells} = await peopleOf(group);
    activity.push(...activityOf(group, coursesOf(people, spells, group).table));
  }
  return activity;
}
