import {describe, expect, test} from "vitest";
import {documentParts} from "../../src/benchmark/parts/parts.js";
import type {Certainty, Range, RankConfidence} from "../../src/engine/index.js";
import {unit} from "../components/fixture.js";

const units = [
  unit("Aarhus", 400, 1, 12),
  unit("Billund", 120, 2, 7),
  unit("Skive", 90, 3, -7),
  unit("Ærø", 20, null, 1)
];
const choice = {conditions: [], link: "logit", minimumUnitSize: 50} as const;
const ranges: readonly Range[] = [
  [2, 3],
  [1, 1],
  [1, 3]
];
const confidence: RankConfidence = {
  choice,
  level: 0.95,
  units: ["skive", "aarhus", "billund"].map((id, at) => ({
    unit: id,
    marginal: ranges[at],
    simultaneous: ranges[at]
  }))
};
const certainty: Certainty = {
  choice,
  tau: 0.1,
  tauInterval: [0, 0.2],
  mean: 0,
  draws: 10,
  units: ["skive", "aarhus", "billund"].map(id => ({
    unit: id,
    difference: 0,
    se: 1,
    interval: [-1, 1],
    shrunken: 0,
    shrunkenSd: 1,
    shrunkenInterval: [-2, 2],
    reliability: 0.5,
    p: 1,
    discovery: false,
    mean: 2,
    median: 2,
    interval50: [1, 3],
    interval90: [1, 3],
    interval95: [1, 3],
    topFifth: null,
    bottomFifth: null,
    probabilities: [0.2, 0.3, 0.5]
  })),
  noise: {
    gap: null,
    gapNoiseCorrected: null,
    gapByChance: null,
    flags: 0,
    flagsByChance: 0.15,
    falseDiscoveryRate: 0.05,
    discoveries: 0
  }
};
const ranksOf = (best: readonly string[] | null) =>
  documentParts({ranks: {interval: "model", certainty, confidence}}, units, {best}).ranks;

describe("documentParts(asked, units, published)", () => {
  test("is nothing when nothing was asked for", () => {
    expect(documentParts({}, units, {best: null})).toEqual({});
  });

  test("puts units in the document's order, with the confidence sets beside their ranks", () => {
    const found = ranksOf(null)?.units ?? [];
    expect(found.map(({unit, simultaneous}) => [unit, simultaneous])).toEqual([
      ["aarhus", [1, 1]],
      ["billund", [1, 3]],
      ["skive", [2, 3]]
    ]);
  });

  test("says which printed names certainly are, and which can be, among as many best", () => {
    expect(ranksOf(["Billund"])?.best).toEqual({
      tau: 1,
      possible: ["aarhus", "billund"],
      certain: ["aarhus"],
      printed: {possible: ["Billund"], certain: []}
    });
    expect(ranksOf(["Aarhus", "Nowhere"])?.best.printed).toEqual({possible: ["Aarhus"], certain: ["Aarhus"]});
    expect(ranksOf(null)?.best).toMatchObject({tau: 10, printed: null});
  });
});
