import type {Range, UnitCertainty} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import type {CertainRow} from "./rows.js";

/** Between 1st and 9th in 95 of 100. */
export function placesText({interval95: [first, last]}: UnitCertainty, language: Language): string {
  const text = words(language).certainty;
  const f = format(language);
  return first === last ? text.only(f.ordinal(first)) : text.between(f.ordinal(first), f.ordinal(last));
}

/** 1–9, or 3 where only one place is left. */
export function placeRange([first, last]: Range): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/** With a capital. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** With a capital and a full stop. */
export function sentence(text: string): string {
  return `${capital(text)}.`;
}

/** Billund, 212 people: between 1st and 9th in 95 of 100 cases; among the best fifth with probability 87 %. */
export function heatText({result, known}: CertainRow, language: Language): string {
  const text = words(language).certainty;
  const f = format(language);
  return text.heat.say({
    name: isolated(result.name),
    n: f.integer(result.n),
    places: placesText(known, language),
    topFifth: known.topFifth === null ? "" : text.topFifth(f.probability(known.topFifth))
  });
}
