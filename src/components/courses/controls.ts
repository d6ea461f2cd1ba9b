import type {CourseColumn, CoursesFile} from "../../benchmark/courseFile.js";
import type {CourseFilter} from "../../benchmark/courses.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {isEveryone} from "./choices.js";

export interface ControlsOptions {
  readonly language: Language;
  readonly filter: CourseFilter;
  readonly groups: readonly CoursesFile["group"][];
  readonly group: CoursesFile["group"];
  readonly onFilter: (filter: CourseFilter) => void;
  readonly onGroup: (group: CoursesFile["group"]) => void;
}

/** Boxes for the group, the municipality and what else people are told apart by, and a button that clears them. */
export function courseControls(file: CoursesFile, options: ControlsOptions): HTMLElement {
  const {language, filter, groups, group, onFilter, onGroup} = options;
  const {unit, levels} = filter;
  const text = words(language).courses;
  const f = format(language);
  const units = [...file.head.units].sort((a, b) => f.compare(a.name, b.name));
  const without = (id: string, level: string | null) => {
    const {[id]: _, ...others} = levels;
    return level === null ? others : {...others, [id]: level};
  };
  const groupSelect = html`<select name="group">${groups.map(
    each => html`<option value=${each} selected=${each === group}>${text.groups[each]}</option>`
  )}</select>` as HTMLSelectElement;
  groupSelect.addEventListener("change", () => {
    const next = groups.find(each => each === groupSelect.value);
    if (next !== undefined) onGroup(next);
  });
  return html`<div class="courses-controls" role="group" aria-label=${text.filters}>
    <label><span>${text.group}</span> ${groupSelect}</label>
    ${filterSelect({
      name: "unit",
      label: text.unit,
      all: text.everywhere,
      given: units.map(({id, name}) => ({id, label: name})),
      value: unit,
      onValue: id => onFilter({unit: id, levels})
    })}
    ${file.columns.map(column =>
      filterSelect({
        name: column.id,
        label: labelOf(column, language),
        all: text.everyone,
        given: column.levels.map(level => ({id: level.id, label: levelOf(column, level, language)})),
        value: levels[column.id] ?? null,
        onValue: level => onFilter({unit, levels: without(column.id, level)})
      })
    )}
    <button type="button" disabled=${isEveryone(filter)} onclick=${() => onFilter({unit: null, levels: {}})}>${text.clear}</button>
  </div>`;
}

function filterSelect(options: {
  readonly name: string;
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly all: string;
  readonly given: readonly {readonly id: string; readonly label: string}[];
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}): HTMLElement {
  const {name, label, all, given, value, onValue} = options;
  const element = html`<select name=${name}>
    <option value="">${all}</option>
    ${given.map(each => html`<option value=${each.id} selected=${each.id === value}>${each.label}</option>`)}
  </select>` as HTMLSelectElement;
  element.addEventListener("change", () => onValue(element.value === "" ? null : element.value));
  return html`<label><span>${label}</span> ${element}</label>`;
}

function labelOf({id, label}: CourseColumn, language: Language): string {
  return label?.[language] ?? (id === "outcome" ? words(language).courses.outcome : id);
}

function levelOf({id}: CourseColumn, level: CourseColumn["levels"][number], language: Language): string {
  if (level.label !== null) return level.label[language];
  const outcomes: Readonly<Record<string, string>> = words(language).courses.outcomes;
  return id === "outcome" ? (outcomes[level.id] ?? level.id) : level.id;
}
