import {join} from "node:path";
import {municipalityMap} from "../sources/geo/index.js";
import {hashFiles, root} from "./codeHash.js";
import {type Kept, keep} from "./keeper.js";

const boundaries = "data/geo";

/** The map's file, made when its code, places or boundaries, the municipalities, or the packages are others. */
export async function prepareMap(): Promise<Kept<"json">> {
  const depends = ["src/sources/geo", boundaries, "data/register/municipalities.csv", "package-lock.json"];
  return keep({
    folder: "map",
    name: "municipalities",
    kinds: ["json"],
    of: [await hashFiles(depends)],
    make: async () => ({json: JSON.stringify(await municipalityMap(join(root, boundaries)))})
  });
}
