import type {Certainty} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {amounts} from "../card/amount.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {explained} from "../glossary.js";
import {bandMark} from "../symbol.js";
import type {CertainRow} from "./rows.js";

export interface NoiseOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Such as "municipalities". */
  readonly units: string;
}

/** What is signal and what is noise: the gap beside the one chance makes, who stands out, how the true ones spread. */
export function noiseSection(
  {noise, tau, tauInterval}: Certainty,
  rows: readonly CertainRow[],
  {language, measure, units}: NoiseOptions
): HTMLElement {
  const {noise: text} = words(language).certainty;
  const f = format(language);
  const {size} = amounts(measure);
  const {gap, gapByChance, gapNoiseCorrected, discoveries} = noise;
  const longest = Math.max(gap ?? 0, gapByChance ?? 0, gapNoiseCorrected ?? 0);
  const fact = (name: string | Element, ...content: readonly unknown[]) =>
    html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
  const gapFact = (value: number, name: string | Element, say: (points: string) => string, kind: string) => {
    const width = `${longest > 0 ? ((100 * Math.max(0, value)) / longest).toFixed(1) : 0}%`;
    return fact(name, say(size(value)), html`<i class=${`bar ${kind}`} style=${{width}}></i>`);
  };
  const rate = f.probability(noise.falseDiscoveryRate);
  const count = f.integer(discoveries);
  return html`<section class="noise">
    <h3>${text.title}</h3>
    <dl>
      ${gap === null ? fact(text.names.gap, text.noGap) : gapFact(gap, text.names.gap, text.gaps.raw, "raw")}
      ${gapByChance === null ? "" : gapFact(gapByChance, text.names.chance, text.gaps.chance, "chance")}
      ${
        gapNoiseCorrected === null
          ? ""
          : gapFact(
              gapNoiseCorrected,
              explained("noiseCorrectedGap", language, text.names.corrected),
              text.gaps.corrected,
              "corrected"
            )
      }
      ${fact(
        text.names.flags,
        text.flags(f.integer(noise.flags), f.integer(rows.length), units, f.integer(noise.flagsByChance))
      )}
      ${fact(
        explained("falseDiscovery", language, text.names.discoveries),
        discoveries === 0 ? text.noDiscovery(rate) : text.discoveries(rate, count),
        discoveries === 0 ? "" : fold("discoveries", text.who(count), () => discovered(rows))
      )}
      ${
        tau === null || tauInterval === null
          ? ""
          : fact(
              explained("trueSpread", language, text.names.spread),
              tau === 0
                ? text.noSpread(size(tauInterval[1]))
                : text.spread(size(tau), size(tauInterval[0]), size(tauInterval[1]))
            )
      }
    </dl>
  </section>`;
}

/** Those who stand out, best first, each with its band. */
function discovered(rows: readonly CertainRow[]): HTMLElement {
  const found = rows.filter(({known}) => known.discovery);
  return html`<ul class="names">${found.map(
    ({result}) => html`<li>${bandMark(bandOf(result))} <bdi>${result.name}</bdi></li>`
  )}</ul>`;
}
