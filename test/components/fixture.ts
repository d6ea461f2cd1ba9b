import {briefly} from "../../src/benchmark/brief.js";
import type {BenchmarkDocument} from "../../src/benchmark/document.js";
import type {Analysis} from "../../src/components/analysis.js";
import type {View} from "../../src/components/view.js";
import type {AnalysisFile} from "../../src/data/analysisFile.js";
import type {Certainty, Range, UnitCertainty, UnitResult} from "../../src/engine/index.js";
import type {Spec} from "../../src/spec/schema.js";
import {specSchema} from "../../src/spec/specSchema.js";

/** A page's file is all that its components ask for. */
export type FileIsAnalysis = AnalysisFile extends Analysis ? true : never;
export const fileIsAnalysis: FileIsAnalysis = true;

export const spec: Spec = specSchema.parse({
  id: "example",
  title: {da: "Eksempel", en: "Example"},
  short: {da: "Eksempel", en: "Example"},
  population: {da: "Alle", en: "Everyone"},
  period: "2014",
  unit: {
    column: "municipality",
    singular: {da: "kommune", en: "municipality"},
    plural: {da: "kommuner", en: "municipalities"}
  },
  outcome: {kind: "binary", column: "success", label: {da: "I arbejde", en: "In work"}},
  source: {kind: "csv", file: "example.csv"},
  conditions: [
    {
      id: "sex",
      label: {da: "Køn", en: "Sex"},
      why: {da: "Givet", en: "Given"},
      theme: "person",
      per: "person",
      influence: "none",
      kind: "categorical",
      levels: [
        {id: "man", label: {da: "Mand", en: "Man"}},
        {id: "woman", label: {da: "Kvinde", en: "Woman"}}
      ],
      reference: "man"
    },
    {
      id: "danish",
      label: {da: "Danskuddannelse", en: "Danish course"},
      why: {da: "Kommunens kurser", en: "The municipality’s courses"},
      theme: "arrival",
      per: "person",
      influence: "effort",
      kind: "numeric",
      measure: {da: "modul", en: "module"}
    },
    {
      id: "jobs",
      label: {da: "Arbejdspladser", en: "Jobs"},
      why: {da: "Delvis", en: "Partly"},
      theme: "place",
      per: "unit",
      influence: "partly",
      kind: "numeric",
      measure: {da: "pr. 100", en: "per 100"}
    }
  ],
  link: "logit",
  minimumUnitSize: 50,
  caveats: [
    {da: "Siger ikke hvorfor.", en: "Does not say why."},
    {da: "Data er gamle.", en: "The data are old."}
  ],
  licence: "MIT",
  vintage: {da: "2014", en: "2014"}
});

/** A unit whose difference and chance are given in percentage points. */
export function unit(name: string, n: number, rank: number | null, points: number, chance = 5): UnitResult {
  const difference = points / 100;
  return {
    unit: name.toLowerCase(),
    name,
    n,
    observed: 0.4 + difference,
    expected: 0.4,
    difference,
    ratio: (0.4 + difference) / 0.4,
    se: chance / 196,
    rank,
    tied: false,
    fifth: rank === null ? null : (Math.min(5, Math.ceil(rank)) as 1 | 2 | 3 | 4 | 5),
    assessed: rank !== null
  };
}

export const units = [
  unit("Aarhus", 400, 1, 12, 4),
  unit("Billund", 120, 2, 7, 6),
  unit("Ærø", 20, null, 1, 20),
  unit("Odense", 300, 3, 0.5),
  unit("Skive", 90, 4, -7, 6.5),
  unit("Tønder", 80, 5, -12, 6)
];

export function view(changes: Partial<View> = {}): View {
  return {
    n: 1010,
    national: 0.4,
    choice: {conditions: ["sex", "danish", "jobs"], link: "logit", minimumUnitSize: 50},
    units,
    fifths: {top: 0.12, bottom: -0.12, gap: 0.24, gapByChance: 0.081},
    explainedShare: 0.4382,
    explainedShareNoiseRemoved: 0.511,
    potential: 30,
    potentialByChance: 9,
    warnings: [],
    ...changes
  };
}

export function analysis(changes: Partial<Analysis> = {}): Analysis {
  const {choice, units: all, ...rest} = view();
  const document: BenchmarkDocument = {
    ...rest,
    analysis: spec.id,
    synthetic: true,
    ...choice,
    model: {terms: [], logLik: -1, fitShare: 0.1, sigma: null, iterations: 4, converged: true},
    reference: null,
    units: all,
    published: {printed: 2, found: 2, printedUnits: ["Aarhus", "Billund"], foundUnits: ["Aarhus", "Billund"]},
    total: null,
    manifest: {specHash: "sha256:0", dataHash: "sha256:0", engine: "rammevilkar@0"}
  };
  return {
    synthetic: true,
    spec,
    published: {
      best: ["Billund", "Aarhus"],
      bestSource: "Fact sheet 2014",
      percentages: null,
      figures: [{measure: "fifthGap", value: 0.22, source: "Fact sheet 2014"}]
    },
    document,
    certainty: briefly(certainty()),
    ...changes
  };
}

/** How sure a unit's rank is: as likely to be any place of its 95 % interval, of `count` places. */
export function sure(
  {unit: id, difference, se}: UnitResult,
  [first, last]: Range,
  count: number,
  changes: Partial<UnitCertainty> = {}
): UnitCertainty {
  const places = Array.from({length: count}, (_, at) => at + 1);
  const probabilities = places.map(place => (place >= first && place <= last ? 1 / (last - first + 1) : 0));
  const fifth = Math.ceil(count / 5);
  const total = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0);
  return {
    unit: id,
    difference,
    se,
    interval: [difference - 2 * se, difference + 2 * se],
    shrunken: difference / 2,
    shrunkenSd: se / Math.SQRT2,
    shrunkenInterval: [difference / 2 - 1.4 * se, difference / 2 + 1.4 * se],
    reliability: 0.5,
    p: 0.04,
    discovery: Math.abs(difference) > 0.1,
    mean: (first + last) / 2,
    median: Math.round((first + last) / 2),
    interval50: [Math.round((first + last) / 2), Math.round((first + last) / 2)],
    interval90: [Math.min(last, first + 1), last],
    interval95: [first, last],
    topFifth: total(probabilities.slice(0, fifth)),
    bottomFifth: total(probabilities.slice(-fifth)),
    probabilities,
    ...changes
  };
}

/** The certainty of the fixture's own view. */
export function certainty(changes: Partial<Certainty> = {}): Certainty {
  const ranges: Readonly<Record<string, Range>> = {
    Aarhus: [1, 2],
    Billund: [1, 3],
    Odense: [2, 4],
    Skive: [3, 5],
    Tønder: [5, 5]
  };
  return {
    choice: view().choice,
    tau: 0.054,
    tauInterval: [0.042, 0.069],
    mean: 0.001,
    draws: 10_000,
    units: units.flatMap(each => (each.assessed ? [sure(each, ranges[each.name], 5)] : [])),
    noise: {
      gap: 0.24,
      gapNoiseCorrected: 0.155,
      gapByChance: 0.081,
      flags: 4,
      flagsByChance: 0.25,
      falseDiscoveryRate: 0.05,
      discoveries: 2
    },
    ...changes
  };
}
