import type {RankConfidence} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {explained} from "../glossary.js";
import type {View} from "../view.js";

/** Whether a name is among the best `count` here: in all its places, in some, in none, or without a place. */
export type Among = "sure" | "possible" | "out" | "unknown";

/** Printed names by whether they are among as many of the best here, whatever the true differences are. */
export function amongBest(
  best: readonly string[],
  view: View,
  {units}: RankConfidence
): readonly {readonly name: string; readonly among: Among}[] {
  const places = new Map(units.map(({unit, simultaneous}) => [unit, simultaneous]));
  const ids = new Map(view.units.map(({name, unit}) => [name, unit]));
  const count = best.length;
  const among = (name: string): Among => {
    const range = places.get(ids.get(name) ?? "");
    if (range === undefined) return "unknown";
    if (range[1] <= count) return "sure";
    return range[0] <= count ? "possible" : "out";
  };
  return best.map(name => ({name, among: among(name)}));
}

/** How many of the printed best are certainly among as many of the best here; in words while that is computed. */
export function printedSection(
  best: readonly string[],
  view: View,
  confidence: RankConfidence | null,
  {language, units}: {readonly language: Language; readonly units: string}
): HTMLElement {
  const {certainty} = words(language);
  const text = certainty.printed;
  const f = format(language);
  const title = html`<h3>${text.title(f.integer(best.length))}</h3>`;
  if (confidence === null)
    return html`<section class="printed-best">${title}<p class="waiting">${certainty.waiting}</p></section>`;
  const found = amongBest(best, view, confidence);
  const could = confidence.units.filter(({simultaneous}) => simultaneous[0] <= best.length).length;
  const row = (among: Among) => {
    const names = found.flatMap(each => (each.among === among ? [each.name] : [])).sort(f.compare);
    if (names.length === 0 && among === "unknown") return "";
    return html`<div>
      <dt>${among === "sure" ? explained("confidenceSet", language, text.sure) : text[among]}</dt>
      <dd><strong>${f.integer(names.length)}</strong> <span class="quiet">${names.flatMap((name, at) => [at === 0 ? "" : ", ", html`<bdi>${name}</bdi>`])}</span></dd>
    </div>`;
  };
  return html`<section class="printed-best">
    ${title}
    <dl>${(["sure", "possible", "out", "unknown"] as const).map(row)}</dl>
    <p>${text.all(f.integer(could), units, f.integer(best.length))}</p>
  </section>`;
}
