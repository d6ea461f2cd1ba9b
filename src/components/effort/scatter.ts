import {format, type Language, words} from "../../i18n/index.js";
import {inside} from "../../i18n/inside.js";
import {limits} from "../band.js";
import {pointable} from "../chart/pointing.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {figuresTable} from "../table/figures.js";
import {type DrawingOptions, drawing, type Mark} from "./drawing.js";
import {type Shown, saidOf} from "./findings.js";
import {type Point, pointsOf} from "./points.js";

export interface ScatterOptions {
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
  readonly selected: string | null;
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
}

/** What the drawing needs to know of its axes. */
export function drawingOptions(
  x: Shown,
  y: Shown,
  {language, width, selected}: Pick<ScatterOptions, "language" | "width" | "selected">
): DrawingOptions {
  const axis = ({label, measure}: Shown) => ({
    measure,
    title: words(language).effort.axis(label, inside(measure.differenceAxis))
  });
  return {language, width, selected, x: axis(x), y: axis(y)};
}

/**
 * Municipalities on two measures. Pointing at one, or going to it with the arrow keys, tells its figures above the
 * picture; a click, Enter or the space bar chooses it. A table of the same figures is folded away below.
 */
export function scatter(x: Shown, y: Shown, options: ScatterOptions): HTMLElement {
  const {language, width, selected, onSelect, onClear} = options;
  const text = words(language).effort;
  const f = format(language);
  const {points, left} = pointsOf(x.data, y.data, f.compare);
  if (points.length === 0) return html`<p class="empty">${text.empty}</p>`;
  const {svg: picture, marks, emphasise} = drawing(points, drawingOptions(x, y, options));
  const readout = html`<div class="plane-readout effort-readout"></div>`;
  const tell = (mark: Mark | null) => {
    const shown = mark?.point ?? points.find(({unit}) => unit === selected);
    emphasise(mark);
    readout.replaceChildren(
      shown === undefined
        ? html`<p class="hint">${text.hint}</p>`
        : html`<p>${saidOf(shown, x, y, language)}</p>`
    );
  };
  pointable(
    picture,
    marks.map(mark => ({
      ...mark,
      id: mark.point.unit,
      name: mark.point.name,
      said: saidOf(mark.point, x, y, language)
    })),
    {
      label: text.label(x.label, y.label),
      width,
      selected: selected === null ? [] : [selected],
      onSelect,
      onClear,
      onPoint: tell
    }
  );
  tell(null);
  return html`<figure class="plane effort" style=${{width: `${width}px`}}>
    ${readout}${picture}
    <figcaption>
      <p>${text.read}</p>
      ${left.length === 0 ? "" : html`<p>${text.notDrawn(f.list(left))}</p>`}
    </figcaption>
    ${fold("effort-figures", text.figures, () => figures(points, x, y, options))}
  </figure>`;
}

function figures(points: readonly Point[], x: Shown, y: Shown, options: ScatterOptions): HTMLElement {
  const {language, selected, onSelect} = options;
  const text = words(language).effort;
  const f = format(language);
  const heads = [x, y].flatMap(({label, measure}) => [
    `${label}: ${text.people}`,
    `${text.difference}, ${measure.differenceUnit}`,
    text.chance
  ]);
  const cells = ({measure}: Shown, {n, difference, se}: Point["x"]) => [
    f.integer(n),
    measure.difference(difference),
    measure.range(limits.chance * se)
  ];
  const rows = points.map(point => ({
    unit: point.unit,
    name: point.name,
    chosen: point.unit === selected,
    cells: [...cells(x, point.x), ...cells(y, point.y)]
  }));
  return figuresTable(rows, {caption: text.figuresCaption, name: text.name, heads, onSelect});
}
