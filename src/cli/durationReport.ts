import type {DurationDocument, DurationDocumentUnit} from "../benchmark/durations.js";
import {figureOf} from "../benchmark/figures.js";
import type {UnitCurves} from "../engine/index.js";
import {eventLabel, timedOutcome} from "../spec/forms.js";
import type {LoadedSpec} from "../spec/load.js";
import {choiceFrom} from "../spec/modelTerms.js";
import {heading, paragraph} from "./heading.js";
import {columns, count, decimal, signed} from "./layout.js";
import {partsReport} from "./partsReport.js";
import {figureText, percent, scaleOf} from "./scale.js";
import {survivalReport} from "./survivalReport.js";
import {visible} from "./terminal.js";

const normal95 = 1.96;

/** A benchmark of durations for a person to read in a terminal. */
export function durationReport(
  loaded: LoadedSpec,
  document: DurationDocument,
  file: string,
  shown: readonly string[] = []
): string {
  const {units, curves, warnings, minimumUnitSize} = document;
  const {spec} = loaded;
  const scale = scaleOf(spec);
  const small = units.filter(unit => !unit.assessed).map(({name, n}) => `${visible(name)} (${count(n)})`);
  const sections = [
    head(loaded, document, file).map(paragraph).join(""),
    printed(loaded, document),
    ranking(loaded, document),
    paragraph(
      "faster in per cent of the expected mean weeks; chance alone moves it by ±, 1.96 standard errors"
    ),
    ...partsReport(loaded, document, scale, shown),
    ...survivalReport(document, document.horizon ?? 0, visible(spec.unit.plural.en)),
    ...(curves === undefined ? [] : [curvesSection(curves, units)]),
    hazards(document),
    small.length === 0
      ? ""
      : paragraph(`not assessed, fewer than ${minimumUnitSize} people: ${small.join(", ")}`),
    warnings.map(({message}) => paragraph(`warning: ${visible(message)}`)).join(""),
    spec.caveats.length === 0
      ? ""
      : `Read with care\n${spec.caveats.map(({en}) => `- ${paragraph(visible(en))}`).join("")}`
  ];
  return sections.filter(section => section !== "").join("\n");
}

function head(loaded: LoadedSpec, document: DurationDocument, file: string): string[] {
  const {spec} = loaded;
  const {units, fifths, national, events, n, explainedShare, explainedShareNoiseRemoved} = document;
  const assessed = units.filter(unit => unit.assessed);
  const counts = {units: units.length, assessed: assessed.length};
  const timed = timedOutcome(spec);
  const label = timed === null ? "" : eventLabel(timed, document.event ?? null).en;
  const weeks = figureOf("weeksGap", {...document, choice: choiceIn(document)});
  const gap =
    fifths.gap === null || weeks === null
      ? "no fifths: too few units"
      : `top fifth ${signed(fifths.top ?? 0, 1)} %, bottom fifth ${signed(fifths.bottom ?? 0, 1)} %: gap ${decimal(fifths.gap, 1)} % or ${decimal(weeks, 1)} weeks${fifths.gapByChance === null ? "" : ` (chance alone ${decimal(fifths.gapByChance, 1)} %)`}`;
  const without =
    document.withoutCohort === null
      ? ""
      : `; without the conditions that say when people came ${percent(document.withoutCohort.share)}`;
  return [
    ...heading(loaded, document, counts, file, ` · ${decimal(national, 1)} weeks nationally`),
    `${visible(label)}: it happened to ${count(events)} of ${count(n)}`,
    gap,
    ...(document.conditions.length === 0
      ? []
      : [
          `conditions explain ${percent(explainedShare)} of the variance between units (${percent(explainedShareNoiseRemoved)} without chance)${without}`
        ])
  ];
}

const choiceIn = (document: DurationDocument) => choiceFrom({...document, reference: []}, document);

/** What was printed elsewhere, and what it is here. */
function printed({spec, published}: LoadedSpec, document: DurationDocument): string {
  const scale = scaleOf(spec);
  return published.figures
    .map(({measure, value, source}) => {
      const here = figureOf(measure, {...document, choice: choiceIn(document)});
      const beside = here === null ? "" : `; here ${figureText(measure, here, scale)}`;
      return paragraph(`printed: ${figureText(measure, value, scale)}${beside} (${visible(source)})`);
    })
    .join("");
}

function ranking({spec}: LoadedSpec, {units, ranks}: DurationDocument): string {
  const places = new Map(ranks?.units.map(({unit, interval95}) => [unit, interval95]));
  const rows = units
    .filter(unit => unit.assessed)
    .map(({unit, rank, name, n, observed, expected, difference, weeks, se}) => {
      const [first, last] = places.get(unit) ?? [0, 0];
      return [
        rank === null ? "–" : decimal(rank, Number.isInteger(rank) ? 0 : 1),
        ...(ranks === undefined ? [] : [`(${first}–${last})`]),
        visible(name),
        count(n),
        decimal(observed, 1),
        decimal(expected, 1),
        `${signed(difference, 1)} %`,
        `± ${decimal(normal95 * se, 1)}`,
        signed(weeks, 1)
      ];
    });
  const title = [
    "rank",
    ...(ranks === undefined ? [] : ["ranks"]),
    visible(spec.unit.singular.en),
    "people",
    "weeks",
    "expected",
    "faster",
    "",
    "weeks less"
  ];
  const name = ranks === undefined ? 1 : 2;
  return columns(
    [title, ...rows],
    title.map((_, at) => (at === name ? "left" : "right"))
  );
}

/** A unit's curves at some weeks. */
function curvesSection(
  {unit, observed, expected, horizon}: UnitCurves,
  units: readonly DurationDocumentUnit[]
): string {
  const name = units.find(each => each.unit === unit)?.name ?? unit;
  const at = (time: readonly number[], survival: readonly number[], week: number) => {
    const last = time.findLastIndex(each => each <= week);
    return last === -1 ? 0 : 1 - survival[last];
  };
  const weeks = [13, 26, 52, 104, 156, 208].filter(week => week < horizon);
  const rows = [...weeks, horizon].map(week => [
    count(week),
    `${decimal(100 * at(observed.time, observed.survival, week), 1)} %`,
    `${decimal(100 * at(expected.time, expected.survival, week), 1)} %`
  ]);
  const head = `${visible(name)}: share to whom it has happened\n`;
  return head + columns([["by week", "actual", "expected"], ...rows], ["right", "right", "right"]);
}

function hazards({proportionalHazards}: DurationDocument): string {
  if (proportionalHazards?.global == null) return "";
  const {statistic, degrees, p} = proportionalHazards.global;
  if (statistic === null || p === null) return "";
  return paragraph(
    `proportional hazards: χ² = ${decimal(statistic, 1)}, ${degrees} degrees of freedom, p ${p < 0.001 ? "below 0.001" : `= ${decimal(p, 3)}`} (Grambsch and Therneau; with many people small deviations show, too)`
  );
}
