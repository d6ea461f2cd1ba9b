// What is compared

export {type LeastSquares, leastSquares} from "./algebra/qr.js";

// Units against what is expected of them
export {type OpenBenchmark, openBenchmark} from "./benchmark/open.js";
export type {Benchmark, Choice, Fifths, UnitResult} from "./benchmark/result.js";
export {type Fault, InputError} from "./errors.js";
// Models of the country
export type {Link, ModelFit, TermEstimate} from "./model/fit.js";
// Chance, seeded
export {type Random, random} from "./random.js";
export {codeTable} from "./table/code.js";
export type {
  CategoricalColumn,
  CodedTable,
  Column,
  NumericColumn,
  OutcomeKind,
  Per,
  Unit
} from "./table/codedTable.js";
// People, coded
export {persons} from "./table/codedTable.js";
export type {
  CategoricalDefinition,
  Cell,
  NumericDefinition,
  OutcomeDefinition,
  RawTable,
  TableDefinition
} from "./table/definition.js";
export type {Warning} from "./warnings.js";
