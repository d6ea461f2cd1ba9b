import type {Like} from "../like.js";
import type * as en from "./en.js";

export const chance = {
  title: "Tilfældigheder",
  show: "Vis tilfældigheder",
  pause: "Pause",
  resume: "Fortsæt",
  again: "Vis igen",
  inWords: "Tilfældigheder i tal",
  working: "Trækker år …",
  failed: message => `Årene kunne ikke trækkes: ${message}`,
  what: "Hvad er det?",
  year: (year, count) => `År ${year} af ${count}, der kunne have været`,
  tally: ({name, years, first, fifth, best, worst}) =>
    `${name}: I ${years} sådanne år nr. 1 i ${first}${fifth === null ? "" : ` og blandt den bedste femtedel i ${fifth}`}; fra ${best} til ${worst}.`,
  nobody: "Ingen er vurderet, så der er ingen tilfældigheder at vise."
} satisfies Like<typeof en.chance>;
