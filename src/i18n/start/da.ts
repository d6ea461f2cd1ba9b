import type {Like} from "../like.js";
import type * as en from "./en.js";

export const start = {
  title: "Hvad kan man forvente af kommunen med de borgere, den har?",
  lead: "En kommune vælger ikke sine borgere. Rammevilkår holder kommunens faktiske resultat op mod det, man kan forvente med dens borgere og dens lokale arbejdsmarked, og viser, hvor meget af forskellen der kan være tilfældigt. Du bestemmer selv, hvilke rammevilkår der skal tages højde for, og ser straks, hvad det betyder for rangordenen.",
  choose: "Vælg en analyse",
  analyses: "Analyser",
  people: "Personer",
  units: "Vurderet",
  national: "Hele landet",
  gap: "Forskel mellem femtedele",
  made: "Syntetiske personer, afstemt efter offentliggjorte resultater",
  printed: "Offentliggjorte antal",
  how: "Sådan læses tallene",
  steps: [
    "En model for alle personer i landet viser, hvad man kan forvente af en person med bestemte vilkår.",
    "Kommunens forventede resultat er gennemsnittet for dens egne borgere. Forskellen er det faktiske minus det forventede.",
    "Tilfældigheder flytter alle resultater, og mest i små kommuner. En kommune ligger kun over eller under det forventede, når forskellen er større, end tilfældigheder alene kan forklare.",
    "Forskellen mellem femtedele er den gennemsnitlige forskel i den bedste femtedel af kommunerne minus gennemsnittet i den dårligste. Den vises sammen med den forskel, tilfældigheder alene ville give."
  ],
  cannot: "Hvad tallene ikke kan vise",
  limits: [
    "Hvorfor nogle kommuner klarer sig bedre. En forskel viser, hvor man skal kigge, ikke hvad man finder.",
    "At en kommune er god eller dårlig. Der er ikke taget højde for vilkår, som ikke findes i registrene.",
    "En sikker placering. Naboer på listen kan som regel bytte placering ved et tilfælde.",
    "Noget om virkelige kommuner, når der står, at personerne er syntetiske."
  ],
  more: "På tværs af analyserne",
  pages: {
    map: "alle analyser på samme kort, med det rå tal, det forventede og forskellen ved siden af hinanden.",
    courses:
      "hvem der er i job, praktik, uddannelse eller på ydelse uge for uge, almindelige veje og forløb, der ligner hinanden.",
    effort: "om kommuner, der klarer sig bedre end forventet på ét mål, også gør det på et andet.",
    evidence: "hvad forskningen ved om de indsatser, kommunerne bruger."
  },
  notebook: "Notesbogen gennemgår hele beregningen trin for trin med koden.",
  openNotebook: "Åbn notesbogen"
} satisfies Like<typeof en.start>;

export const overview = {
  title: "Vælg en kommune",
  choose: "Kommune",
  nobody: "Vælg …",
  caption: name => `${name} i de danske analyser, med alle rammevilkår`,
  analysis: "Analyse",
  people: "Personer",
  result: "Resultat",
  difference: "Forskel",
  chance: "Tilfældigheder alene",
  place: "Placering",
  places: "Mulige placeringer",
  placeOf: (place, assessed) => `${place} af ${assessed}`,
  notAssessed: minimum => `ikke vurderet: under ${minimum} personer`
} satisfies Like<typeof en.overview>;
