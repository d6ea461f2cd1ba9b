import {parseArgs} from "node:util";
import {readAnalysis} from "../data/cache.js";
import {analysisPage} from "../pages/analysisPage.js";
import {loadSpec} from "../spec/load.js";

const {analysis} = parseArgs({options: {analysis: {type: "string", default: ""}}}).values;
process.stdout.write(analysisPage(await readAnalysis(await loadSpec(analysis)), "da"));
