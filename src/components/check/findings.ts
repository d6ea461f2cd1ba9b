import type {Finding, ModelCheck} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import type {FindingsOptions} from "./findingsOptions.js";
import {sentence} from "./sentence.js";
import {severityMark} from "./severity.js";

const shown = 3;

/** What was found in the model, three at once and the rest behind a word; null when there is nothing to know. */
export function findingsList({findings}: ModelCheck, options: FindingsOptions): HTMLElement | null {
  if (findings.length === 0) return null;
  const text = words(options.language).check;
  const list = (some: readonly Finding[]) => html`<ul>${some.map(finding => item(finding, options))}</ul>`;
  const rest = findings.slice(shown);
  const count = format(options.language).integer(rest.length);
  return html`<section class="findings" aria-label=${text.title}>
    <h2>${text.title}</h2>
    ${list(findings.slice(0, shown))}
    ${rest.length === 0 ? "" : fold("findings", text.showAll(count), () => list(rest))}
  </section>`;
}

function item(finding: Finding, options: FindingsOptions): HTMLElement {
  const {place, say} = sentence(finding, options);
  const word = words(options.language).check.severity[finding.severity];
  return html`<li class=${`finding-${finding.severity}`}>
    <span class="severity">${severityMark(finding.severity)} ${word}</span>
    <p><strong>${place}:</strong> ${say}</p>
  </li>`;
}
