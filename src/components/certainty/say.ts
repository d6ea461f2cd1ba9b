import type {Range, UnitCertainty} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";

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

/** With a capital and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
