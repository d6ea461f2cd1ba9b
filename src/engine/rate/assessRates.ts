import {droppedWarnings, rankingWarnings} from "../benchmark/assess.js";
import type {Chance} from "../benchmark/chance.js";
import {explained} from "../benchmark/explained.js";
import {stand} from "../benchmark/stand.js";
import type {OverDispersion} from "../funnel/funnelResult.js";
import type {TermEstimate} from "../model/modelFit.js";
import type {RateChoice, RatioChoice} from "../outcome/choice.js";
import type {CodedPeople, Unit} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";
import {countVariance, dispersionOf, type UnitCounts} from "./dispersion.js";
import type {RateFit} from "./fitRates.js";
import type {RateBenchmark, RateUnit} from "./rateBenchmark.js";
import type {Over} from "./rateTable.js";

/** The model behind the expected counts, and what it says of itself. */
export interface Source {
  readonly n: number;
  readonly over: Over;
  readonly table: CodedPeople;
  readonly fit: RateFit | null;
  readonly terms: readonly TermEstimate[];
}

type Measured = Omit<RateUnit, "rank" | "tied" | "fifth" | "assessed">;

/** Sets every unit's rate beside its expected one and ranks the units that are large enough. */
export function assessRates(
  counts: UnitCounts,
  {n, over, table, fit, terms}: Source,
  choice: (RateChoice | RatioChoice) & {readonly overDispersion: OverDispersion},
  chance: Chance
): RateBenchmark {
  const events = sum(counts.events);
  const exposure = sum(counts.exposure);
  const national = exposure > 0 ? events / exposure : 0;
  const dispersion = dispersionOf(counts, choice.minimumUnitSize, fit);
  const variance = countVariance(choice.overDispersion, dispersion);
  const measured = counts.units.map((unit, at) => measure(unit, counts, at, variance));
  const standing = standIn(national > 0 ? national : 1, measured, choice.minimumUnitSize, chance);
  const assessed = standing.units.filter(unit => unit.assessed).length;
  return {
    n,
    over,
    exposure,
    events,
    choice,
    national,
    assessed,
    model: fit === null ? nothingFitted : modelOf(fit, terms),
    dispersion,
    ...standing,
    warnings: [
      ...droppedWarnings(table),
      ...(fit?.warnings ?? noEvents(events)),
      ...rankingWarnings(assessed, choice.minimumUnitSize)
    ]
  };
}

function measure(
  {id, name}: Unit,
  {size, events, expected, exposure}: UnitCounts,
  at: number,
  variance: (expected: number) => number
): Measured {
  const [count, mean, over] = [events[at], expected[at], exposure[at]];
  // Nothing was expected of a unit without exposure, and nothing happened.
  const per = (value: number) => (over > 0 ? value / over : 0);
  return {
    unit: id,
    name,
    n: size[at],
    exposure: over,
    events: count,
    expectedEvents: mean,
    observed: per(count),
    expected: per(mean),
    difference: per(count - mean),
    ratio: mean > 0 ? count / mean : null,
    se: per(Math.sqrt(variance(mean)))
  };
}

/**
 * Ranks, fifths and shares explained in multiples of the national rate: differences are ties where they are the same
 * to nine digits of it, however rare the events.
 */
function standIn(rate: number, measured: readonly Measured[], minimumUnitSize: number, chance: Chance) {
  const inRates = measured.map(unit => ({
    ...unit,
    observed: unit.observed / rate,
    difference: unit.difference / rate,
    se: unit.se / rate
  }));
  const {units, assessed, fifths, potential, potentialByChance} = stand(
    inRates,
    minimumUnitSize,
    chance,
    unit => unit.exposure
  );
  const {share, noiseRemoved} = explained(
    assessed.map(unit => unit.observed),
    assessed.map(unit => unit.difference),
    assessed.map(unit => unit.se)
  );
  const back = (value: number | null) => (value === null ? null : value * rate);
  return {
    units: units.map(
      ({rank, tied, fifth, assessed}, at): RateUnit => ({
        ...measured[at],
        rank,
        tied,
        fifth,
        assessed
      })
    ),
    fifths: {
      top: back(fifths.top),
      bottom: back(fifths.bottom),
      gap: back(fifths.gap),
      gapByChance: back(fifths.gapByChance)
    },
    explainedShare: share,
    explainedShareNoiseRemoved: noiseRemoved,
    potential: back(potential),
    potentialByChance: back(potentialByChance)
  };
}

const modelOf = (
  {logLik, deviance, fitShare, iterations}: RateFit,
  terms: readonly TermEstimate[]
): RateBenchmark["model"] => ({
  terms,
  logLik,
  deviance,
  fitShare,
  sigma: null,
  iterations,
  converged: true
});

const nothingFitted: RateBenchmark["model"] = {
  terms: [],
  logLik: null,
  deviance: null,
  fitShare: null,
  sigma: null,
  iterations: 0,
  converged: true
};

const noEvents = (events: number): Warning[] =>
  events > 0 ? [] : [{code: "no-events", message: "no unit has an event: nothing is left to explain"}];

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
