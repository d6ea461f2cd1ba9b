import {readFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {loadSpec} from "../spec/load.js";
import {prepareAnalysis} from "./cache.js";

const {analysis} = parseArgs({options: {analysis: {type: "string", default: ""}}}).values;
const {json} = await prepareAnalysis(await loadSpec(analysis));
process.stdout.write(await readFile(json));
