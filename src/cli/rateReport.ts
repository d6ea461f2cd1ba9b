import type {BenchmarkDocument} from "../benchmark/document.js";
import type {RateDocument} from "../benchmark/rates.js";
import type {Range} from "../engine/index.js";
import {paragraph} from "./heading.js";
import {columns, count, decimal} from "./layout.js";
import {visible} from "./terminal.js";

const isRates = (document: BenchmarkDocument): document is RateDocument => "dispersion" in document;

/** What the standard errors of a benchmark hold, as the subject of a sentence. */
export function movedBy(document: BenchmarkDocument): string {
  const {overDispersion = "none"} = isRates(document) ? document : {};
  return overDispersion === "none"
    ? "chance alone moves"
    : `chance with ${overDispersion} over-dispersion moves`;
}

/** Counts of events beside expected ones, where events were counted. */
export function rateReport(document: BenchmarkDocument): string[] {
  if (!isRates(document)) return [];
  const {units, dispersion, overDispersion = "none"} = document;
  const {people, units: between} = dispersion;
  const spread = [
    ...(people === null ? [] : [`φ of the people ${decimal(people, 2)}`]),
    `between units φ ${decimal(between.phi, 2)}, variance of true ratios ${decimal(between.tauSquared, 4)}`,
    `errors as with over-dispersion: ${overDispersion}`
  ].join(" · ");
  const range = (interval: Range | null) =>
    interval === null ? "" : `${decimal(interval[0], 2)}–${decimal(interval[1], 2)}`;
  const rows = units
    .filter(({assessed}) => assessed)
    .map(({name, events, expectedEvents, ratio, ratioExact, ratioByar}) => [
      visible(name),
      count(events),
      decimal(expectedEvents, 1),
      ratio === null ? "–" : decimal(ratio, 2),
      range(ratioExact),
      range(ratioByar)
    ]);
  return [
    paragraph(`observed over expected events, 95 % intervals (exact Poisson and Byar) · ${spread}`) +
      columns(
        [["", "events", "expected", "ratio", "exact", "Byar"], ...rows],
        ["left", "right", "right", "right", "right", "right"]
      )
  ];
}
