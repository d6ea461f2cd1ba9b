import {type GlossaryTerm, glossary, glossaryTerms, type Language} from "../i18n/index.js";
import {html} from "./dom.js";
import {term} from "./term.js";

/** A word of the glossary where it stands in text: press it and its explanation opens. `label` where it is said otherwise. */
export function explained(key: GlossaryTerm, language: Language, label?: string): HTMLElement {
  const entry = glossary(language).entries[key];
  return term(html`<span>${label ?? entry.term}</span>`, entry.text);
}

/** All words of the glossary, by name. */
export function glossaryList(language: Language): HTMLElement {
  const {title, lead, entries} = glossary(language);
  const sorted = glossaryTerms
    .map(key => ({key, ...entries[key]}))
    .sort((a, b) => a.term.localeCompare(b.term, language));
  return html`<section class="glossary" id="glossary" aria-labelledby="glossary-title">
    <h2 id="glossary-title">${title}</h2>
    <p>${lead}</p>
    <dl>${sorted.map(({key, term, text}) => html`<div id=${`term-${key}`}><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
  </section>`;
}
