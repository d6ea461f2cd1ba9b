import {z} from "zod";
import {InputError} from "../../engine/index.js";
import {project} from "./projection.js";
import type {Point, Polygon, Ring} from "./shapes.js";

/** Names under which official files keep a municipality's code, in any case. */
const codeProperties = ["kode", "komkode", "kommunekode", "kom_kode", "code", "municipality"];

/** Christiansø is in official files and in no municipality. */
const noMunicipality = "411";

const position = z.array(z.number()).min(2);
const rings = z.array(z.array(position).min(4)).min(1);
const collection = z.object({
  type: z.literal("FeatureCollection"),
  attribution: z.string().optional(),
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()).nullable(),
      geometry: z.discriminatedUnion("type", [
        z.object({type: z.literal("Polygon"), coordinates: rings}),
        z.object({type: z.literal("MultiPolygon"), coordinates: z.array(rings).min(1)})
      ])
    })
  )
});

type Collection = z.infer<typeof collection>;
type Feature = Collection["features"][number];

/** Boundaries that someone brought along. */
export interface Boundaries {
  /** Whom the file itself says to thank. */
  readonly attribution: string | null;
  readonly areas: ReadonlyMap<string, Polygon[]>;
}

/**
 * Reads boundaries from GeoJSON text: polygons in degrees (WGS84), with a municipality's code among the properties of
 * each. `known` are the codes that must be there, and names to tell them by; a municipality may have several features.
 * Throws InputError, whose place is `where`.
 */
export function parseBoundaries(text: string, known: ReadonlyMap<string, string>, where: string): Boundaries {
  const {features, attribution} = parseCollection(text, where);
  const areas = new Map<string, Polygon[]>();
  const unknown = new Set<string>();
  features.forEach((feature, at) => {
    const place = `${where}: features[${at}]`;
    const code = codeOf(feature, place);
    if (code === noMunicipality) return;
    if (!known.has(code)) unknown.add(code);
    areas.set(code, [...(areas.get(code) ?? []), ...polygonsOf(feature, place)]);
  });
  if (unknown.size > 0)
    throw new InputError("unknown", `municipality codes: ${[...unknown].join(", ")}`, {
      where,
      allowed: "allowed: the 98 official codes, 101 to 860"
    });
  const missing = [...known].filter(([code]) => !areas.has(code)).map(([code, name]) => `${code} ${name}`);
  if (missing.length > 0)
    throw new InputError("missing", `municipalities: ${missing.join(", ")}`, {
      where,
      allowed: "allowed: a polygon for each of the 98"
    });
  return {attribution: attribution ?? null, areas};
}

function parseCollection(text: string, where: string): Collection {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError("invalid", `JSON: ${(error as Error).message}`, {where});
  }
  const result = collection.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue.path.reduce<string>(
    (before, key) => (typeof key === "number" ? `${before}[${key}]` : `${before}.${String(key)}`),
    ""
  );
  throw new InputError("invalid", `GeoJSON at ${path === "" ? "the top" : path.replace(/^\./, "")}`, {
    where,
    allowed: "allowed: a FeatureCollection of features with properties and a Polygon or MultiPolygon"
  });
}

function codeOf({properties}: Feature, where: string): string {
  const found = Object.entries(properties ?? {}).find(([name]) =>
    codeProperties.includes(name.toLowerCase())
  );
  if (found === undefined)
    throw new InputError("missing", "municipality code", {
      where,
      allowed: `allowed: a property named ${codeProperties.join(", ")}`
    });
  const [name, value] = found;
  if (!/^\s*\d+\s*$/.test(String(value)))
    throw new InputError("invalid", `${name}: found ${JSON.stringify(value)}`, {
      where,
      allowed: "allowed: an official code such as 101 or 0101"
    });
  return String(Number(value));
}

function polygonsOf({geometry}: Feature, where: string): Polygon[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map(polygon => polygon.map(ring => projectRing(ring, where)));
}

function projectRing(ring: readonly (readonly number[])[], where: string): Ring {
  const points = ring.map(([longitude, latitude]): Point => {
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      throw new InputError("invalid", `coordinates: found ${longitude}, ${latitude}`, {
        where,
        allowed: "allowed: longitude and latitude in degrees (WGS84)"
      });
    return project(longitude, latitude);
  });
  const [first, last] = [points[0], points[points.length - 1]];
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
}
