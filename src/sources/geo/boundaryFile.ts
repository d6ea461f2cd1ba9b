import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {InputError} from "../../engine/index.js";
import {shown} from "../../spec/file.js";

/** The GeoJSON file in a folder, or null where there is none. Throws InputError where there are several. */
export async function findBoundaryFile(folder: string): Promise<string | null> {
  const names = (await readdir(folder)).filter(name => /\.geojson$/i.test(name)).sort();
  if (names.length > 1)
    throw new InputError("ambiguous", `boundaries: found ${names.join(", ")}`, {
      where: shown(folder),
      allowed: "allowed: one GeoJSON file"
    });
  return names.length === 0 ? null : join(folder, names[0]);
}
