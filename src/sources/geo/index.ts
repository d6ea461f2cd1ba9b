import {basename} from "node:path";
import {readText, shown} from "../../spec/file.js";
import {readMunicipalities} from "../register/municipalities.js";
import {findBoundaryFile} from "./boundaryFile.js";
import {municipalityAreas} from "./cells.js";
import {type Drawing, drawMunicipalities} from "./draw.js";
import {parseBoundaries} from "./geojson.js";
import {readLand} from "./land.js";
import {readPlaces} from "./places.js";
import type {Polygon} from "./shapes.js";

/** Where boundaries come from: made here out of places and a coastline, or a file that someone put in data/geo. */
export type BoundarySource =
  | {readonly kind: "approximate"}
  | {readonly kind: "file"; readonly name: string; readonly attribution: string | null};

/** The 98 municipalities as a drawing, and whom to thank for it. */
export interface MunicipalityMap extends Drawing {
  readonly source: BoundarySource;
}

/**
 * The map of the municipalities: from the GeoJSON file in `folder` where there is one, else approximate. Throws
 * InputError for a file that is not a map of the 98 municipalities.
 */
export async function municipalityMap(folder: string): Promise<MunicipalityMap> {
  const file = await findBoundaryFile(folder);
  if (file === null)
    return {source: {kind: "approximate"}, ...drawMunicipalities(approximateAreas(), shown(folder))};
  const where = shown(file);
  const known = new Map(readMunicipalities().map(({code, name}) => [code, name]));
  const {areas, attribution} = parseBoundaries(await readText(file, where), known, where);
  return {source: {kind: "file", name: basename(file), attribution}, ...drawMunicipalities(areas, where)};
}

/** Each municipality's share of Natural Earth's land: what is nearest to one of its places. */
export function approximateAreas(): Map<string, Polygon[]> {
  return municipalityAreas(readLand(), readPlaces());
}
