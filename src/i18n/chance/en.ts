import type {Parts} from "../like.js";

/** Years that could have been. Numbers come in written out. */
export const chance = {
  title: "Chance",
  show: "Show chance",
  pause: "Pause",
  resume: "Continue",
  again: "Show again",
  inWords: "Chance in figures",
  working: "Drawing years …",
  failed: (message: string) => `The years could not be drawn: ${message}`,
  what: "What is this?",
  year: (year: string, count: string) => `Year ${year} of ${count} that could have been`,
  tally: ({
    name,
    years,
    first,
    fifth,
    best,
    worst
  }: Parts<"name" | "years" | "first" | "best" | "worst"> & {readonly fifth: string | null}) =>
    `${name}: in ${years} such years 1st in ${first}${fifth === null ? "" : ` and among the best fifth in ${fifth}`}; from ${best} to ${worst}.`,
  nobody: "Nobody is assessed, so there is no chance to show."
};
