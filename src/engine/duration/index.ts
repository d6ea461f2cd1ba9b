// Time until something happens
export {aftSurvival} from "./aft/curve.js";
export {type AftChoice, aftModel} from "./aft/model.js";
export type * from "./benchmark/result.js";
export {survivalBounds} from "./bounds.js";
export type * from "./check/result.js";
export {codeDurations, type DurationDefinition} from "./code.js";
export {type CoxChoice, coxModel, type OpenCox, openCox} from "./cox/model.js";
export {survivalCurves} from "./curve.js";
export type * from "./fit.js";
export {type FrailtyChoice, frailtyModel} from "./frailty/model.js";
export type * from "./frailty/result.js";
export {groupsOf, type NamedGroups} from "./groups.js";
export {logRank} from "./logRank.js";
export {type PiecewiseChoice, piecewiseModel} from "./piecewise/model.js";
export {durationQuantile, restrictedMean} from "./restrictedMean.js";
export type * from "./result.js";
export type {DurationTable, OtherEvent} from "./table.js";
