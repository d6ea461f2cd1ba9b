import type {CoursesFile} from "../../benchmark/courseFile.js";
import type {CourseDescription} from "../../benchmark/courses.js";
import {type Language, words} from "../../i18n/index.js";
import {downloadButtons} from "../download/download.js";
import {chronogram} from "./chronogram.js";

/** Buttons that save who does what in each week as a picture. */
export function takeHome(
  {group, synthetic}: CoursesFile,
  {distribution}: CourseDescription,
  {language, who, whole}: {readonly language: Language; readonly who: string; readonly whole: () => string}
): HTMLElement {
  const text = words(language).courses;
  const {title} = text.chronogram;
  const picture = title.split(",")[0].toLocaleLowerCase(language).replaceAll(" ", "-");
  const mark = synthetic ? [words(language).table.file] : [];
  return downloadButtons({
    language,
    synthetic,
    fileName: ["rammevilkar", picture, group, ...mark].join("-"),
    title: text.groups[group],
    subtitle: `${title}. ${who}`,
    source: words(language).synthetic.title,
    address: whole,
    svg: () => chronogram(distribution, {language, width: 760, height: 400, labels: true})
  });
}
