import {inside} from "../inside.js";
import type {Like} from "../like.js";
import {stop} from "../stop.js";
import type * as en from "./en.js";

export const card = {
  title: "Kort",
  close: name => `Luk kortet for ${name}`,
  actual: (level, n) => `${level} af ${n} personer`,
  actualMean: (level, n) => `${level} i gennemsnit for ${n} personer`,
  expected: level => `forventet ${level}`,
  above: points => `${points} over det forventede.`,
  below: points => `${points} under det forventede.`,
  same: "Det samme som forventet.",
  chance: (n, range) => `Med ${n} personer flytter tilfældigheder alene resultatet ${range}.`,
  place: "Placering",
  placeOf: (ordinal, assessed) => `${ordinal} af ${assessed}`,
  fifth: "Femtedel",
  fifths: ["den højeste af fem", "den næsthøjeste", "den midterste", "den næstlaveste", "den laveste af fem"],
  country: "Mod hele landet",
  rawAdjusted: (raw, adjusted) => `${raw} før rammevilkår, ${adjusted} efter`,
  notAssessed: "ikke vurderet",
  tooFew: (n, minimum) => `${n} personer er færre end de ${minimum}, der skal til for at blive vurderet her.`,
  saysLittle: range =>
    `En procent af så få siger mere om tilfældigheder end om stedet: Tilfældigheder alene flytter resultatet ${range}.`,
  meanSaysLittle: range =>
    `Et gennemsnit af så få siger mere om tilfældigheder end om stedet: Tilfældigheder alene flytter resultatet ${range}.`,
  actualBetween: (level, low, high) =>
    `Faktisk ${level}; med så få personer er alt fra ${low} til ${high} muligt.`,
  stillCounts: "Personerne tæller med i modellen, men der er hverken placering eller femtedel.",
  people: {
    title: "Personerne her og i hele landet",
    most: name => `Her skiller ${name} sig mest ud`,
    alike: "På alle vilkår ligner personerne dem i hele landet.",
    all: count => `Alle ${count} rammevilkår`,
    caption: (name, n, country) => `${name}: ${n} personer. Hele landet: ${country}.`,
    condition: "Vilkår",
    here: "Her",
    persons: "Antal",
    country: "Landet",
    left: "ikke med i modellen"
  },
  change: {
    title: "Hvad ville ændre billedet",
    without: condition => `Uden ${inside(condition)}`,
    with: condition => `Med ${inside(condition)}`,
    moves: (from, to) => `${from} → ${to}`,
    still: ordinal => `stadig ${ordinal}`,
    nothing: "Intet enkelt vilkår flytter den en placering.",
    working: "Prøver hvert vilkår …",
    note: "Placering og forskel, hvis kun det ene vilkår ændres. Placeringerne er ikke mere sikre end den ovenfor."
  },
  way: {
    title: "Hvad hvert rammevilkår gør ved resultatet",
    working: "Vejen fra før til efter bliver beregnet …",
    approximate: "Tilnærmede tal: et hurtigt første svar, der bliver erstattet af det præcise.",
    condition: "Vilkår",
    bar: "På vejen",
    before: "Før rammevilkår",
    after: "Efter rammevilkår",
    others: count => `${count} andre tilsammen`,
    step: (condition, change) => `${inside(condition)} (${change})`,
    summary: (from, to, steps, count) =>
      count === 0
        ? `Fra ${from} til ${to}: Intet vilkår flytter det.`
        : `Fra ${from} før til ${to} efter, mest på grund af ${steps}.`,
    each: "Hvert vilkår for sig",
    all: count => `Alle ${count} rammevilkår, og hvordan de er beregnet`,
    reckoned: "Sådan er trinene beregnet",
    how: "Et trin er den ændring i forskellen, der sker, når vilkåret tages med, i gennemsnit over alle de rækkefølger, vilkårene kan tages med i (Shapley 1953). Et trin op betyder, at personerne her på det punkt har dårligere udsigter end i hele landet, så det samme resultat tæller mere.",
    sampled: orders =>
      `Ud fra ${orders} tilfældigt trukne rækkefølger; stregen og ± viser 1,96 standardfejl for trækningen.`
  },
  synthetic: name => `Syntetiske personer: Tallene siger intet om det virkelige ${name}.`
} satisfies Like<typeof en.card>;

export const comparison = {
  title: (count, units) => `${count} ${units}`,
  close: "Luk sammenligningen",
  figures: "Tal side om side",
  n: "Personer",
  places: "Placering fra–til (95 af 100)",
  larger: (first, second, points, low, high) =>
    stop(
      `${first} − ${second}: ${points} mellem deres forskelle; tilfældigheder tillader alt fra ${low} til ${high}`
    ),
  equal: (first, second, low, high) =>
    stop(
      `${first} − ${second}: intet mellem deres forskelle; tilfældigheder tillader alt fra ${low} til ${high}`
    ),
  told: "Det er mere, end tilfældigheder alene giver.",
  untold: "Det kan tilfældigheder alene give: De to kan ikke skelnes fra hinanden.",
  notAssessed: names => `${names}: for få personer til at blive sammenlignet.`,
  test: "At to intervaller overlapper, er ikke en test: De kan overlappe, selv om de to kan skelnes. Det, der tæller, er intervallet for forskellen mellem dem, som står her."
} satisfies Like<typeof en.comparison>;

export const shift = {
  title: (from, to) => `Fra »${from}« til »${to}«`,
  read: "Hver linje er en af de vurderede, fra placeringen i den ene model til placeringen i den anden. Figurerne viser, hvor resultatet ligger i forhold til det, modellen forventer. Navngivet: de valgte og de ti, der flytter sig mest.",
  movers: "De valgte og dem, der flytter sig mest",
  others: count => `Alle de øvrige (${count})`,
  name: "Navn",
  n: "Personer",
  change: "Ændring",
  differenceNow: "Forskel nu",
  up: places => `${places} op`,
  down: places => `${places} ned`,
  none: "samme placering",
  still: "Ingen skifter placering mellem de to modeller.",
  empty: "Ingen er vurderet i begge modeller, så der er ingen placeringer at sammenligne.",
  from: (name, before, after) => `${name}: ${before} → ${after}`,
  missing: names => `Ikke vurderet og derfor uden linje: ${names}.`
} satisfies Like<typeof en.shift>;
