import type {Multiverse} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {amounts} from "../card/amount.js";
import {html} from "../dom.js";
import type {ExplorerOptions} from "./explorerOptions.js";
import {type Curve, modelAt, rowOf} from "./models.js";
import {placeText} from "./place.js";

/** One model in words: its difference, rank and fit, what it has, and a button that chooses it. */
export function modelReadout(
  curve: Curve,
  multiverse: Multiverse,
  at: number,
  options: ExplorerOptions
): HTMLElement {
  const text = words(options.language).robustness.model;
  const {head, has, lacks, conditions} = parts(curve, multiverse, at, options);
  const current = rowOf(multiverse, options.current) === curve.order[at];
  return html`<div>
    <p class="figures">${head.map(part => html`<span>${part}</span>`)}</p>
    <p>${has} ${lacks}</p>
    <p>${current ? html`<span class="quiet">${text.taken}</span>` : html`<button type="button" onclick=${() => options.onModel(conditions)}>${text.take}</button>`}</p>
  </div>`;
}

/** The same in one line, for those who hear it. */
export function saidOfModel(
  curve: Curve,
  multiverse: Multiverse,
  at: number,
  options: ExplorerOptions
): string {
  const {head, has, lacks} = parts(curve, multiverse, at, options);
  return [`${head.join(", ")}.`, has, lacks].join(" ").trim();
}

function parts(curve: Curve, multiverse: Multiverse, at: number, options: ExplorerOptions) {
  const {language, labels, measure} = options;
  const text = words(language).robustness.model;
  const f = format(language);
  const {conditions, difference, rank, fitShare} = modelAt(multiverse, curve.unit, curve.order[at]);
  const named = (ids: readonly string[]) => f.list(ids.map(id => text.condition(labels.get(id) ?? id)));
  const missing = multiverse.conditions.filter(id => !conditions.includes(id));
  return {
    conditions,
    head: [
      text.place(f.integer(at + 1), f.integer(curve.order.length)),
      amounts(measure).signed(difference),
      text.rank(placeText(rank, f), f.integer(multiverse.units.length)),
      ...(Number.isFinite(fitShare) ? [text.fitShare(f.share(fitShare))] : [])
    ],
    has: conditions.length === 0 ? text.none : missing.length === 0 ? text.all : text.with(named(conditions)),
    lacks: conditions.length === 0 || missing.length === 0 ? "" : text.without(named(missing))
  };
}
