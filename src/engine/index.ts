// biome-ignore-all assist/source/organizeImports: grouped by what they are for, in the order of the work

// People, coded
export {key as cellKey} from "./table/cells.js";
export {codeTable} from "./table/code.js";
export {persons} from "./table/codedTable.js";
export type {
  CategoricalColumn,
  CodedPeople,
  CodedTable,
  Column,
  NumericColumn,
  OutcomeKind,
  Per,
  Unit
} from "./table/codedTable.js";
export type {
  CategoricalDefinition,
  Cell,
  NumericDefinition,
  OutcomeDefinition,
  RawTable,
  TableDefinition
} from "./table/definition.js";

export {type DurationTableOptions, type PeopleOptions, type TableOptions, tableOf} from "./rows/tableOf.js";
export type {CategoricalCondition, ConditionOptions, NumericCondition} from "./rows/conditions.js";
export type {
  CountColumns,
  DurationColumns,
  MeanColumn,
  OutcomeOptions,
  ShareColumn
} from "./rows/outcome.js";
export type {ColumnarRows, PlainRows} from "./rows/rawTableOf.js";

// Units against what a model of the country expects of them
export {type OpenBenchmark, openBenchmark} from "./benchmark/open.js";
export type {Benchmark, Choice, Fifths, Form, UnitResult} from "./benchmark/result.js";
export type {Link, ModelFit, TermEstimate} from "./model/fit.js";

// Who the people are, and what each condition does
export {type Alternative, alternative, toggled} from "./describe/alternative.js";
export {type Composition, type ConditionComposition, composition} from "./describe/composition.js";

// How sure a difference and a rank are
export {type CertaintyOptions, certainty} from "./certainty/certainty.js";
export {type ConfidenceOptions, confidenceSets} from "./certainty/confidenceSets.js";
export type {SamplingErrors} from "./certainty/differences.js";
export {correlatedEffects, independentEffects, type JointEffects} from "./certainty/effects.js";
export {expectedRanks} from "./certainty/expectedRanks.js";
export {falseDiscoveries} from "./certainty/falseDiscoveries.js";
export {type HierarchicalEffects, hierarchicalEffects} from "./certainty/hierarchical.js";
export {noiseOf} from "./certainty/noise.js";
export {normalGap} from "./certainty/normalGap.js";
export {type RankConfidenceOptions, rankConfidence} from "./certainty/rankConfidence.js";
export {type RankOptions, rankDistribution, topProbability} from "./certainty/rankDistribution.js";
export {shrink} from "./certainty/shrink.js";
export {tauBest, tauBestUnits} from "./certainty/tauBest.js";
export {hypotheticalYears} from "./certainty/years.js";
export type * from "./certainty/result.js";
export {openBootstrap} from "./interval/bootstrap.js";
export {clopperPearson, wilson} from "./interval/proportion.js";
export {byar, exactPoisson} from "./interval/ratio.js";
export type * from "./interval/result.js";
export type {Bootstrap, BootstrapOptions, BootstrapResult, BootstrapUnit} from "./interval/replicates.js";
export {unitIntervals} from "./interval/units.js";
export {fitMixed} from "./mixed/fit.js";
export type * from "./mixed/result.js";

// Funnel limits
export {defaultFunnelChoice, funnelMeasures, funnelScales} from "./funnel/choice.js";
export {exactBinomialLimit, exactPoissonLimit} from "./funnel/exactLimits.js";
export {funnel} from "./funnel/funnel.js";
export {type FunnelPlotR, funnelPlotR} from "./funnel/funnelPlotR.js";
export {type DispersionEstimate, overDispersion} from "./funnel/overDispersion.js";
export type * from "./funnel/result.js";

// All models at once, and what each condition does on the way from raw to adjusted
export {explain} from "./multiverse/explain.js";
export {modelSample, mostConditions} from "./multiverse/masks.js";
export {type OpenMultiverse, openMultiverse} from "./multiverse/open.js";
export {buffersOf, withParts} from "./multiverse/parts.js";
export type * from "./multiverse/result.js";
export {explainSampled, type SampledExplanation} from "./multiverse/sampled.js";
export {summariseMultiverse} from "./multiverse/summarise.js";

// What a reader should know of a model before using it
export {checkModel} from "./check/check.js";
export type {Influence} from "./check/influence.js";
export type * from "./check/result.js";

// Time until something happens
export * from "./duration/index.js";

// Courses of weekly states
export * from "./sequence/index.js";

// How two measures of units go together
export {association} from "./association/association.js";
export type * from "./association/result.js";

// What is said when something is wrong, or worth knowing
export {type Fault, InputError} from "./errors.js";
export type {Warning} from "./warnings.js";

// Parts for those who estimate something of their own
export {type Cholesky, cholesky, solve} from "./algebra/cholesky.js";
export {type LeastSquares, leastSquares} from "./algebra/qr.js";
export {extremeMeans} from "./benchmark/fifths.js";
export {type Random, random} from "./random.js";
