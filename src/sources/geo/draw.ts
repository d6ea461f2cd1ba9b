import polylabel from "polylabel";
import {InputError} from "../../engine/index.js";
import {readMunicipalities} from "../register/municipalities.js";
import {drawing, type Frame, type FrameId, frames, isCapital} from "./frames.js";
import {areaOf, type Box, boxContains, boxOf, overlaps, type Point, type Polygon} from "./shapes.js";
import {simplifyAreas} from "./simplify.js";
import {pathOf} from "./svgPath.js";

/** A municipality on the map. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  /** An SVG path in units of 100 m. */
  readonly path: string;
  /** Well inside its largest part. */
  readonly label: Point;
  /** Around its largest part. */
  readonly box: Box;
  /** The frames it is seen in, the one where it is seen best first. */
  readonly frames: readonly FrameId[];
}

/** The municipalities as a drawing of several frames. */
export interface Drawing {
  readonly size: readonly [width: number, height: number];
  readonly frames: readonly Frame[];
  /** In the order of their codes. */
  readonly areas: readonly MapArea[];
}

/** Draws the municipalities. Throws InputError for one that cannot be seen; `where` names what the areas come from. */
export function drawMunicipalities(exact: ReadonlyMap<string, readonly Polygon[]>, where: string): Drawing {
  const simple = simplifyAreas(exact);
  const areas = readMunicipalities().map(({code, name}): MapArea => {
    const polygons = simple.get(code) ?? [];
    const place = polygons.length === 0 ? null : placeOf(code, polygons);
    if (place !== null) return {code, name, path: pathOf(polygons), ...place};
    throw new InputError("invalid", `area of ${code} ${name}: it lies outside Denmark or covers nothing`, {
      where,
      allowed: "allowed: longitude and latitude in degrees (WGS84)"
    });
  });
  return {size: drawing, frames, areas};
}

/** Where a municipality is on the drawing; null when it is nowhere. */
function placeOf(
  code: string,
  polygons: readonly Polygon[]
): Pick<MapArea, "label" | "box" | "frames"> | null {
  const largest = polygons.reduce((best, polygon) => (areaOf([polygon]) > areaOf([best]) ? polygon : best));
  const [x, y] = polylabel(largest).map(Math.round);
  if (!frames.some(({window}) => boxContains(window, [x, y]))) return null;
  const around = boxOf(polygons);
  const seen = frames.filter(({window}) => overlaps(window, around)).map(({id}) => id);
  return {
    label: [x, y],
    box: boxOf([largest]),
    frames: isCapital(code) ? seen.sort((a, b) => Number(b === "capital") - Number(a === "capital")) : seen
  };
}
