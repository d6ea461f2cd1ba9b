import type {Like} from "../like.js";
import type * as en from "./en.js";

const on = ({measure, difference, range, n}: en.MeasureSaid) =>
  `${measure} ${difference} (tilfældigheder ${range}, ${n} personer)`;

export const effort = {
  across: "Vandret",
  up: "Lodret",
  unit: "Kommune",
  nobody: "Vælg …",
  kinds: {success: "Resultater", effort: "Indsatser, og hvad ugerne går med"},
  choose: "Vælg mål",
  finding: {
    together: (x, y) => `Kommuner over det forventede på »${x}« ligger som regel også over på »${y}«`,
    against: (x, y) => `Kommuner over det forventede på »${x}« ligger som regel under på »${y}«`,
    unclear: (x, y) => `Ingen klar sammenhæng mellem »${x}« og »${y}«`,
    nothing: (x, y) => `Der kan ikke siges noget om »${x}« og »${y}«`
  },
  strength: {weak: "svag", moderate: "middelstærk", strong: "stærk"},
  means: {
    clear: (strength, r) =>
      `Sammenhængen er ${strength} (korrelation ${r}) og større, end tilfældigheder alene plejer at give.`,
    unclear: (low, high) =>
      `Så lille en sammenhæng kan tilfældigheder alene give. Tallene passer med korrelationer fra ${low} til ${high}.`,
    corrected: (r, low, high) =>
      `Tilfældigheder i begge mål slører billedet. Uden dem ville korrelationen være omkring ${r}; alt fra ${low} til ${high} er muligt.`,
    reliability: (x, xShare, y, yShare) =>
      `Af kommunernes forskelle er ${xShare} mere end tilfældigheder på »${x}« og ${yShare} på »${y}«.`
  },
  table: {
    caption: n => `Tre korrelationer over ${n} kommuner`,
    kind: "Korrelation",
    estimate: "Værdi",
    interval: "95 pct. sikkert mellem",
    p: "p",
    none: "ikke til at sige",
    under: limit => `under ${limit}`,
    kinds: {
      pearson: {name: "Som tegnet (Pearson)", what: "alle kommuner tæller lige meget"},
      spearman: {name: "Af placeringerne (Spearman)", what: "enkelte yderpunkter betyder mindre"},
      corrected: {name: "Uden tilfældigheder i begge", what: "hvad de sande forskelle ville vise"}
    }
  },
  warnings: {
    "few-units": (_, n) => `Kun ${n} kommuner er vurderet på begge mål. Det er for få til at sige noget.`,
    "no-spread": (measure, _n) => `»${measure}« er det samme i alle kommuner.`,
    "low-reliability": (measure, _n) =>
      `»${measure}« er næsten kun tilfældigheder. Derfor kan korrelationen ikke renses for dem.`,
    "at-bound": (_measure, _n) =>
      "Korrelationen uden tilfældigheder blev regnet ud til mere end 1 og er sat til 1."
  },
  caveats: {
    title: "Hvad det ikke viser",
    places:
      "Det handler om kommuner og ikke om mennesker. Selv om kommuner med mere af det ene har mere af det andet, behøver det ikke være de samme mennesker, der får begge dele; for dem kan sammenhængen være en anden eller den modsatte (Robinson 1950).",
    causes:
      "En sammenhæng er ikke en årsag. Andre indsatser kan ligge bag, fx boligplacering, sociale tilbud, samtaler og afklaring af helbred og kompetencer. Det forbehold tog KORA selv i 2016.",
    samePeople:
      "De to mål er om de samme mennesker, så tilfældigheder flytter dem sammen. En del af sammenhængen kan være det, og det er ikke regnet fra.",
    sameWeeks:
      "En uge tæller kun som én ting: En uge i job er ikke en uge på passiv forsørgelse eller i uddannelse. En del af sammenhængen følger alene af det.",
    many: (pairs, byChance) =>
      `Der er ${pairs} par af mål at vælge imellem. Tilfældigheder alene ville få omkring ${byChance} af dem til at se klare ud.`
  },
  label: (x, y) => `Kommuner efter »${x}« og »${y}«: piletasterne går til den nærmeste, Enter vælger`,
  hint: "Peg på en prik, eller brug tabulator og piletaster. Klik eller Enter vælger kommunen.",
  said: (name, x, y) => `${name}: ${on(x)}; ${on(y)}.`,
  axis: (measure, difference) => `${measure}: ${difference}`,
  corners: {above: "over i begge", below: "under i begge"},
  read: "Linjerne gennem nul er det forventede. Korset om hver prik viser, hvor langt tilfældigheder alene flytter den (95 pct.).",
  notDrawn: names => `Ikke med, fordi der er for få personer i et af målene: ${names}.`,
  empty: "Ingen kommuner er vurderet på begge mål.",
  figures: "Alle kommuner i tal",
  figuresCaption: "Forskel fra det forventede på begge mål",
  name: "Kommune",
  people: "personer",
  difference: "forskel",
  chance: "tilfældigheder",
  picture: "sammenhæng"
} satisfies Like<typeof en.effort>;
