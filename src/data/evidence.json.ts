import type {Evidence} from "../benchmark/evidence.js";
import {readEvidence} from "./readEvidence.js";

const evidence: Evidence = {rows: await readEvidence(), activity: []};
process.stdout.write(JSON.stringify(evidence));
