import type {LuckWords} from "./words.js";

export const luck: LuckWords = {
  title: "Luck",
  show: "Show luck",
  pause: "Pause",
  resume: "Continue",
  again: "Show again",
  inWords: "Luck in figures",
  working: "Drawing years …",
  failed: message => `The years could not be drawn: ${message}`,
  what: "What is this?",
  year: (year, count) => `Year ${year} of ${count} that could have been`,
  tally: ({name, years, first, fifth, best, worst}) =>
    `${name}: in ${years} such years 1st in ${first}${fifth === null ? "" : ` and among the best fifth in ${fifth}`}; from ${best} to ${worst}.`,
  nobody: "Nobody is assessed, so there is no luck to show."
};
