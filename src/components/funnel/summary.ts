import type {Funnel, FunnelUnit} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {bandOfPoint, funnelValue} from "./point.js";

export interface SaidOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Such as "municipalities". */
  readonly units: string;
}

/** One unit in a sentence: what is shown of it, of how many people, and which limit it is beyond. */
export function saidOf(unit: FunnelUnit, {choice, target}: Funnel, {language, measure}: SaidOptions): string {
  const text = words(language).funnel;
  const f = format(language);
  return text.said[choice.measure]({
    name: isolated(unit.name),
    value: choice.measure === "ratio" ? f.decimal(unit.value, 2) : funnelValue(unit.value, measure),
    n: f.integer(unit.n),
    expected: f.decimal(unit.size),
    verdict: unit.assessed ? text.verdict[bandOfPoint(unit, target)] : text.notAssessed
  });
}

/** What luck does to the limits at 95 %, in a sentence. */
export function luckShort({widened, expectedBeyond95, assessed}: Funnel, language: Language): string {
  const {summary} = words(language).funnel;
  const say = widened ? summary.widenedShort : summary.chanceShort;
  return say(rough(expectedBeyond95, language), format(language).integer(assessed));
}

/** The picture in sentences: how many are outside, how many luck would put there, and how much more they vary. */
export function summary(funnel: Funnel, {language, measure, units: plural}: SaidOptions): readonly string[] {
  const {units, assessed, choice, phi, phiByLuck, tauSquared, widened, omitted} = funnel;
  const text = words(language).funnel.summary;
  const f = format(language);
  const outer = units.filter(({beyond}) => beyond === 0.998).length;
  const inner = units.filter(({beyond}) => beyond !== 0).length;
  const counts = {inner: f.integer(inner), outer: f.integer(outer), assessed: f.integer(assessed)};
  const expected = [funnel.expectedBeyond95, funnel.expectedBeyond998].map(count => rough(count, language));
  const inUnits = choice.measure !== "ratio" && choice.scale !== "arcsine";
  const tau = Math.sqrt(tauSquared);
  const amount = measure.share ? f.gap(tau) : funnelValue(tau, measure);
  const widening =
    choice.overDispersion === "multiplicative"
      ? text.multiplied(f.decimal(Math.sqrt(phi), 2))
      : text.added(inUnits ? amount : f.decimal(tau, 2));
  const names = f.list(omitted.map(({name}) => isolated(name)));
  return [
    inner === 0 ? text.none(counts.assessed, plural) : text.beyond({...counts, units: plural}),
    (widened ? text.widened : text.chance)(expected[0], expected[1]),
    ...(funnel.used < 2 ? [] : [text.phi(f.decimal(phi, 2), f.decimal(phiByLuck, 2))]),
    ...(widened ? [widening] : []),
    ...(omitted.length === 0 ? [] : [text.omitted(names, plural)])
  ];
}

/** An expected count: whole from 10 on, where a decimal says nothing. */
function rough(count: number, language: Language): string {
  return format(language).decimal(count, count < 9.95 ? 1 : 0);
}
