import type {ModelFit, TermEstimate} from "../model/modelFit.js";
import type {Choice} from "../outcome/choice.js";
import type {CodedPeople, CodedTable} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";
import type {Benchmark} from "./benchmark.js";
import type {Chance} from "./chance.js";
import {explained} from "./explained.js";
import {stand} from "./stand.js";

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

  const standing = stand(measured, minimumUnitSize, chance, unit => unit.n);
  const {assessed} = standing;
  const {share, noiseRemoved} = explained(
    assessed.map(unit => unit.observed),
    assessed.map(unit => unit.difference),
    assessed.map(unit => unit.se)
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
    units: standing.units,
    fifths: standing.fifths,
    explainedShare: share,
    explainedShareNoiseRemoved: noiseRemoved,
    potential: standing.potential,
    potentialByChance: standing.potentialByChance,
    warnings: [
      ...droppedWarnings(table),
      ...fit.warnings,
      ...rankingWarnings(assessed.length, minimumUnitSize)
    ]
  };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

export function droppedWarnings({dropped}: CodedPeople): Warning[] {
  return dropped.map(({column, count}) => ({
    code: "dropped-missing",
    condition: column,
    n: count,
    message: `${count} ${count === 1 ? "row" : "rows"} without a value of ${column} left out`
  }));
}

export function rankingWarnings(assessed: number, minimumUnitSize: number): Warning[] {
  if (assessed >= 5) return [];
  const message = `only ${assessed} units have ${minimumUnitSize} people or more: no fifths, no gap`;
  return [{code: "no-ranking", n: assessed, message}];
}
