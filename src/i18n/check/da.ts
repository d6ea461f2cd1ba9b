import type {Like} from "../like.js";
import type * as en from "./en.js";

/** With a small letter, unless it begins with capitals. */
const inside = (label: string) =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLocaleLowerCase("da") + label.slice(1) : label;

export const check = {
  title: "Værd at vide om modellen",
  severity: {serious: "alvorligt", caution: "forbehold", note: "bemærk"},
  whole: "Hele modellen",
  inside,
  showAll: count => `Vis de øvrige ${count}`,
  more: count => `${count} andre`,
  upTo: share => `op til ${share}`,
  findings: {
    mediator: units =>
      `Det er noget, ${units} selv gør. Når der tages højde for det, forventes der mere af dem, der gør det godt, og fortjenesten kan ikke ses.`,
    partlyInfluenced: units =>
      `Det er noget, ${units} i nogen grad selv kan påvirke. Når der tages højde for det, kan en del af deres indsats blive skjult.`,
    peopleOutside: (share, where) =>
      `I ${where} ligger ${share} af personerne uden for det, personerne andre steder spænder over (1.-99. percentil). Dér gætter modellen.`,
    unitOutside: (ranges, where) =>
      `I ${where} ligger tallet uden for alle andres, med ${ranges} gange hele deres spændvidde. Dér gætter modellen.`,
    outlier: value => `Værdien ${value} ligger meget langt fra de andre. Er det en kode for uoplyst?`,
    outlierDecides: "Den afgør alene, hvad vilkåret betyder.",
    fewUnits: (count, units) =>
      `Der er ${count} ${units} for hver koefficient af vilkår, der måles pr. sted. Med færre end ti bliver tilfældigheder let forklaret, som om de var vilkår.`,
    follows: others => `Følger helt af ${others} og tilføjer intet.`,
    nearlyFollows: others => `Følger næsten af ${others}.`,
    otherConditions: "de øvrige vilkår",
    inflation: times =>
      `Hvad de betyder hver for sig, kan ikke skelnes: Koefficienternes varians er ${times} gange større. De forventede resultater påvirkes næsten ikke.`,
    lonelyLevel: (share, where) =>
      `Gruppen udgør ${share} af personerne i ${where}, og der er færre end fem personer i den andre steder. De sammenlignes med sig selv.`,
    lonelyPair: (share, where) =>
      `I ${where} har ${share} af personerne en kombination, som færre end fem personer andre steder har.`,
    apart: (where, share) =>
      `Vilkårene udpeger næsten ${where} (${share}). Andre steder er der næsten ingen at sammenligne personerne dér med.`,
    calibration: p =>
      `De forudsagte og de faktiske andele passer dårligt sammen, når personerne deles i tiendedele efter det forudsagte (${p}).`,
    calibrationLittle: p =>
      `De forudsagte og de faktiske andele afviger mere, end tilfældigheder forklarer, men kun lidt (${p}).`,
    separationLevel: count =>
      `Alle ${count} personer i gruppen fik samme resultat. Præcis det forventes af dem, og om de andre siger de intet.`,
    separation: "En kombination af vilkår afgør resultatet, så koefficienten har ingen endelig værdi.",
    smallLevel: count =>
      `Der er kun ${count} personer i gruppen. Hvad den betyder for resultatet, er mest tilfældigt.`
  },
  calibration: {
    title: "Passer det forudsagte?",
    read: "Personerne er delt i tiendedele efter den chance, modellen giver dem. Hvert punkt er en tiendedel med antal personer: jo tættere på den skrå linje, jo bedre passer modellen. Stregen gennem punktet er, hvad tilfældigheder alene kan flytte det (95 pct., Wilson).",
    describe: "Faktisk andel mod forudsagt andel i hver tiendedel. Tabellen nedenfor har de samme tal.",
    predicted: "Forudsagt, pct.",
    actual: "Faktisk, pct.",
    auc: (pairs, auc) =>
      `Af to personer, hvoraf kun den ene lykkedes, gav modellen i ${pairs} ud af 100 tilfælde den rigtige den største chance (AUC ${auc}). Plat og krone gør det i 50.`,
    noAuc: "Alle fik samme resultat, så modellen har ingen at skelne imellem.",
    brier: brier =>
      `Det gennemsnitlige kvadrat på afstanden mellem resultat og chance er ${brier} (Brier; 0 er perfekt, 0,25 er at sige 50 pct. om alle).`,
    test: (statistic, degrees, p) =>
      `Hosmer og Lemeshows test: χ² = ${statistic} med ${degrees} frihedsgrader, ${p}.`,
    table: "Tiendedelene som tabel",
    group: "Tiendedel",
    people: "Personer",
    range: "Forudsagt fra–til, pct.",
    point: (people, predicted, actual) => `${people} personer: forudsagt ${predicted}, faktisk ${actual}`
  }
} satisfies Like<typeof en.check>;
