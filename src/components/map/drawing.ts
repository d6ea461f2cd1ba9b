import {format, type Language, words} from "../../i18n/index.js";
import {svg} from "../dom.js";
import type {MapAreas, MapFrame} from "./areas.js";
import type {Shade} from "./classes.js";
import {type FrameDrawing, frameDrawing, type Mark} from "./frame.js";
import {placeLabels} from "./labels.js";

/** The map as a picture: all frames, and the names of who is marked out. */
export interface MapDrawing {
  readonly svg: SVGElement;
  /** The shapes an area has, the one where it is seen best first. */
  shapesOf(code: string): readonly SVGElement[];
  paint(shades: ReadonlyMap<string, Shade>): void;
  /** Marks areas out and names them, in this order; where names would meet, the first has the better place. */
  mark(marks: ReadonlyMap<string, Mark>): void;
  resize(width: number): void;
  readonly height: number;
}

/** The map without colours. `id` is the page's name for it: two maps on a page need two. */
export function mapDrawing(map: MapAreas, {language, id}: {language: Language; id: string}): MapDrawing {
  const frames = map.frames.map(frame => frameDrawing(frame, map, id));
  const areas = new Map(map.areas.map(area => [area.code, area]));
  const insets = frames.slice(1).map(({frame}) => inset(frame, language));
  const titles = new Set(map.frames.slice(1).map(frame => titleOf(frame, language)));
  const names = svg`<g font-size="13" font-weight="600" fill="var(--ink)" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke" pointer-events="none" aria-hidden="true"></g>`;
  const root = svg`<svg class="map-plot">
    ${frames.map(({element}) => element)}
    <g class="map-frames" fill="none" stroke="var(--ink-faint)" pointer-events="none" aria-hidden="true">${insets.map(each => each.element)}</g>
    ${names}
  </svg>`;
  let marks: ReadonlyMap<string, Mark> = new Map();
  let size: readonly [width: number, height: number] = [0, 0];

  const best = (code: string): readonly FrameDrawing[] =>
    (areas.get(code)?.frames ?? []).flatMap(id => frames.filter(({frame}) => frame.id === id));
  const writeNames = () => {
    const labels = [...marks.keys()].flatMap(code => best(code)[0]?.labelOf(code) ?? []);
    names.replaceChildren(
      ...placeLabels(
        labels.filter(({name}) => !titles.has(name)),
        size
      ).map(
        ({name, x, y, anchor}) =>
          svg`<text x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor}>${name}</text>`
      )
    );
  };
  return {
    svg: root,
    get height() {
      return size[1];
    },
    shapesOf: code => best(code).flatMap(({shapes}) => shapes.get(code) ?? []),
    paint(shades) {
      for (const frame of frames) frame.paint(shades);
    },
    mark(next) {
      marks = next;
      for (const frame of frames) frame.mark(marks);
      writeNames();
    },
    resize(width) {
      if (width <= 0) return;
      const scale = width / map.size[0];
      size = [width, Math.ceil(map.size[1] * scale)];
      root.setAttribute("width", String(width));
      root.setAttribute("height", String(size[1]));
      root.setAttribute("viewBox", `0 0 ${size.join(" ")}`);
      for (const frame of frames) frame.resize(scale);
      for (const each of insets) each.resize(scale);
      writeNames();
    }
  };
}

function titleOf({id, scale}: MapFrame, language: Language): string {
  const times = format(language).decimal(scale, Number.isInteger(scale) ? 0 : 1);
  return words(language).map.frames[id](times);
}

/** The border of a frame beside the country, with what it shows above it. */
function inset(frame: MapFrame, language: Language) {
  const border = svg`<rect></rect>`;
  const title = svg`<text font-size="12" fill="var(--ink-soft)" stroke="none" text-anchor="end">${titleOf(frame, language)}</text>`;
  return {
    element: svg`<g>${border}${title}</g>`,
    resize(scale: number) {
      const [x, y] = frame.at.map(value => value * scale);
      const [, , width, height] = frame.window.map(value => value * frame.scale * scale);
      for (const [name, value] of Object.entries({x, y, width, height}))
        border.setAttribute(name, value.toFixed(1));
      title.setAttribute("x", (x + width).toFixed(1));
      title.setAttribute("y", (y - 4).toFixed(1));
    }
  };
}
