import type {MapArea, MapAreas} from "../../src/components/map/areas.js";
import type {MunicipalityMap} from "../../src/sources/geo/index.js";

/** The map that is made when the site is built is all that the component asks for. */
export type MapIsMap = MunicipalityMap extends MapAreas ? true : never;
export const mapIsMap: MapIsMap = true;

function square(code: string, name: string, x: number, y: number, frames: MapArea["frames"]): MapArea {
  return {
    code,
    name,
    path: `M${x},${y}l100,0 0,100-100,0z`,
    label: [x + 50, y + 50],
    box: [x, y, 100, 100],
    frames
  };
}

/**
 * Seven squares of a made-up country: three rows in Jutland, Odense in the east and enlarged beside it, Bornholm in a
 * frame of its own. Known to the fixture's units by name.
 */
export const squares: MapAreas = {
  source: {kind: "approximate"},
  size: [600, 400],
  frames: [
    {id: "country", window: [0, 0, 400, 400], at: [0, 0], scale: 1},
    {id: "capital", window: [290, 90, 60, 60], at: [420, 40], scale: 2},
    {id: "bornholm", window: [790, 190, 120, 120], at: [460, 260], scale: 1}
  ],
  areas: [
    square("400", "Bornholm", 800, 200, ["bornholm"]),
    square("461", "Odense", 300, 100, ["capital", "country"]),
    square("492", "Ærø", 200, 300, ["country"]),
    square("530", "Billund", 100, 100, ["country"]),
    square("550", "Tønder", 0, 200, ["country"]),
    square("751", "Aarhus", 200, 0, ["country"]),
    square("779", "Skive", 0, 0, ["country"])
  ]
};
