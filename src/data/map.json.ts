import {readFile} from "node:fs/promises";
import {prepareMap} from "./mapCache.js";

const {json} = await prepareMap();
process.stdout.write(await readFile(json));
