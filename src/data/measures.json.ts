import {measuresOf} from "../benchmark/measures.js";
import {listSpecs} from "../spec/load.js";
import {readAnalysis} from "./cache.js";
import {prepareWeeks} from "./weeks/cache.js";

const files = await Promise.all((await listSpecs()).map(readAnalysis));
process.stdout.write(JSON.stringify(measuresOf(files, (await prepareWeeks()).measures)));
