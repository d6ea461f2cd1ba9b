import {type Sort as RankingSort, sorts as rankingSorts} from "../../address/index.js";
import type {Certainty, UnitResult} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {certain, intervalOf} from "../certainty/certain.js";
import {html} from "../dom.js";

export {type RankingSort, rankingSorts};

/**
 * Ranked units in another order: highest lower limit first, surest of the best fifth, by name, or most people first.
 * Equals stay by rank where that is what is asked about, else by name.
 * @param units by rank, ties by name
 */
export function sortedRanking(
  units: readonly UnitResult[],
  certainty: Certainty | null,
  sort: RankingSort,
  compare: (a: string, b: string) => number
): readonly UnitResult[] {
  const known = certain(certainty);
  const key: Record<Exclude<RankingSort, "rank" | "name">, (unit: UnitResult) => number> = {
    lower: unit => intervalOf(unit, known.get(unit.unit))[0],
    topFifth: ({unit}) => known.get(unit)?.topFifth ?? 0,
    size: ({n}) => n
  };
  if (sort === "rank") return units;
  const byName = (a: UnitResult, b: UnitResult) => compare(a.name, b.name);
  if (sort === "name") return units.toSorted(byName);
  const value = key[sort];
  return units.toSorted((a, b) => value(b) - value(a) || (sort === "size" ? byName(a, b) : 0));
}

/** What the rows are sorted by, as a list to choose from. */
export function sortControl(
  sort: RankingSort,
  {language, onChange}: {readonly language: Language; readonly onChange: (sort: RankingSort) => void}
): HTMLElement {
  const text = words(language).certainty.sort;
  const options = rankingSorts.map(
    id => html`<option value=${id} selected=${id === sort}>${text.by[id]}</option>`
  );
  const select = html`<select name="sort">${options}</select>` as HTMLSelectElement;
  select.addEventListener("change", () => onChange(select.value as RankingSort));
  return html`<label class="ranking-sort">${text.title} ${select}</label>`;
}
