import {type Language, words} from "../../i18n/index.js";
import type {MapAreas} from "./areas.js";

/** What to know of the boundaries, and whom to thank for them. */
export function mapSources(boundaries: MapAreas["source"], language: Language): readonly string[] {
  const text = words(language).map;
  if (boundaries.kind === "approximate") return [text.approximate, text.sources];
  return [text.boundaries(boundaries.attribution ?? boundaries.name)];
}
