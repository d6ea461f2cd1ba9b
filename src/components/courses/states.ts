import {type Language, words} from "../../i18n/index.js";

/** What a state is called; its own id where we have no words for it. */
export function stateName(state: string, language: Language): string {
  const names: Readonly<Record<string, string>> = words(language).courses.states;
  return names[state] ?? state;
}

/** Colours stand in courses.css, for light and for dark. */
export const stateColour = (state: string): string => `var(--state-${state}, var(--ink-faint))`;
