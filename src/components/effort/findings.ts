import type {MunicipalMeasure} from "../../benchmark/measures.js";
import type {Association, Correlation} from "../../engine/index.js";
import {type Format, format, type Language, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {isolated} from "../card/isolated.js";
import type {Point} from "./points.js";

/** A measure as this page writes it. */
export interface Shown {
  readonly data: MunicipalMeasure;
  readonly label: string;
  readonly measure: Measure;
}

/** A municipality on both measures in a sentence. */
export function saidOf({name, x, y}: Point, across: Shown, up: Shown, language: Language): string {
  const f = format(language);
  const side = ({label, measure}: Shown, {difference, se, n}: Point["x"]) => ({
    measure: label,
    difference: `${measure.difference(difference)}\u00a0${measure.differenceUnit}`,
    range: measure.range(limits.chance * se),
    n: f.integer(n)
  });
  return words(language).effort.said(isolated(name), side(across, x), side(up, y));
}

type Finding = "together" | "against" | "unclear" | "nothing";

function findingOf({estimate, interval}: Correlation): Finding {
  if (estimate === null || interval === null) return "nothing";
  if (interval[0] > 0) return "together";
  return interval[1] < 0 ? "against" : "unclear";
}

/** Correlations around 0.1, 0.3 and 0.5 are customarily called small, medium and large (Cohen 1988). */
function strengthOf(r: number): "weak" | "moderate" | "strong" {
  const size = Math.abs(r);
  return size < 0.3 ? "weak" : size < 0.5 ? "moderate" : "strong";
}

/** A correlation from −1 to 1 with two decimals. */
export const coefficient = (value: number, f: Format): string => f.decimal(value, 2);

/** What was found, as a heading and sentences: the direction first, then how large, then how much of it chance hides. */
export function findings(
  found: Association,
  x: Shown,
  y: Shown,
  language: Language
): {readonly heading: string; readonly sentences: readonly string[]} {
  const text = words(language).effort;
  const f = format(language);
  const {pearson, corrected, warnings, n} = found;
  const kind = findingOf(pearson);
  const r = (value: number) => coefficient(value, f);
  const sentences: string[] = [];
  if (pearson.estimate !== null && pearson.interval !== null)
    sentences.push(
      kind === "unclear"
        ? text.means.unclear(r(pearson.interval[0]), r(pearson.interval[1]))
        : text.means.clear(text.strength[strengthOf(pearson.estimate)], r(pearson.estimate))
    );
  if (corrected.estimate !== null && corrected.interval !== null)
    sentences.push(
      text.means.corrected(r(corrected.estimate), r(corrected.interval[0]), r(corrected.interval[1]))
    );
  const [xShare, yShare] = corrected.reliability;
  if (xShare !== null && yShare !== null)
    sentences.push(text.means.reliability(x.label, share(xShare, f), y.label, share(yShare, f)));
  for (const {code, measure} of warnings)
    sentences.push(text.warnings[code](measure === "y" ? y.label : x.label, f.integer(n)));
  return {heading: text.finding[kind](x.label, y.label), sentences};
}

const share = (value: number, f: Format) =>
  f.share(Math.round(100 * Math.max(0, value)) / 100).replace(/[.,]0/, "");
