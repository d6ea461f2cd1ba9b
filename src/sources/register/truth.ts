import type {Drawn} from "./draw.js";
import type {Municipality} from "./municipalities.js";

/** What only a maker of synthetic people can know: how much of each municipality's difference is real. */
export interface Truth {
  readonly analysis: string;
  readonly seed: number;
  /** Standard deviation of the true effects between municipalities. */
  readonly tau: number;
  readonly units: readonly TrueUnit[];
}

export interface TrueUnit {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  /** True effect on the share that succeeds, a fraction. */
  readonly effect: number;
  /** What chance added, a fraction. */
  readonly noise: number;
}

export function truthOf(
  analysis: string,
  seed: number,
  municipalities: readonly Municipality[],
  {stage, calibrated}: Drawn
): Truth {
  const units = municipalities.map(({code, name}, u) => ({
    unit: code,
    name,
    n: stage.n[u],
    effect: calibrated.effects[u],
    noise: calibrated.noise[u]
  }));
  return {analysis, seed, tau: stage.tau, units};
}

const ofChances = "the municipality's difference from its people's true chances, as fractions";

/** The truth as a CSV file that says what it is, and what effect and noise add up to; fractions with six decimals. */
export function formatTruth({analysis, seed, tau, units}: Truth, sum: string = ofChances): string {
  const fraction = (value: number) => value.toFixed(6).replace(/^-(0\.0+)$/, "$1");
  return [
    "# Synthetic: the true effects behind synthetic people. No real municipality has these effects. See docs/data.md.",
    `# analysis ${analysis}, seed ${seed}, standard deviation of true effects ${fraction(tau)}`,
    `# effect + noise = ${sum}`,
    "unit,name,n,effect,noise",
    ...units.map(unit =>
      [unit.unit, unit.name, unit.n, fraction(unit.effect), fraction(unit.noise)].join(",")
    ),
    ""
  ].join("\n");
}
