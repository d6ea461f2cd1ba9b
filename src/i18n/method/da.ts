import type {Like} from "../like.js";
import {stop} from "../stop.js";
import type * as en from "./en.js";

export const method = {
  analysis: "Analyse",
  unit: unit => `Vælg en ${unit}`,
  loading: "Analysen hentes …",
  points: "point",
  nothing: "landets andel alene",
  failed: message => `Analysen kunne ikke hentes: ${message}`,
  lead: (name, title) => `${name}, ${title}. Den offentliggjorte model med alle rammevilkår.`,
  steps: {
    actual: {
      title: "Faktisk",
      formula: "faktisk = Σ y / n",
      here: ({successes, n, level}) => stop(`${successes} af ${n} personer: ${level}`)
    },
    actualNumber: {
      title: "Faktisk",
      formula: "faktisk = Σ y / n",
      here: ({n, level}) => stop(`Gennemsnittet for ${n} personer: ${level}`)
    },
    expected: {
      title: "Forventet",
      formula: "forventet = Σ p / n",
      here: ({sum, n, level, chosen}) =>
        stop(
          `Modellen for hele landet giver hver person en sandsynlighed p ud fra disse vilkår: ${chosen}. For de ${n} personer bliver det tilsammen ${sum}: ${level}`
        )
    },
    difference: {
      title: "Forskel",
      formula: "forskel = faktisk − forventet",
      here: ({actual, expected, difference}) => `${actual} − ${expected} = ${difference}.`
    },
    chance: {
      title: "Hvad tilfældigheder alene betyder",
      formula: "se = √(Σ p(1 − p)) / n",
      here: ({se, range}) =>
        `Standardfejlen er ${se}. Hvis kun tilfældet afgjorde, hvem der kom i mål, hver med sit eget p, ville resultatet ligge inden for ${range} i 95 ud af 100 sådanne år (1,96 standardfejl).`
    },
    band: {
      title: "I forhold til det forventede",
      formula: "ud over ±1,96 se: over eller under; ud over ±3,09 se: klart over eller klart under",
      here: ({difference, se, times, band}) => `${difference} er ${times} gange ${se}: ${band}.`
    },
    rank: {
      title: "Placering",
      formula: "forskelle fra størst til mindst; lige resultater deler placeringernes gennemsnit",
      here: ({rank, assessed, units, first, last}) =>
        `${rank} af ${assessed} vurderede ${units}. Placeringen er ikke sikrere end den forskel, den bygger på: Med 95 procents sandsynlighed er den sande placering mellem ${first} og ${last}.`
    },
    shrunken: {
      title: "Dæmpet forskel",
      formula: "gennemsnit + pålidelighed · (forskel − gennemsnit),  pålidelighed = τ² / (τ² + se²)",
      here: ({reliability, difference, mean, shrunken}) =>
        `${reliability} af afstanden mellem ${difference} og gennemsnittet ${mean} bliver stående, for det er den del, der ikke er tilfældighed: ${shrunken}. Det er det bedste bud på den sande forskel (et gennemsnit over det, man ved om den sande spredning τ).`
    },
    notRanked: {
      title: "Placering",
      formula: "kun fra mindste størrelse og op",
      here: ({n, minimum, units}) =>
        `Ingen: Med ${n} personer vurderes den ikke. Kun ${units} med mindst ${minimum} personer får en placering. Personerne tæller med i modellen.`
    },
    gap: {
      title: "Forskel mellem femtedele",
      formula: "forskel mellem femtedele = øverste femtedels gennemsnitlige forskel − nederste femtedels",
      here: ({top, bottom, gap, chance, fifth}) =>
        `${top} − (${bottom}) = ${gap}. Hvis alle havde nået præcis det forventede, ville tilfældigheder alene give ${chance}. ${fifth}`
    },
    potential: {
      title: "Potentiale",
      formula: "Σ n · maks(0, øverste femtedels gennemsnit − forskel)",
      here: ({n, top, difference, persons, all, chance}) =>
        `Her ${n} · maks(0, ${top} − (${difference})) = ${persons} personer; i alt ${all}, og heraf ville tilfældigheder alene give ${chance}. Det er et regnestykke og ingen prognose.`
    },
    explained: {
      title: "Forklaret andel",
      formula: "1 − Var(forskel) / Var(faktisk)",
      here: ({share, noiseRemoved}) =>
        `${share} af variansen mellem de vurderede, ${noiseRemoved} når tilfældigheder er trukket fra begge varianser.`
    }
  },
  fifth: (fifth, name) =>
    fifth === null
      ? ""
      : `${name} ligger i ${["øverste", "næstøverste", "midterste", "næstnederste", "nederste"][fifth - 1]} femtedel.`
} satisfies Like<typeof en.method>;
