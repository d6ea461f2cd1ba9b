import type {CourseColumn, CoursesFile} from "../../benchmark/courseFile.js";
import type {CourseClustersAnswer, CourseDescription, LiveCourses} from "../../benchmark/courses.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {downloadButtons} from "../download/download.js";
import {keepFocus} from "../focus.js";
import type {AddressBar} from "../page/address.js";
import {ignoredNotice} from "../page/notice.js";
import {type CoursesChoice, isEveryone, readCourses, writeCourses} from "./choices.js";
import {chronogram} from "./chronogram.js";
import {bestNumber, clustersView} from "./clusters.js";
import {descriptionView} from "./description.js";
import {figuresTable} from "./figures.js";

export interface CoursesOptions {
  readonly language: Language;
  readonly address: AddressBar;
  readonly groups: readonly CoursesFile["group"][];
  readonly group: CoursesFile["group"];
  /** Opens the page of another group. */
  readonly onGroup: (group: CoursesFile["group"]) => void;
  /** Starts the worker that counts filtered courses; once, when it is first needed. */
  readonly connect: () => LiveCourses;
  readonly onWidth: (element: Element, listener: (width: number) => void) => void;
}

const widest = 880;
const fewest = 5;

/** A group's weekly courses: printed figures, who does what when, single ways, and courses that are alike. */
export function coursesPage(file: CoursesFile, options: CoursesOptions): HTMLElement {
  const {language, address, groups, group, onGroup, connect, onWidth} = options;
  const text = words(language).courses;
  const f = format(language);
  let {choice, ignored} = readCourses(address.query(), file, groups);
  let width = 0;
  let live: LiveCourses | null = null;
  const worker = () => {
    live ??= connect();
    return live;
  };
  /** What is shown: everyone's until somebody is filtered out; null where those who pass are too few. */
  let shown: {readonly n: number; readonly description: CourseDescription | null} = {
    n: file.description.n,
    description: file.description
  };
  let clusters: CourseClustersAnswer = file.clusters;
  /** Whether the clusters are those of the people who are shown. */
  let own = true;
  let asked = 0;

  const notice = html`<div>${ignoredNotice(ignored, language) ?? ""}</div>`;
  const controls = html`<div></div>`;
  const said = html`<p class="courses-who" role="status"></p>`;
  const body = html`<div></div>`;
  const alike = html`<section class="courses-alike"></section>`;
  const home = html`<div></div>`;

  const change = (next: Partial<CoursesChoice>) => {
    choice = {...choice, ...next};
    address.push(writeCourses(group, choice, groups));
  };
  const filterBy = async (next: CoursesChoice["filter"]) => {
    change({filter: next, names: []});
    keepFocus(controls, drawControls);
    await follow();
  };
  const follow = async () => {
    const mine = ++asked;
    const {filter} = choice;
    if (isEveryone(filter)) {
      live?.stop();
      shown = {n: file.description.n, description: file.description};
      clusters = file.clusters;
      own = true;
      draw();
      return;
    }
    said.textContent = text.working;
    try {
      const found = await worker().describe(filter);
      if (found === null || mine !== asked) return;
      shown = found;
      clusters = file.clusters;
      own = false;
      draw();
    } catch (error) {
      if (mine === asked)
        said.textContent = text.failed(error instanceof Error ? error.message : String(error));
    }
  };
  const compare = async (progress: HTMLElement) => {
    const mine = asked;
    try {
      const found = await worker().clusters(choice.filter, ({done, all}) => {
        progress.textContent = text.clusters.comparing(f.share(done / all));
      });
      if (found === null || mine !== asked) return;
      clusters = found;
      own = true;
      change({k: null, names: []});
      drawAlike();
    } catch (error) {
      progress.textContent = text.failed(error instanceof Error ? error.message : String(error));
    }
  };

  const drawControls = () => {
    const {unit, levels} = choice.filter;
    const units = [...file.head.units].sort((a, b) => f.compare(a.name, b.name));
    const select = (
      name: string,
      label: string,
      all: string,
      given: readonly {readonly id: string; readonly label: string}[],
      value: string | null,
      onValue: (value: string | null) => void
    ) => {
      const element = html`<select name=${name}>
        <option value="">${all}</option>
        ${given.map(each => html`<option value=${each.id} selected=${each.id === value}>${each.label}</option>`)}
      </select>` as HTMLSelectElement;
      element.addEventListener("change", () => onValue(element.value === "" ? null : element.value));
      return html`<label><span>${label}</span> ${element}</label>`;
    };
    const groupSelect = html`<select name="group">${groups.map(
      each => html`<option value=${each} selected=${each === group}>${text.groups[each]}</option>`
    )}</select>` as HTMLSelectElement;
    groupSelect.addEventListener("change", () => {
      const next = groups.find(each => each === groupSelect.value);
      if (next !== undefined) onGroup(next);
    });
    const without = (id: string, level: string | null) => {
      const {[id]: _, ...others} = levels;
      return level === null ? others : {...others, [id]: level};
    };
    controls.replaceChildren(html`<div class="courses-controls" role="group" aria-label=${text.filters}>
      <label><span>${text.group}</span> ${groupSelect}</label>
      ${select(
        "unit",
        text.unit,
        text.everywhere,
        units.map(({id, name}) => ({id, label: name})),
        unit,
        id => void filterBy({unit: id, levels})
      )}
      ${file.columns.map(column =>
        select(
          column.id,
          labelOf(column, language),
          text.everyone,
          column.levels.map(level => ({id: level.id, label: levelOf(column, level, language)})),
          levels[column.id] ?? null,
          level => void filterBy({unit, levels: without(column.id, level)})
        )
      )}
      <button type="button" disabled=${isEveryone(choice.filter)} onclick=${() => void filterBy({unit: null, levels: {}})}>${text.clear}</button>
    </div>`);
  };

  const drawAlike = () => {
    const progress = html`<span role="status"></span>`;
    const start = html`<button type="button">${text.clusters.compare}</button>` as HTMLButtonElement;
    const stop = html`<button type="button" hidden>${text.clusters.cancel}</button>` as HTMLButtonElement;
    start.addEventListener("click", () => {
      [start.disabled, stop.hidden] = [true, false];
      void compare(progress).finally(() => {
        [start.disabled, stop.hidden] = [false, true];
      });
    });
    stop.addEventListener("click", () => {
      live?.stop();
      progress.textContent = text.clusters.cancelled;
    });
    const k = clusters.solutions.some(each => each.k === choice.k) ? choice.k : null;
    const view = clustersView(clusters, {
      language,
      width: Math.min(width, widest),
      k: k ?? bestNumber(clusters),
      names: choice.names,
      onNumber(next) {
        change({k: next, names: []});
        keepFocus(alike, drawAlike);
      },
      onName(cluster, name) {
        const names = Array.from(
          {length: Math.max(cluster + 1, choice.names.length)},
          (_, at) => choice.names[at] ?? ""
        );
        names[cluster] = name;
        change({names});
      }
    });
    const few = shown.description === null || shown.n < 20;
    alike.replaceChildren(
      html`<h2>${text.clusters.title}</h2>`,
      ...(own || few
        ? []
        : [
            html`<div class="courses-compare"><p>${text.clusters.filtered}</p>${start} ${stop} ${progress}</div>`
          ]),
      ...(few && !own ? [] : [view])
    );
  };

  const draw = () => {
    const {n, description} = shown;
    const everyone = isEveryone(choice.filter);
    said.textContent =
      description === null
        ? text.tooFew(f.integer(fewest))
        : everyone
          ? text.who(f.integer(n), f.integer(file.weeks), f.integer(file.spells))
          : text.passing(f.integer(n), f.integer(file.description.n));
    if (width < 1) return;
    const inner = Math.min(width, widest);
    body.replaceChildren(
      ...(description === null ? [] : [descriptionView(description, {language, width: inner})])
    );
    drawAlike();
    home.replaceChildren(
      ...(description === null
        ? []
        : [
            downloadButtons({
              language,
              synthetic: file.synthetic,
              fileName: [
                "rammevilkar",
                text.chronogram.title.split(",")[0].toLocaleLowerCase(language).replaceAll(" ", "-"),
                group,
                ...(file.synthetic ? [words(language).table.file] : [])
              ].join("-"),
              title: text.groups[group],
              subtitle: `${text.chronogram.title}. ${said.textContent}`,
              source: words(language).synthetic.title,
              address: address.whole,
              svg: () =>
                chronogram(description.distribution, {language, width: 760, height: 400, labels: true})
            })
          ])
    );
  };

  drawControls();
  draw();
  if (!isEveryone(choice.filter)) void follow();
  address.onBack(() => {
    ({choice, ignored} = readCourses(address.query(), file, groups));
    notice.replaceChildren(ignoredNotice(ignored, language) ?? "");
    drawControls();
    void follow();
  });
  const element = html`<div class="courses-page">
    ${notice}${controls}${said}
    ${figuresTable(file, language)}
    ${body}${home}${alike}
  </div>`;
  onWidth(element, next => {
    if (Math.abs(next - width) < 1) return;
    width = next;
    draw();
  });
  return element;
}

function labelOf({id, label}: CourseColumn, language: Language): string {
  return label?.[language] ?? (id === "outcome" ? words(language).courses.outcome : id);
}

function levelOf({id}: CourseColumn, level: CourseColumn["levels"][number], language: Language): string {
  if (level.label !== null) return level.label[language];
  const outcomes: Readonly<Record<string, string>> = words(language).courses.outcomes;
  return id === "outcome" ? (outcomes[level.id] ?? level.id) : level.id;
}
