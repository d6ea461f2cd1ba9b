import type {Multiverse} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {tenth} from "../chart/tenth.js";
import {svg} from "../dom.js";
import type {PanelRow, SpecificationLayout} from "./layout.js";
import {type Curve, has} from "./models.js";

/** Up to so many models each have a mark of their own; more are counted in fields. */
export const mostMarks = 256;

/** How many shades a field can have, besides none. */
const shades = 8;
const fieldWidth = 4;
const markWidth = 3;

/** Which conditions each model has: a row for each, dark where the models there have it. */
export function conditionPanel(
  curve: Curve,
  multiverse: Multiverse,
  layout: SpecificationLayout,
  {language, labels}: {readonly language: Language; readonly labels: ReadonlyMap<string, string>}
): SVGElement {
  const {left, right, narrow, rows, width} = layout;
  const text = words(language).robustness;
  const f = format(language);
  const letters = Math.floor((left - 8) / 5.6);
  const short = (name: string) =>
    narrow || name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
  const moved = (places: number) =>
    /[1-9]/.test(f.decimal(places))
      ? (places > 0 ? text.ranks.down : text.ranks.up)(f.decimal(Math.abs(places)))
      : f.decimal(0);
  return svg`<g class="panel" font-size="12">
    ${
      narrow || rows.length === 0
        ? ""
        : svg`<g fill="var(--ink-soft)"><text x="0" y=${rows[0].y - 10}>${text.terms.panel.label}</text><text x=${width} y=${rows[0].y - 10} text-anchor="end">${text.plot.leftOut}</text></g>`
    }
    ${rows.map(row => {
      const name = labels.get(row.condition) ?? row.condition;
      const [baseline, labelX] = narrow ? [row.y - 5, left] : [row.y + row.height - 2, 0];
      return svg`<g data-condition=${row.condition}>
        <text x=${labelX} y=${baseline} fill="var(--ink)">${short(name)}${narrow || short(name) === name ? "" : svg`<title>${name}</title>`}</text>
        <rect x=${left} y=${row.y} width=${right - left} height=${row.height} fill="none" stroke="var(--rule-faint)"></rect>
        ${fields(curve, multiverse, layout, row).map(
          ({d, shade}) =>
            svg`<path d=${d} transform=${`translate(0,${row.y})`} fill="var(--ink)" fill-opacity=${shade}></path>`
        )}
        ${row.moves === null ? "" : svg`<text class="moves" x=${width - (narrow ? 8 : 0)} y=${baseline} text-anchor="end" fill="var(--ink-soft)">${moved(row.moves)}</text>`}
      </g>`;
    })}
  </g>`;
}

/** Where a row is dark, and how dark: one path a shade. */
function fields(
  curve: Curve,
  multiverse: Multiverse,
  {left, right}: SpecificationLayout,
  {bit, height}: PanelRow
) {
  const models = curve.order.length;
  const exact = models <= mostMarks;
  const count = exact ? models : Math.min(models, Math.floor((right - left) / fieldWidth));
  const wide = (right - left) / count;
  const gap = exact && wide >= markWidth ? 1 : 0;
  const shadeOf = (field: number) => {
    const [from, to] = [field, field + 1].map(edge => Math.round((edge * models) / count));
    let having = 0;
    for (let at = from; at < to; ++at) having += has(multiverse, curve.order[at], bit) ? 1 : 0;
    return Math.round((shades * having) / (to - from));
  };
  const paths = new Map<number, string>();
  for (let from = 0; from < count; ) {
    const shade = shadeOf(from);
    let to = from + 1;
    while (gap === 0 && to < count && shadeOf(to) === shade) ++to;
    if (shade > 0) {
      const [x0, x1] = [left + from * wide, left + to * wide - gap].map(tenth);
      paths.set(shade, `${paths.get(shade) ?? ""}M${x0},0H${x1}V${height}H${x0}Z`);
    }
    from = to;
  }
  return [...paths].map(([shade, d]) => ({d, shade: shade / shades}));
}
