/** Terms that a reader may want explained, in the order of a reader's way through the workbench. */
export const glossaryTerms = [
  "expected",
  "difference",
  "conditions",
  "chance",
  "band",
  "rankInterval",
  "fifth",
  "gap",
  "noiseCorrectedGap",
  "potential",
  "explainedShare",
  "shrunken",
  "reliability",
  "trueSpread",
  "falseDiscovery",
  "confidenceSet",
  "certainlyBest",
  "funnel",
  "limits",
  "overDispersion",
  "multiverse",
  "specificationCurve",
  "contribution",
  "randomIntercept",
  "intraclassCorrelation",
  "medianOddsRatio",
  "bootstrap",
  "calibration",
  "auc",
  "brier",
  "hosmerLemeshow",
  "mediator",
  "overlap",
  "collinear",
  "logit",
  "hypotheticalYears"
] as const;

export type GlossaryTerm = (typeof glossaryTerms)[number];

/** A term as it stands in running text, and what it means in a sentence or two. */
export interface GlossaryEntry {
  readonly term: string;
  readonly text: string;
}

export interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly entries: Readonly<Record<GlossaryTerm, GlossaryEntry>>;
}
