import {FileAttachment} from "observablehq:stdlib";
import {type CourseGroup, type CoursesFile, courseGroups} from "../../benchmark/courseFile.js";
import {groupIn} from "../../components/courses/choices.js";
import {coursesPage} from "../../components/courses/courses.js";
import {browserAddress} from "../../components/page/address.js";
import {onWidth} from "../../components/page/browser.js";
import type {Language} from "../../i18n/index.js";
import {connectCourses} from "../../worker/courses/connect.js";

const files: Readonly<
  Record<CourseGroup, {json: () => Promise<CoursesFile>; arrow: () => Promise<ArrayBuffer>}>
> = {
  weakest: {
    json: () => FileAttachment("../../data/courses/weakest.json").json(),
    arrow: () => FileAttachment("../../data/courses/weakest.arrow").arrayBuffer()
  },
  refugees: {
    json: () => FileAttachment("../../data/courses/refugees.json").json(),
    arrow: () => FileAttachment("../../data/courses/refugees.arrow").arrayBuffer()
  },
  family: {
    json: () => FileAttachment("../../data/courses/family.json").json(),
    arrow: () => FileAttachment("../../data/courses/family.arrow").arrayBuffer()
  }
};

/** The courses of the group in the address; another group is another page. */
export async function coursesCell(language: Language, invalidation: Promise<void>): Promise<HTMLElement> {
  const address = browserAddress(window);
  const group = groupIn(address.query(), courseGroups);
  const {json, arrow} = files[group];
  const file = await json();
  return coursesPage(file, {
    language,
    address,
    groups: courseGroups,
    group,
    onGroup(next) {
      location.search = next === courseGroups[0] ? "" : `?group=${next}`;
    },
    onWidth,
    connect() {
      const worker = connectCourses(
        arrow().then(buffer => new Uint8Array(buffer)),
        file.head
      );
      invalidation.then(worker.close);
      return worker;
    }
  });
}
