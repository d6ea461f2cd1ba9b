import type {Benchmark, Random} from "../../engine/index.js";
import {drawDifferences, mostWithoutConditions} from "./differences.js";
import {drawGivenTotal} from "./outcomes.js";
import type {Stage} from "./stage.js";
import {amongHighest} from "./summary.js";

const mostAttempts = 200;

/** Who succeeded, and each municipality's true effect and realised chance part: they add up to its difference from the true chances. */
export interface Calibrated {
  readonly outcomes: Uint8Array;
  readonly effects: readonly number[];
  readonly noise: readonly number[];
}

/**
 * Draws outcomes until the benchmark that is estimated from them shows what was published. `estimate` fits it with
 * all conditions. Each attempt draws from a stream of its own.
 */
export function calibrate(
  stage: Stage,
  random: Random,
  estimate: (outcomes: Uint8Array) => Benchmark,
  progress: (text: string) => void = () => {}
): Calibrated {
  const {population, people, logits, n, expected} = stage;
  for (let attempt = 1; attempt <= mostAttempts; ++attempt) {
    if (attempt > 1) progress(`${population.id}: attempt ${attempt} at what was published`);
    const stream = random.fork(`attempt ${attempt}`);
    const drawn = drawDifferences(stage, stream);
    if (drawn === null) continue;
    const chance = stream.fork("outcomes");
    const outcomes = new Uint8Array(logits.length);
    drawn.successes.forEach((total, u) => {
      const [from, to] = [people.starts[u], people.starts[u + 1]];
      outcomes.set(drawGivenTotal(logits.subarray(from, to), total, chance), from);
    });
    if (!showsPublished(stage, estimate(outcomes))) continue;
    const effects = [...drawn.effects];
    const noise = drawn.successes.map((total, u) => total / n[u] - expected[u] - effects[u]);
    return {outcomes, effects, noise};
  }
  throw new RangeError(
    `${population.id}: no people drawn in ${mostAttempts} attempts show what was published`
  );
}

/** Whether a benchmark shows the published facts: the ten, the gap, the explained share, and that conditions matter. */
export function showsPublished(
  {population, printed}: Stage,
  {units, fifths, explainedShare}: Benchmark
): boolean {
  const {gap, gapTolerance, explained} = population.target;
  const best = units.flatMap(({rank}, u) => (rank !== null && rank <= printed.size ? [u] : []));
  if (best.length !== printed.size || !best.every(u => printed.has(u))) return false;
  if (fifths.gap === null || Math.abs(fifths.gap - gap) > gapTolerance) return false;
  if (explainedShare === null || explainedShare < explained[0] || explainedShare > explained[1]) return false;
  const observed = units.map(unit => (unit.assessed ? unit.observed : Number.NEGATIVE_INFINITY));
  return amongHighest(observed, printed, printed.size) <= mostWithoutConditions;
}
