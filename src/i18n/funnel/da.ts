import type {Like} from "../like.js";
import type * as en from "./en.js";

export const funnel = {
  title: "Tragtdiagram",
  label: units => `Tragtdiagram over ${units}: piletasterne går til den nærmeste, Enter vælger`,
  hint: units =>
    `Peg på et punkt, eller brug tabulator og piletaster, og se tallene for en af landets ${units}. Klik eller Enter vælger den.`,
  empty: "Ingen har et punkt i diagrammet med dette valg.",
  level: level => (level === "95" ? "95 pct." : "99,8 pct."),
  target: {country: "hele landet", ratio: "forventet"},
  value: {
    share: unit => `Faktisk andel, ${unit}`,
    ratio: "Faktisk antal delt med forventet antal",
    adjusted: unit => `Justeret andel, ${unit}`,
    mean: unit => `Justeret gennemsnit, ${unit}`
  },
  size: {
    people: "Personer",
    weighed: "Personer, vægtet efter udfaldets usikkerhed",
    expected: "Forventet antal, der lykkes"
  },
  verdict: {
    wellAbove: "over 99,8 pct.-grænsen",
    above: "over 95 pct.-grænsen",
    asExpected: "inden for grænserne",
    below: "under 95 pct.-grænsen",
    wellBelow: "under 99,8 pct.-grænsen"
  },
  notAssessed: "ikke vurderet: for få personer",
  outsidePicture: "uden for billedet",
  said: {
    share: ({name, value, n, verdict}) => `${name}: ${value} af ${n} personer; ${verdict}.`,
    ratio: ({name, value, n, expected, verdict}) =>
      `${name}: ${value} gange det forventede antal, som er ${expected} af ${n} personer; ${verdict}.`,
    mean: ({name, value, n, verdict}) => `${name}: ${value}, justeret, ${n} personer; ${verdict}.`
  },
  summary: {
    beyond: ({inner, outer, assessed, units}) =>
      `${inner} af ${assessed} vurderede ${units} ligger uden for 95 pct.-grænserne, ${outer} af dem også uden for 99,8 pct.-grænserne.`,
    none: (assessed, units) => `Ingen af ${assessed} vurderede ${units} ligger uden for grænserne.`,
    chance: (inner, outer) => `Tilfældigheder alene ville lægge omkring ${inner} og ${outer} derude.`,
    chanceShort: (inner, assessed) =>
      `Tilfældigheder alene ville lægge omkring ${inner} af ${assessed} uden for 95 pct.-grænserne.`,
    widened: (inner, outer) =>
      `Tilfældigheder og den almindelige spredning, som grænserne er udvidet med, ville lægge omkring ${inner} og ${outer} derude.`,
    widenedShort: (inner, assessed) =>
      `Tilfældigheder og almindelig spredning ville lægge omkring ${inner} af ${assessed} uden for 95 pct.-grænserne.`,
    phi: (phi, byChance) =>
      `Afstanden til midterlinjen, målt i standardfejl og kvadreret, er i gennemsnit ${phi}. Tilfældigheder alene giver omkring ${byChance}.`,
    multiplied: factor =>
      `Grænserne er ${factor} gange så langt fra midterlinjen, som tilfældigheder alene lægger dem.`,
    added: tau => `Grænserne tillader en almindelig spredning mellem dem på ${tau} (standardafvigelse).`,
    omitted: (names, units) =>
      `Uden punkt i diagrammet, fordi intet forventes, eller intet er overladt til tilfældet, i disse ${units}: ${names}.`,
    outside: names => `Ikke vurderet og uden for billedet (pile i kanten): ${names}.`,
    unnamed: count => `${count} navne er der ikke plads til i diagrammet.`,
    andMore: count => `${count} andre`
  },
  control: {
    title: "Tragtens grænser",
    measure: "Hvad der vises",
    measures: {
      faster: {
        name: "Hurtigere end forventet",
        explain:
          "Hvor mange procent kortere den gennemsnitlige tid er, end man kan forvente for borgerne. Grænserne er modellens egne, omkring det forventede."
      },
      adjusted: {
        name: "Justeret andel",
        explain:
          "Andelen i hele landet plus forskellen fra det forventede: hvad andelen ville være, hvis alle havde landets borgere. Grænserne er modellens egne."
      },
      ratio: {
        name: "Faktisk delt med forventet",
        explain:
          "Hvor mange gange flere der lykkes, end man kan forvente. Grænserne regner det for sjældne hændelser (Poisson) og er for vide, når mange lykkes."
      },
      share: {name: "Rå andel", explain: "Andelen, som den er, uden hensyn til rammevilkår."},
      mean: {
        name: "Justeret gennemsnit",
        explain:
          "Gennemsnittet i hele landet plus forskellen fra det forventede: hvad gennemsnittet ville være, hvis alle havde landets borgere."
      }
    },
    scale: "Grænsernes beregning",
    scales: {
      exact: {
        name: "Eksakt",
        explain: "Beregnet af sandsynligheden for hvert antal. Holder også, hvor der er få personer."
      },
      normal: {
        name: "Normalfordeling",
        explain: "Lige langt over og under midterlinjen. En god tilnærmelse, når der er mange personer."
      },
      arcsine: {
        name: "Arcussinus",
        explain: "Normalfordeling efter en omregning, der giver alle andele samme tilfældige udsving."
      },
      squareRoot: {
        name: "Kvadratrod",
        explain: "Normalfordeling efter en omregning, der giver alle antal samme tilfældige udsving."
      },
      log: {
        name: "Logaritme",
        explain:
          "Halvt og dobbelt så mange ligger lige langt fra midterlinjen. Den, hvor ingen lykkes, tæller ikke med i overspredningen."
      }
    },
    overDispersion: "Overspredning: hvis de svinger mere, end tilfældigheder giver",
    overDispersions: {
      none: {
        name: "Grænserne viser kun tilfældigheder",
        explain: "Så ligger alle uden for, der afviger mere, end tilfældigheder kan forklare."
      },
      multiplicative: {
        name: "Udvid grænserne med en faktor",
        explain:
          "Alle grænser udvides lige mange gange. Uden for ligger kun den, der også afviger mere, end det er almindeligt."
      },
      additive: {
        name: "Læg en almindelig spredning til",
        explain:
          "Det antages, at der er ægte forskelle af samme størrelse mellem store og små. Grænserne bliver derfor ved med at være vide, hvor der er mange personer."
      }
    },
    extremes: "De yderste, når overspredningen anslås",
    extremesChoices: {
      kept: {
        name: "Tages med, som de er",
        explain: "Så kan få meget afvigende gøre grænserne vide for alle."
      },
      winsorised: {
        name: "Trækkes ind",
        explain: "Den yderste tiendedel i hver ende regnes, som om den lå på tiendedelens grænse."
      },
      truncated: {
        name: "Udelades",
        explain: "Den yderste tiendedel i hver ende tælles ikke med, når overspredningen anslås."
      }
    },
    extremesUnused: "Har kun betydning, når grænserne udvides."
  }
} satisfies Like<typeof en.funnel>;
