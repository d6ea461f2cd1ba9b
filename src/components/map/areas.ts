import type {Words} from "../../i18n/index.js";

/** The country, or what is shown beside it. */
export type MapFrameId = keyof Words["map"]["frames"];

type Pair = readonly [x: number, y: number];
type Box = readonly [x: number, y: number, width: number, height: number];

/** A window on the map, and where on the drawing it is shown, how many times enlarged. */
export interface MapFrame {
  readonly id: MapFrameId;
  readonly window: Box;
  readonly at: Pair;
  readonly scale: number;
}

/** A municipality: an SVG path, a point and a box in and around its largest part, and its frames, the best first. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly label: Pair;
  readonly box: Box;
  readonly frames: readonly MapFrameId[];
}

/** What the component asks of the map that was made when the site was built, all in one system of coordinates. */
export interface MapAreas {
  readonly source:
    | {readonly kind: "approximate"}
    | {readonly kind: "file"; readonly name: string; readonly attribution: string | null};
  readonly size: readonly [width: number, height: number];
  readonly frames: readonly MapFrame[];
  readonly areas: readonly MapArea[];
}
