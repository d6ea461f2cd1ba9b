import type {Like} from "../like.js";
import type * as en from "./en.js";

export const map = {
  label: units => `Kort over ${units}: piletasterne går til den nærmeste, Enter vælger`,
  hint: units =>
    `Peg på kortet, eller brug tabulator og piletaster, og se tallene for en af landets ${units}. Klik eller Enter vælger den.`,
  legend: unit => `Faktisk minus forventet, ${unit}`,
  classes: {
    wellAbove: limit => `mere end ${limit} over`,
    above: (from, to) => `${from} til ${to} over`,
    near: limit => `højst ${limit} fra det forventede`,
    below: (from, to) => `${from} til ${to} under`,
    wellBelow: limit => `mere end ${limit} under`
  },
  durationClasses: {
    wellAbove: limit => `mere end ${limit} hurtigere`,
    above: (from, to) => `${from} til ${to} hurtigere`,
    near: limit => `højst ${limit} fra det forventede`,
    below: (from, to) => `${from} til ${to} langsommere`,
    wellBelow: limit => `mere end ${limit} langsommere`
  },
  noData: "ingen tal",
  few: n => `Ikke vurderet: ${n} personer er for få.`,
  frames: {
    country: _times => "Danmark",
    capital: times => `København og omegn, ${times} gange større`,
    bornholm: _times => "Bornholm"
  },
  approximate:
    "Grænserne er omtrentlige: De følger den nærmeste by og ikke den officielle kommunegrænse, og små øer mangler.",
  sources: "Byer: GeoNames (CC BY 4.0) og projektet selv. Kystlinje: Natural Earth (fri af ophavsret).",
  boundaries: source => `Grænser: ${source}`
} satisfies Like<typeof en.map>;
