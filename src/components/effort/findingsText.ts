import type {Association} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {correlationsTable} from "./correlations.js";
import type {Shown} from "./findings.js";

/** Share of pairs without any association whose 95 % interval leaves zero out. */
const byChance = 0.05;

/** What two of so many measures cannot tell. */
export function caveatsOf(x: Shown, y: Shown, measures: number, language: Language): readonly string[] {
  const {caveats} = words(language).effort;
  const f = format(language);
  const same = x.data.people === y.data.people;
  const samePeople = same ? [caveats.samePeople] : [];
  const weeks = same && (x.data.state ?? y.data.state) !== null ? [caveats.sameWeeks] : [];
  const pairs = (measures * (measures - 1)) / 2;
  const many = pairs < 5 ? [] : [caveats.many(f.integer(pairs), f.decimal(byChance * pairs))];
  return [caveats.places, caveats.causes, ...samePeople, ...weeks, ...many];
}

/** The findings in words, the correlations under them, and what they cannot tell. */
export function findingsText(
  found: {
    readonly heading: string;
    readonly sentences: readonly string[];
    readonly caveats: readonly string[];
  },
  association: Association,
  language: Language
): HTMLElement {
  return html`<div><h2>${found.heading}</h2>
    ${found.sentences.map(sentence => html`<p>${sentence}</p>`)}
    ${correlationsTable(association, language)}
    <h3>${words(language).effort.caveats.title}</h3>
    <ul class="effort-caveats">${found.caveats.map(caveat => html`<li>${caveat}</li>`)}</ul>
  </div>`;
}
