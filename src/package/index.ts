// The door of the package: the engine, and its results as columns.
export * from "../engine/index.js";
export {type ColumnsOf, columnsOf, type UnitResults} from "./columnsOf.js";
