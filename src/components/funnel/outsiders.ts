import type {Funnel} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {bands} from "../band.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";
import {bandOfPoint, byDistance} from "./point.js";

/** Names after which a list only counts. */
const most = 15;

/** Who lies beyond which limit, farthest first: the picture's points as words one can choose. */
export function outsiders(
  {units, target}: Funnel,
  {
    language,
    selected,
    onSelect
  }: {
    readonly language: Language;
    readonly selected: readonly string[];
    readonly onSelect: (unit: string) => void;
  }
): HTMLElement | "" {
  const text = words(language).funnel;
  const f = format(language);
  const lists = bands
    .filter(band => band !== "asExpected")
    .map(band => ({
      band,
      members: units.filter(unit => bandOfPoint(unit, target) === band).sort(byDistance)
    }))
    .filter(({members}) => members.length > 0);
  if (lists.length === 0) return "";
  return html`<ul class="funnel-outsiders">${lists.map(({band, members}) => {
    const buttons = members
      .slice(0, most)
      .map(
        ({unit, name}) =>
          html`<button type="button" class="link" data-unit=${unit} aria-pressed=${String(selected.includes(unit))} onclick=${() => onSelect(unit)}><bdi>${name}</bdi></button>`
      );
    const rest = members.length - buttons.length;
    return html`<li>${bandMark(band)} ${text.verdict[band]}: <span class="names">${buttons}${rest === 0 ? "" : html`<span>${text.summary.andMore(f.integer(rest))}</span>`}</span></li>`;
  })}</ul>`;
}
