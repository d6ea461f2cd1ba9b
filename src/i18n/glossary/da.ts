import type {Like} from "../like.js";
import type * as en from "./en.js";

export const glossary = {
  title: "Ord, der bruges her",
  lead: "De samme forklaringer kan åbnes, hvor ordene står i arbejdsbogen.",
  entries: {
    expected: {
      term: "forventet",
      text: "Hvad borgere som disse opnår i landet som helhed, i gennemsnit over de borgere, kommunen har."
    },
    difference: {
      term: "forskel",
      text: "Faktisk minus forventet, i procentpoint når det gælder andele. Over nul: Flere er lykkedes, end landets model forventer af disse borgere."
    },
    conditions: {
      term: "rammevilkår",
      text: "Det, kommunen ikke kan påvirke på kort sigt, fx borgernes alder, helbred og uddannelse eller de lokale job. Der tages højde for dem, der er sat flueben ved."
    },
    chance: {
      term: "tilfældighed alene",
      text: "Hvor langt resultatet ville flytte sig fra år til år, selv om hverken borgerne eller kommunen ændrede sig. Jo færre borgere, des mere."
    },
    band: {
      term: "gruppe",
      text: "“Over” eller “under” det forventede, når tilfældighed alene ville give så stor en forskel i færre end 1 af 20 kommuner, “klart” når i færre end 1 af 500; alle andre er “som forventet”."
    },
    rankInterval: {
      term: "placeringsinterval",
      text: "De placeringer, som kommunens sande placering med 95 procents sandsynlighed findes blandt, når man kun har de borgere, der var. En placering uden interval siger mere, end nogen ved."
    },
    fifth: {
      term: "femtedel",
      text: "Kommunerne ordnet efter forskel og delt i fem lige store grupper."
    },
    gap: {
      term: "forskel mellem femtedele",
      text: "Den øverste femtedels gennemsnitlige forskel minus den nederstes. Tilfældighed alene giver også en forskel."
    },
    noiseCorrectedGap: {
      term: "forskel mellem femtedele uden tilfældighed",
      text: "Den forskel mellem femtedele, som de sande forskelle alene ville give. Den er mindre end den, man ser, for yderpunkterne i enhver rangorden skyldes til dels tilfældighed."
    },
    potential: {
      term: "potentiale",
      text: "Så mange flere personer ville lykkes, hvis alle kommuner under den øverste femtedels gennemsnit nåede op på det. Et regnestykke, ikke en prognose: En del af det er tilfældighed."
    },
    explainedShare: {
      term: "forklaret andel",
      text: "Hvor meget mindre variationen mellem kommunerne er, efter at der er taget højde for rammevilkårene, end før."
    },
    shrunken: {
      term: "dæmpet forskel",
      text: "Det bedste bud på den sande forskel: den, man ser, trukket ind mod landets gennemsnit, og mere jo færre borgere den hviler på."
    },
    reliability: {
      term: "pålidelighed",
      text: "Den del af kommunens forskel, der er signal og ikke tilfældighed: 0, når dens borgere intet siger om den, 1, når de siger alt."
    },
    trueSpread: {
      term: "sand spredning",
      text: "Standardafvigelsen af kommunernes sande forskelle, fundet ved at trække tilfældigheden fra dem, man ser."
    },
    falseDiscovery: {
      term: "falske fund",
      text: "Mange kommuner prøves på én gang, og nogle skiller sig ud ved et tilfælde. Man kan vælge, at højst fx 5 procent af de nævnte ventes at være falske fund (Benjamini og Hochberg)."
    },
    confidenceSet: {
      term: "sikkert placeringsinterval",
      text: "Placeringer, der gælder med en bestemt sikkerhed, uanset hvordan de sande forskelle er, for én kommune eller for alle på én gang (Mogstad, Romano, Shaikh og Wilhelm)."
    },
    certainlyBest: {
      term: "med sikkerhed blandt de ti bedste",
      text: "Kommunens sidste mulige placering er nr. 10 eller bedre, med 95 procents sikkerhed for alle kommuner på én gang."
    },
    funnel: {
      term: "tragtdiagram",
      text: "Hver kommune som et punkt: hvor stor den er, og hvad den nåede. Små kommuner svinger mere ved tilfældighed, så grænserne er brede til venstre og smalle til højre, som en tragt."
    },
    limits: {
      term: "grænser",
      text: "Her inden for holder tilfældighed alene 95 og 99,8 af 100 kommuner, der gør præcis, hvad man kan forvente."
    },
    overDispersion: {
      term: "ekstra spredning",
      text: "Mere spredning, end tilfældighed giver: Modellen mangler noget, eller kommunerne er reelt forskellige. Grænserne kan udvides derfor, med en faktor eller med en varians mellem kommunerne (Spiegelhalter)."
    },
    multiverse: {
      term: "alle modeller",
      text: "Hver kombination af rammevilkår, med eller uden, er en model. Det, der gælder i dem alle, afhænger ikke af, hvilken man valgte."
    },
    specificationCurve: {
      term: "specifikationskurve",
      text: "Én kommunes resultat i alle modeller, ordnet efter størrelse, med hver models rammevilkår nedenunder."
    },
    contribution: {
      term: "bidrag",
      text: "Hvad et rammevilkår lægger til på vejen fra rå til justeret forskel, som gennemsnit over alle rækkefølger, vilkårene kan tages ind i (Shapley). Bidragene går præcis op."
    },
    randomIntercept: {
      term: "kommuneeffekter",
      text: "En model, hvor hver kommune har sin egen effekt, trukket fra en normalfordeling, hvis spredning skønnes sammen med resten (random intercept)."
    },
    intraclassCorrelation: {
      term: "intraklassekorrelation",
      text: "Den del af det, rammevilkårene ikke forklarer, som ligger mellem kommuner og ikke mellem borgere."
    },
    medianOddsRatio: {
      term: "median-odds-ratio",
      text: "Vælg to tilfældige kommuner, og flyt en borger fra den lavere til den højere: I medianen vokser odds for at lykkes med denne faktor."
    },
    bootstrap: {
      term: "at trække borgerne igen",
      text: "Hver kommunes borgere trækkes igen, med tilbagelægning, og alt regnes om, tusind gange (bootstrap). Så meget resultatet flytter sig, så usikkert er det."
    },
    calibration: {
      term: "kalibrering",
      text: "Om 30 procent lykkes blandt dem, modellen giver 30 procents chance; efterset i tiendedele af forudsigelsen."
    },
    auc: {
      term: "areal under kurven",
      text: "Chancen for, at modellen giver en, der lykkedes, en højere forudsigelse end en, der ikke gjorde: 0,5 er plat og krone, 1 er vished."
    },
    brier: {
      term: "Brier-score",
      text: "Gennemsnitligt kvadrat af afstanden mellem forudsigelse og udfald: 0 er fuldkomment, landets andel alene giver p(1 − p)."
    },
    hosmerLemeshow: {
      term: "Hosmer-Lemeshows test",
      text: "Sammenligner forudsagte og faktiske antal i tiendedele af forudsigelsen. En lille p-værdi siger, at modellen er skæv et sted; med meget mange borgere er den næsten altid lidt skæv."
    },
    mediator: {
      term: "resultat af indsatsen selv",
      text: "Noget, kommunens eget arbejde ændrer, fx beståede danskuddannelser. Tager man højde for det, fjerner man en del af det, man vil måle."
    },
    overlap: {
      term: "sammenligning andre steder",
      text: "Borgere som disse skal også bo i andre kommuner; ellers har modellen kun sin egen form at gå ud fra."
    },
    collinear: {
      term: "vilkår, der siger det samme",
      text: "Når ét vilkår næsten følger af andre, bliver deres koefficienter usikre, selv om det forventede næsten ikke ændrer sig."
    },
    logit: {
      term: "logit",
      text: "Vilkårene lægges til logaritmen af odds for at lykkes, så forudsagte chancer holder sig mellem 0 og 1."
    },
    hypotheticalYears: {
      term: "andre år",
      text: "År med de samme borgere og det samme underliggende niveau, hvor kun tilfældet er et andet."
    }
  }
} satisfies Like<typeof en.glossary>;
