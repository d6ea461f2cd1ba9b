import {createRequire} from "node:module";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import {project} from "./projection.js";
import type {Polygon} from "./shapes.js";

type Atlas = Topology<{countries: GeometryCollection<{name: string}>}>;

/** ISO 3166-1 numeric. */
const denmark = "208";

/** Denmark's islands and its part of Jutland, from Natural Earth at 1:10 million. It leaves out islands such as Tåsinge. */
export function readLand(): Polygon[] {
  const atlas = createRequire(import.meta.url)("world-atlas/countries-10m.json") as Atlas;
  const found = feature(atlas, atlas.objects.countries).features.find(({id}) => id === denmark);
  if (found?.geometry.type !== "MultiPolygon")
    throw new Error("world-atlas holds no Denmark of many islands");
  return found.geometry.coordinates.map(rings =>
    rings.map(ring => ring.map(([longitude, latitude]) => project(longitude, latitude)))
  );
}
