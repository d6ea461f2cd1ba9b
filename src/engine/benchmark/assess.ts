import type {ModelFit, TermEstimate} from "../model/fit.js";
import type {CodedTable} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";
import type {Chance} from "./chance.js";
import {explained} from "./explained.js";
import {extremeMeans, fifths} from "./fifths.js";
import {potential} from "./potential.js";
import {rankDescending} from "./ranks.js";
import type {Benchmark, Choice, UnitResult} from "./result.js";

/** Below this an expected value is rounding, and nothing can be set in proportion to it. */
const nothing = 1e-12;

/** Sets every unit's actual beside its expected and ranks the units that are large enough. */
export function assess(
  table: CodedTable,
  fit: ModelFit,
  terms: readonly TermEstimate[],
  choice: Choice,
  chance: Chance
): Benchmark {
  const {minimumUnitSize} = choice;
  const {n, observed: successes, expected: predicted, variance} = fit.units;
  const measured = table.units.map(({id: unit, name}, at) => {
    const observed = successes[at] / n[at];
    const expected = predicted[at] / n[at];
    const difference = observed - expected;
    const ratio = Math.abs(expected) < nothing ? null : observed / expected;
    return {unit, name, n: n[at], observed, expected, difference, ratio, se: Math.sqrt(variance[at]) / n[at]};
  });

  const places = measured.flatMap((unit, at) => (unit.n >= minimumUnitSize ? [at] : []));
  const assessed = places.map(at => measured[at]);
  const differences = assessed.map(unit => unit.difference);
  const errors = assessed.map(unit => unit.se);
  const sizes = assessed.map(unit => unit.n);
  const ranks = rankDescending(differences);
  const fifthOf = fifths(ranks);
  const units: UnitResult[] = measured.map(unit => ({
    ...unit,
    rank: null,
    tied: false,
    fifth: null,
    assessed: false
  }));
  places.forEach((at, k) => {
    units[at] = {...measured[at], ...ranks[k], fifth: fifthOf[k], assessed: true};
  });

  const enough = assessed.length >= 5;
  const ends = enough ? extremeMeans(Float64Array.from(differences)) : null;
  const luck = enough ? chance.simulate(places, errors, sizes) : null;
  const {share, noiseRemoved} = explained(
    assessed.map(unit => unit.observed),
    differences,
    errors
  );
  const everyone = sum(n);
  return {
    n: everyone,
    choice,
    national: sum(successes) / everyone,
    assessed: assessed.length,
    model: {
      terms,
      logLik: fit.logLik,
      fitShare: fit.fitShare,
      sigma: fit.sigma,
      iterations: fit.iterations,
      converged: fit.converged
    },
    units,
    fifths: {
      top: ends?.top ?? null,
      bottom: ends?.bottom ?? null,
      gap: ends === null ? null : ends.top - ends.bottom,
      gapByChance: luck?.gap ?? null
    },
    explainedShare: share,
    explainedShareNoiseRemoved: noiseRemoved,
    potential: ends === null ? null : potential(differences, sizes, ends.top),
    potentialByChance: luck?.potential ?? null,
    warnings: [
      ...droppedWarnings(table),
      ...fit.warnings,
      ...rankingWarnings(assessed.length, minimumUnitSize)
    ]
  };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

function droppedWarnings({dropped}: CodedTable): Warning[] {
  return dropped.map(({column, count}) => ({
    code: "dropped-missing",
    condition: column,
    n: count,
    message: `${count} ${count === 1 ? "row" : "rows"} without a value of ${column} left out`
  }));
}

function rankingWarnings(assessed: number, minimumUnitSize: number): Warning[] {
  if (assessed >= 5) return [];
  const message = `only ${assessed} units have ${minimumUnitSize} people or more: no fifths, no gap`;
  return [{code: "no-ranking", n: assessed, message}];
}
