import {svg} from "../dom.js";
import type {MapArea, MapAreas, MapFrame} from "./areas.js";
import type {Shade} from "./classes.js";
import type {Label} from "./labels.js";
import {hatchPattern, paintOf, scaleHatch} from "./paint.js";

/** How an area is marked out. */
export type Mark = "selected" | "pointed" | "focused";

/** One window on the map, drawn. */
export interface FrameDrawing {
  readonly frame: MapFrame;
  readonly element: SVGElement;
  /** By the areas' codes. */
  readonly shapes: ReadonlyMap<string, SVGElement>;
  paint(shades: ReadonlyMap<string, Shade>): void;
  mark(marks: ReadonlyMap<string, Mark>): void;
  /** `scale` is pixels in a unit of the drawing. */
  resize(scale: number): void;
  /** Where an area's name belongs on the drawing; null for one that is not in this window. */
  labelOf(code: string): Label | null;
}

/** Shades whose areas have borders of their own colour, which lie over what is beside them. */
const bordered: readonly Shade[] = ["noData", "notAssessed", "asExpected", "above", "below"];

const outlines: Readonly<Record<Mark, {readonly ink: string; readonly width: number}>> = {
  selected: {ink: "var(--ink)", width: 2},
  pointed: {ink: "var(--ink)", width: 1.5},
  focused: {ink: "var(--accent)", width: 3}
};

/** The areas seen through one frame, without their marks and colours. `id` is the page's name for this map. */
export function frameDrawing(frame: MapFrame, map: MapAreas, id: string): FrameDrawing {
  const inside = new Map(
    map.areas.filter(({frames}) => frames.includes(frame.id)).map(area => [area.code, area])
  );
  const shapes = new Map([...inside].map(([code, area]) => [code, shape(area)]));
  const hatchId = `${id}-hatch-${frame.id}`;
  const hatch = hatchPattern(hatchId);
  const borders = new Map(bordered.map(shade => [shade, border(paintOf(shade, hatchId).stroke)]));
  const marked = svg`<g stroke-linejoin="round"></g>`;
  const element = svg`<svg viewBox=${frame.window.join(" ")} data-frame=${frame.id}>
    <defs>${hatch}</defs>
    <g stroke="var(--paper)" stroke-linejoin="round">${[...shapes.values()]}</g>
    <g fill="none" pointer-events="none" aria-hidden="true">${[...borders.values()]}${marked}</g>
  </svg>`;
  const [left, top, width, height] = frame.window;
  let pixels = 1;
  return {
    frame,
    element,
    shapes,
    paint(shades) {
      const around = new Map<Shade, string[]>();
      for (const [code, {path}] of inside) {
        const shade = shades.get(code) ?? "noData";
        const shape = shapes.get(code);
        around.set(shade, [...(around.get(shade) ?? []), path]);
        if (shape === undefined || shape.dataset.shade === shade) continue;
        shape.dataset.shade = shade;
        shape.setAttribute("fill", paintOf(shade, hatchId).fill);
      }
      for (const [shade, path] of borders) path.setAttribute("d", (around.get(shade) ?? []).join(""));
    },
    mark(marks) {
      marked.replaceChildren(
        ...[...marks].flatMap(([code, mark]) => {
          const area = inside.get(code);
          if (area === undefined) return [];
          return area.frames[0] === frame.id ? outline(area, mark) : [thinOutline(area, mark)];
        })
      );
    },
    resize(scale) {
      pixels = scale * frame.scale;
      const box = {
        x: frame.at[0] * scale,
        y: frame.at[1] * scale,
        width: width * pixels,
        height: height * pixels
      };
      for (const [name, value] of Object.entries(box)) element.setAttribute(name, value.toFixed(1));
      scaleHatch(hatch, pixels);
    },
    labelOf(code) {
      const area = inside.get(code);
      if (area === undefined) return null;
      const [x, y] = area.label;
      const [boxLeft, boxTop, boxWidth, boxHeight] = area.box;
      const [atX, atY] = frame.at.map(value => (value * pixels) / frame.scale);
      return {
        name: area.name,
        at: [atX + (x - left) * pixels, atY + (y - top) * pixels],
        reach: {
          left: (x - boxLeft) * pixels,
          right: (boxLeft + boxWidth - x) * pixels,
          up: (y - boxTop) * pixels,
          down: (boxTop + boxHeight - y) * pixels
        }
      };
    }
  };
}

function shape({code, path}: MapArea): SVGElement {
  return svg`<path d=${path} data-code=${code} vector-effect="non-scaling-stroke"></path>`;
}

function border(stroke: string): SVGElement {
  return svg`<path stroke=${stroke} stroke-linejoin="round" vector-effect="non-scaling-stroke"></path>`;
}

function line({path}: MapArea, colour: string, width: number): SVGElement {
  return svg`<path d=${path} stroke=${colour} stroke-width=${width} vector-effect="non-scaling-stroke"></path>`;
}

/** A line around an area, on a wider one of paper so that it is seen on dark colours too. */
function outline(area: MapArea, mark: Mark): readonly SVGElement[] {
  const {ink, width} = outlines[mark];
  return [line(area, "var(--paper)", width + 2.5), line(area, ink, width)];
}

/** Where an area is seen better elsewhere, a line that leaves something of it. */
function thinOutline(area: MapArea, mark: Mark): SVGElement {
  return line(area, outlines[mark].ink, 1.25);
}
