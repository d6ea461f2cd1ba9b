import {readAnalysis} from "../data/cache.js";
import {startPage} from "../pages/startPage.js";
import {listSpecs} from "../spec/load.js";

const files = await Promise.all((await listSpecs()).map(readAnalysis));
process.stdout.write(startPage(files, "da"));
