import type {BenchmarkDocument} from "../benchmark/document.js";
import type {LoadedSpec} from "../spec/load.js";
import {heading, paragraph, sizeWord} from "./heading.js";
import {columns, count, decimal} from "./layout.js";
import {partsReport} from "./partsReport.js";
import {movedBy, rateReport} from "./rateReport.js";
import {figureText, percent, type Scale, scaleOf} from "./scale.js";
import {visible} from "./terminal.js";

const normal95 = 1.96;

function head(loaded: LoadedSpec, document: BenchmarkDocument, file: string, scale: Scale): string[] {
  const {units, fifths, conditions} = document;
  const assessed = units.filter(unit => unit.assessed).length;
  const gap =
    fifths.gap === null
      ? "no fifths: too few units"
      : `gap between fifths ${scale.spread(fifths.gap)} ${scale.step}${fifths.gapByChance === null ? "" : ` (chance alone ${scale.spread(fifths.gapByChance)})`}`;
  const explained =
    conditions.length === 0
      ? ""
      : ` · conditions explain ${percent(document.explainedShare)} of the variance between units (${percent(document.explainedShareNoiseRemoved)} without chance)`;
  return [
    ...heading(
      loaded,
      document,
      {units: units.length, assessed},
      file,
      ` · ${scale.level(document.national)} nationally`
    ),
    `${gap}${explained}`
  ];
}

function printed({spec, published}: LoadedSpec, document: BenchmarkDocument, scale: Scale): string[] {
  const {printed: all, found} = document.published;
  const lines: string[] = [];
  if (published.best !== null)
    lines.push(`printed as the best: ${found} of ${all} are among our first ${all}`);
  else if (published.percentages !== null)
    lines.push(`printed percentages: ${found} of ${all} come out as printed`);
  for (const {measure, value, source} of published.figures) {
    lines.push(`printed: ${figureText(measure, value, scale)} (${visible(source)})`);
  }
  if (document.total !== null && spec.unit.total !== undefined) {
    const {unit, n, observed} = document.total;
    lines.push(
      `printed total: ${visible(unit)}, ${count(n)} people, ${scale.level(observed)}. ${visible(spec.unit.total.why.en)}`
    );
  }
  return lines;
}

function ranking({spec}: LoadedSpec, document: BenchmarkDocument, scale: Scale): string {
  const places = new Map(document.ranks?.units.map(({unit, interval95}) => [unit, interval95]));
  const shrunken = new Map(document.mixed?.units.map(({unit, difference}) => [unit, difference]));
  const rows = document.units
    .filter(unit => unit.assessed)
    .map(({unit, rank, name, n, observed, expected, difference, se}) => {
      const [first, last] = places.get(unit) ?? [0, 0];
      const effect = shrunken.get(unit);
      return [
        rank === null ? "–" : decimal(rank, Number.isInteger(rank) ? 0 : 1),
        ...(document.ranks === undefined ? [] : [`(${first}–${last})`]),
        visible(name),
        count(n),
        scale.level(observed),
        scale.level(expected),
        scale.difference(difference),
        se === null ? "" : `± ${scale.spread(normal95 * se)}`,
        ...(effect === undefined ? [] : [scale.difference(effect)])
      ];
    });
  const title = [
    "rank",
    ...(document.ranks === undefined ? [] : ["ranks"]),
    visible(spec.unit.singular.en),
    sizeWord(spec),
    "actual",
    "expected",
    "difference",
    "",
    ...(document.mixed === undefined ? [] : ["shrunken"])
  ];
  const name = document.ranks === undefined ? 1 : 2;
  return columns(
    [title, ...rows],
    title.map((_, at) => (at === name ? "left" : "right"))
  );
}

/**
 * A benchmark for a person to read in a terminal; `file` is where its people came from when they are not synthetic,
 * `shown` the units whose way from raw to adjusted is printed.
 */
export function report(
  loaded: LoadedSpec,
  document: BenchmarkDocument,
  file: string,
  shown: readonly string[] = []
): string {
  const scale = scaleOf(loaded.spec);
  const apart = document.units
    .filter(unit => !unit.assessed)
    .map(({name, n}) => `${visible(name)} (${count(n)})`);
  const lines = [...head(loaded, document, file, scale), ...printed(loaded, document, scale)]
    .map(paragraph)
    .join("");
  const sections = [
    lines,
    ranking(loaded, document, scale),
    paragraph(`difference in ${scale.step}; ${movedBy(document)} it by ±, 1.96 standard errors`),
    ...rateReport(document),
    ...partsReport(loaded, document, scale, shown),
    apart.length === 0
      ? ""
      : paragraph(
          `not assessed, fewer than ${document.minimumUnitSize} ${sizeWord(loaded.spec)}: ${apart.join(", ")}`
        ),
    document.warnings.map(({message}) => paragraph(`warning: ${visible(message)}`)).join(""),
    loaded.spec.caveats.length === 0
      ? ""
      : `Read with care\n${loaded.spec.caveats.map(({en}) => `- ${paragraph(visible(en))}`).join("")}`
  ];
  return sections.filter(section => section !== "").join("\n");
}
