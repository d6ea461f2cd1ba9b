import {geoTransverseMercator} from "d3-geo";
import type {Point} from "./shapes.js";

/** 100 m of the mean radius of the earth, so that one unit on the map is 100 m on the ground. */
const earthRadius = 63_710;

/**
 * Transverse Mercator about 9° east, the meridian of UTM zone 32 in which Denmark's official maps are drawn, on a
 * sphere. The origin lies just west of Blåvandshuk and north of Skagen.
 */
const mercator = geoTransverseMercator().rotate([-9, 0]).scale(earthRadius).translate([590, 64_260]);

/** A longitude and latitude (WGS84, degrees) on the map. */
export function project(longitude: number, latitude: number): Point {
  return mercator([longitude, latitude]) as Point;
}
