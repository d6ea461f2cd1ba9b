import type {CoursesFile} from "../../benchmark/courseFile.js";
import type {LiveCourses} from "../../benchmark/courses.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {type Page, type PageOptions, type PageView, pageShell} from "../page/shell.js";
import {alikeSection} from "./alike.js";
import {type CoursesChoice, coursesCodec, isEveryone} from "./choices.js";
import {courseControls} from "./controls.js";
import {type Counted, counting} from "./counting.js";
import {descriptionView} from "./description.js";
import {figuresTable} from "./figures.js";
import {takeHome} from "./takeHome.js";

interface Groups {
  readonly groups: readonly CoursesFile["group"][];
  readonly group: CoursesFile["group"];
  /** Opens the page of another group. */
  readonly onGroup: (group: CoursesFile["group"]) => void;
}

export interface CoursesOptions extends PageOptions, Groups {
  /** Starts the worker that counts filtered courses; once, when it is first needed. */
  readonly connect: () => LiveCourses;
}

const widest = 880;
const fewest = 5;

/** A group's weekly courses: printed figures, who does what when, single ways, and courses that are alike. */
export function coursesPage(file: CoursesFile, options: CoursesOptions): HTMLElement {
  return pageShell({
    ...options,
    codec: coursesCodec(file, options.groups),
    view: page => coursesView(file, options, page)
  });
}

function coursesView(
  file: CoursesFile,
  {groups, group, onGroup, connect}: CoursesOptions,
  page: Page<CoursesChoice>
): PageView<CoursesChoice> {
  const {language} = page;
  const text = words(language).courses;
  const people = counting(file, connect);
  let width = 0;
  const controls = html`<div></div>`;
  const who = html`<p class="courses-who" role="status"></p>`;
  const body = html`<div></div>`;
  const home = html`<div></div>`;
  const alike = alikeSection(people, page);
  const element = html`<div class="courses-page">
    ${controls}${who}
    ${figuresTable(file, language)}
    ${body}${home}${alike.element}
  </div>`;

  const drawControls = () => {
    const {filter} = page.state;
    const onFilter = (next: CoursesChoice["filter"]) => page.change({filter: next, names: []});
    page.redraw(controls, courseControls(file, {language, filter, groups, group, onFilter, onGroup}));
  };
  const draw = () => {
    const {counted} = people;
    const {description} = counted;
    who.textContent = whoText(counted, isEveryone(page.state.filter), file, language);
    if (width < 1) return;
    const inner = Math.min(width, widest);
    const options = {language, who: who.textContent, whole: page.whole};
    body.replaceChildren(
      ...(description === null ? [] : [descriptionView(description, {language, width: inner})])
    );
    alike.draw(inner);
    home.replaceChildren(...(description === null ? [] : [takeHome(file, description, options)]));
  };
  const count = async () => {
    const {filter} = page.state;
    if (!isEveryone(filter)) who.textContent = text.working;
    try {
      if (await people.describe(filter)) draw();
    } catch (error) {
      who.textContent = text.failed(error instanceof Error ? error.message : String(error));
    }
  };
  drawControls();
  draw();
  if (!isEveryone(page.state.filter)) void count();
  return {
    element,
    follow(before) {
      if (JSON.stringify(before.filter) !== JSON.stringify(page.state.filter)) {
        drawControls();
        void count();
      } else if (width >= 1) alike.draw(Math.min(width, widest));
    },
    widths: [
      [
        element,
        next => {
          width = next;
          draw();
        }
      ]
    ]
  };
}

/** Who is shown, and how many they are. */
function whoText(
  {n, description}: Counted,
  everyone: boolean,
  file: CoursesFile,
  language: Language
): string {
  const text = words(language).courses;
  const {integer} = format(language);
  if (description === null) return text.tooFew(integer(fewest));
  return everyone
    ? text.who(integer(n), integer(file.weeks), integer(file.spells))
    : text.passing(integer(n), integer(file.description.n));
}
