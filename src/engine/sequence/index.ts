// biome-ignore-all assist/source/organizeImports: grouped by what they are for, in the order of the work

// Courses of weekly states
export {codeSequences, type RawSequences} from "./codeSequences.js";
export {selectSequences, sequenceOf, type SequenceTable} from "./sequenceTable.js";
export {stateDistribution} from "./describe/distribution.js";
export {meanTime} from "./describe/meanTime.js";
export {sequenceMeasures} from "./describe/measures.js";
export {frequentPaths, type PathOptions, spellsOf} from "./describe/paths.js";
export {transitions} from "./describe/transitions.js";
export type * from "./describe/description.js";
export {indelCost, substitutionCosts} from "./distance/costs.js";
export {type DistancePart, distancesOf, type OpenDistances, openDistances} from "./distance/openDistances.js";
export type * from "./distance/distances.js";
export {type ClusterChoice, sequenceClusters} from "./cluster/clusters.js";
export {cutTree} from "./cluster/cut.js";
export {discrepancy} from "./cluster/discrepancy.js";
export {medoidsOf} from "./cluster/medoids.js";
export {type PamResult, pam} from "./cluster/pam.js";
export {openQuality} from "./cluster/quality.js";
export {type Silhouettes, silhouettes} from "./cluster/silhouettes.js";
export {ward} from "./cluster/ward.js";
export type * from "./cluster/clusterResult.js";
