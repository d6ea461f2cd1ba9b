import type {Choice} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {termsOf} from "../../spec/modelTerms.js";
import type {Analysis} from "../analysis.js";

/** Seven letters and digits that change with the text (Fowler, Noll and Vo's hash 1a, 32 bits). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** A choice as seven letters: the same for the same choice, in whatever order its conditions were ticked. */
export function choiceHash(choice: Choice): string {
  const {conditions, minimumUnitSize, reference} = choice;
  const {link, horizon, event} = termsOf(choice);
  const units = reference === undefined ? null : [...reference].sort();
  return shortHash(
    JSON.stringify([
      [...conditions].sort(),
      link,
      minimumUnitSize,
      units,
      ...(horizon === null ? [] : [horizon, event])
    ])
  );
}

/**
 * A file name, without its ending, that says what is in it: the analysis, which picture or table, that the people are
 * synthetic where they are, and a hash of the choice.
 */
export function fileNameOf(
  {spec, synthetic}: Analysis,
  choice: Choice,
  options: {readonly language: Language; readonly what: string}
): string {
  const mark = synthetic ? [words(options.language).table.file] : [];
  const what = options.what.toLocaleLowerCase(options.language).replace(/[^\p{L}\p{N}]+/gu, "-");
  return ["rammevilkar", spec.id, what, ...mark, choiceHash(choice)].filter(part => part !== "").join("-");
}
