import {svg} from "../dom.js";
import {wrap} from "./wrap.js";

export interface FrameText {
  readonly title: string;
  readonly subtitle: string;
  /** Below the chart, each on lines of its own: source, synthetic mark, address. */
  readonly notes: readonly string[];
}

const margin = 24;
const narrowest = 480;
const fonts = '"Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif';

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly ink: string;
}

const styles = {
  title: {size: 18, weight: 600, ink: "#1b1a1f"},
  subtitle: {size: 14, weight: 400, ink: "#55535c"},
  note: {size: 12, weight: 400, ink: "#55535c"}
} as const satisfies Record<string, Style>;

/** A chart as a picture that can stand alone: title above, and below where it is from and what it is not. */
export function framed(chart: SVGElement, text: FrameText): SVGElement {
  const [chartWidth, chartHeight] = sizeOf(chart);
  const width = Math.max(narrowest, chartWidth) + 2 * margin;
  const room = width - 2 * margin;
  const above = [...block(text.title, styles.title, room), ...block(text.subtitle, styles.subtitle, room)];
  const below = text.notes.flatMap(note => block(note, styles.note, room));
  const top = margin + heightOf(above) + 12;
  const bottom = top + chartHeight + 12;
  const height = Math.ceil(bottom + heightOf(below) + margin);
  chart.setAttribute("x", String(margin));
  chart.setAttribute("y", String(top));
  chart.setAttribute("width", String(chartWidth));
  chart.setAttribute("height", String(chartHeight));
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family=${fonts}>
    <title>${text.title}</title>
    <rect width=${width} height=${height} fill="#fff"></rect>
    ${write(above, margin)}
    ${chart}
    ${write(below, bottom)}
  </svg>`;
}

interface LineOfText {
  readonly text: string;
  readonly style: Style;
}

const block = (text: string, style: Style, room: number): readonly LineOfText[] =>
  wrap(text, room, style.size).map(line => ({text: line, style}));

const lineHeight = ({style}: LineOfText) => Math.round(style.size * 1.35);
const heightOf = (lines: readonly LineOfText[]) => lines.reduce((sum, line) => sum + lineHeight(line), 0);

function write(lines: readonly LineOfText[], from: number): readonly SVGElement[] {
  let y = from;
  return lines.map(line => {
    y += lineHeight(line);
    const {size, weight, ink} = line.style;
    return svg`<text x=${margin} y=${y - Math.round(size * 0.35)} font-size=${size} font-weight=${weight} fill=${ink}>${line.text}</text>`;
  });
}

/** As it says itself, else as its view box says. */
function sizeOf(chart: SVGElement): readonly [width: number, height: number] {
  const box = (chart.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const said = (name: string, at: number) => {
    const value = chart.getAttribute(name) ?? "";
    return /^[\d.]+(px)?$/.test(value) ? Number.parseFloat(value) : (box[at] ?? 0);
  };
  return [said("width", 2), said("height", 3)];
}
