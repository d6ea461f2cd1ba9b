import {bands} from "../band.js";
import {svg} from "../dom.js";
import {bandMark} from "../symbol.js";
import type {View} from "../view.js";
import {type RankingOptions, rankingChart} from "./ranking.js";

const legendHeight = 24;
const legendStep = 150;

/** The ranking as one picture to take home: what each mark means, then the panels. Empty when nobody is assessed. */
export function rankingPicture(view: View, options: RankingOptions): SVGElement {
  const text = options.measure.bands;
  const panels = [...rankingChart(view, options).querySelectorAll("svg.ranking-plot")];
  const size = (panel: Element, side: string) => Number(panel.getAttribute(side));
  const height = legendHeight + Math.max(0, ...panels.map(panel => size(panel, "height")));
  let x = 0;
  for (const panel of panels) {
    panel.setAttribute("x", String(x));
    panel.setAttribute("y", String(legendHeight));
    x += size(panel, "width");
  }
  const legend = bands.map((band, at) => {
    const mark = bandMark(band);
    mark.setAttribute("x", String(at * legendStep));
    mark.setAttribute("y", "1");
    return svg`<g>${mark}<text x=${at * legendStep + 18} y="12" fill="var(--ink)">${text[band]}</text></g>`;
  });
  return svg`<svg width=${options.width} height=${height} viewBox=${`0 0 ${options.width} ${height}`} font-family="var(--sans-serif)" font-size="12">
    ${legend}${panels}
  </svg>`;
}
