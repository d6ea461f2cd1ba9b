import type {BenchmarkDocument} from "../benchmark/document.js";
import type {FunnelPart} from "../benchmark/parts/funnel.js";
import type {MixedPart} from "../benchmark/parts/mixed.js";
import type {RanksPart} from "../benchmark/parts/ranks.js";
import type {LoadedSpec} from "../spec/load.js";
import {paragraph} from "./heading.js";
import {columns, decimal} from "./layout.js";
import type {Scale} from "./scale.js";
import {shapleySection} from "./shapleyReport.js";
import {visible} from "./terminal.js";

/** What else was asked of a benchmark, a section each, for a person to read in a terminal. */
export function partsReport(
  loaded: LoadedSpec,
  {mixed, ranks, funnel, shapley, model}: BenchmarkDocument,
  scale: Scale,
  shown: readonly string[]
): string[] {
  const plural = visible(loaded.spec.unit.plural.en);
  return [
    ...(ranks === undefined ? [] : [ranksSection(ranks, plural, scale)]),
    ...(mixed === undefined ? [] : [mixedSection(mixed, model.terms, plural)]),
    ...(funnel === undefined ? [] : [funnelSection(funnel)]),
    ...(shapley === undefined ? [] : [shapleySection(shapley, scale, shown)])
  ];
}

const ways: Readonly<Record<RanksPart["interval"], string>> = {
  model: "chance alone",
  coefficients: "chance and the uncertainty of the coefficients",
  bootstrap: "people drawn again within units"
};

function ranksSection(ranks: RanksPart, plural: string, scale: Scale): string {
  const {tau, tauInterval, noise, best, level} = ranks;
  const spread =
    tau === null || tauInterval === null
      ? []
      : [
          `true differences spread by ${scale.spread(tau)} ${scale.step} (sd; 95 %: ${tauInterval.map(scale.spread).join(" to ")})`
        ];
  const gap =
    noise.gapNoiseCorrected === null
      ? []
      : [`gap between fifths without chance ${scale.spread(noise.gapNoiseCorrected)} ${scale.step}`];
  const flags = `${noise.flags} differences beyond ±1.96 standard errors, ${decimal(noise.flagsByChance, 1)} by chance alone; ${noise.discoveries} stand out with at most ${decimal(100 * noise.falseDiscoveryRate, 0)} % false`;
  const sure = `${decimal(100 * level, 0)} % confidence`;
  const printed =
    best.printed === null
      ? []
      : [
          `of the ${best.tau} printed, ${best.printed.certain.length} are certainly among the ${best.tau} best (${sure}), ${best.printed.possible.length} can be`
        ];
  const lines = [
    `ranks in brackets: 95 % interval from draws of the differences (${ways[ranks.interval]})`,
    [...gap, ...spread].join(" · "),
    flags,
    ...printed,
    `certainly among the ${best.tau} best: ${best.certain.length} ${plural}; ${best.possible.length} can be (${sure})`
  ];
  return lines
    .filter(line => line !== "")
    .map(paragraph)
    .join("");
}

const methods: Readonly<Record<MixedPart["method"], string>> = {
  laplace: "Laplace",
  quadrature: "adaptive quadrature",
  REML: "REML",
  ML: "ML"
};

function mixedSection(mixed: MixedPart, plain: BenchmarkDocument["model"]["terms"], plural: string): string {
  const {method, quadraturePoints: points, variance, medianOddsRatio, logLik} = mixed;
  const line = [
    `random intercepts: ${methods[method]}${method === "quadrature" ? `, ${points} points` : ""}`,
    `variance between ${plural} ${decimal(variance, 4)}`,
    `intraclass correlation ${decimal(100 * mixed.intraclassCorrelation, 1)} %`,
    ...(medianOddsRatio === null ? [] : [`median odds ratio ${decimal(medianOddsRatio, 2)}`]),
    ...(logLik === null ? [] : [`log-likelihood ${decimal(logLik, 2)}`])
  ].join(" · ");
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : decimal(value, 4);
  const without = new Map(plain.map(({term, estimate}) => [term, estimate]));
  const rows = mixed.terms.map(({term, estimate, se}) => [
    visible(term),
    number(estimate),
    number(se),
    number(without.get(term))
  ]);
  return [
    paragraph(line),
    paragraph("shrunken: what the unit's effect does to its people, pulled towards the country"),
    columns(
      [["fixed effect", "estimate", "se", "without units"], ...rows],
      ["left", "right", "right", "right"]
    ),
    ...mixed.warnings.map(({message}) => paragraph(`warning: ${visible(message)}`))
  ].join("");
}

const measures: Readonly<Record<FunnelPart["choice"]["measure"], string>> = {
  share: "actual share",
  ratio: "actual over expected",
  mean: "adjusted result"
};

function funnelSection(funnel: FunnelPart): string {
  const {choice, target, units, widened} = funnel;
  const beyond = (level: 0.95 | 0.998, isAbove: boolean) =>
    units
      .filter(unit => unit.beyond === level && unit.value > target === isAbove)
      .map(({name}) => visible(name))
      .join(", ");
  const flagged = ([0.998, 0.95] as const).flatMap(level => {
    const [above, below] = [beyond(level, true), beyond(level, false)];
    return [
      ...(above === "" ? [] : [`above the ${decimal(100 * level, 1)} % limit: ${above}`]),
      ...(below === "" ? [] : [`below the ${decimal(100 * level, 1)} % limit: ${below}`])
    ];
  });
  const phi = `φ ${decimal(funnel.phi, 2)} (${decimal(funnel.phiByLuck, 2)} by chance)`;
  const spread = widened
    ? `${phi}, limits widened for over-dispersion (${choice.overDispersion})`
    : `${phi}, limits as chance alone makes them`;
  const lines = [
    `funnel: ${measures[choice.measure]}, ${choice.scale} limits · ${spread} · chance alone would put ${decimal(funnel.expectedBeyond95, 1)} of ${funnel.assessed} beyond 95 % and ${decimal(funnel.expectedBeyond998, 1)} beyond 99.8 %`,
    ...(flagged.length === 0 ? ["nobody is beyond a limit"] : flagged)
  ];
  return lines.map(paragraph).join("");
}
