import {type GlossaryTerm, type Language, words} from "../i18n/index.js";
import {html} from "./dom.js";
import {term} from "./term.js";

/** A word of the glossary where it stands in text: press it and its explanation opens. `label` where it is said otherwise. */
export function explained(key: GlossaryTerm, language: Language, label?: string): HTMLElement {
  const entry = words(language).glossary.entries[key];
  return term(html`<span>${label ?? entry.term}</span>`, entry.text);
}

/** All words of the glossary, by name. */
export function glossaryList(language: Language): HTMLElement {
  const {title, lead, entries} = words(language).glossary;
  const sorted = Object.entries(entries)
    .map(([key, entry]) => ({key, ...entry}))
    .sort((a, b) => a.term.localeCompare(b.term, language));
  return html`<section class="glossary" id="glossary" aria-labelledby="glossary-title">
    <h2 id="glossary-title">${title}</h2>
    <p>${lead}</p>
    <dl>${sorted.map(({key, term, text}) => html`<div id=${`term-${key}`}><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
  </section>`;
}
