import type {Evidence} from "../benchmark/evidence.js";
import {readEvidence} from "./readEvidence.js";
import {prepareWeeks} from "./weeks/cache.js";

const evidence: Evidence = {rows: await readEvidence(), activity: (await prepareWeeks()).activity};
process.stdout.write(JSON.stringify(evidence));
