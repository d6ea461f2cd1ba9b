// biome-ignore-all assist/source/organizeImports: grouped by what they are for, in the order of the work

// People, coded
export {key as cellKey} from "./table/cells.js";
export {codeTable} from "./table/codeTable.js";
export {persons} from "./table/codedTable.js";
export type {
  CategoricalColumn,
  CodedPeople,
  CodedTable,
  Column,
  NumericColumn,
  MeanKind,
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

export {
  type DurationTableOptions,
  type GivenTableOptions,
  type PeopleOptions,
  type RateTableOptions,
  type TableOptions,
  tableOf
} from "./rows/tableOf.js";
export type {CategoricalCondition, ConditionOptions, NumericCondition} from "./rows/conditions.js";
export type {
  CountColumns,
  DurationColumns,
  GivenColumns,
  MeanColumn,
  OutcomeOptions,
  RateColumns,
  ShareColumn
} from "./rows/outcome.js";
export type {ColumnarRows, PlainRows} from "./rows/rawTableOf.js";

// Units against what a model of the country expects of them
export type {
  Choice,
  DurationChoice,
  DurationLink,
  Link,
  MeanChoice,
  PeopleChoice,
  RateChoice,
  RatioChoice
} from "./outcome/choice.js";
export type {BenchmarkCurves, DifferenceErrors, GroupCurves, OpenBenchmark} from "./outcome/openBenchmark.js";
export type {Difference} from "./outcome/outcome.js";
export {openBenchmark, outcomeOf} from "./outcome/outcomes.js";
export type {AnyTable, OutcomeKind} from "./outcome/table.js";
export type {Benchmark, Fifths, UnitResult} from "./benchmark/benchmark.js";
export type {MeanLink, ModelFit, TermEstimate} from "./model/modelFit.js";

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
export type * from "./certainty/certaintyResult.js";
export {openBootstrap} from "./interval/openBootstrap.js";
export {clopperPearson, wilson} from "./interval/proportion.js";
export {byar, exactPoisson} from "./interval/ratio.js";
export type * from "./interval/unitInterval.js";
export type {Bootstrap, BootstrapOptions, BootstrapResult, BootstrapUnit} from "./interval/replicates.js";
export {unitIntervals} from "./interval/unitIntervals.js";
export {fitMixed} from "./mixed/fitMixed.js";
export type * from "./mixed/mixedFit.js";

// Funnel limits
export {defaultFunnelChoice, funnelScales} from "./funnel/funnelChoice.js";
export {exactBinomialLimit, exactPoissonLimit} from "./funnel/exactLimits.js";
export {funnel} from "./funnel/funnel.js";
export {type FunnelPlotR, funnelPlotR} from "./funnel/funnelPlotR.js";
export {type DispersionEstimate, overDispersion} from "./funnel/overDispersion.js";
export type * from "./funnel/funnelResult.js";

// All models at once, and what each condition does on the way from raw to adjusted
export {explain} from "./multiverse/explain.js";
export {modelSample, mostConditions} from "./multiverse/masks.js";
export type {OpenMultiverse} from "./multiverse/openMultiverse.js";
export {buffersOf} from "./multiverse/parts.js";
export type * from "./multiverse/multiverse.js";
export type {SampledExplanation} from "./multiverse/sampled.js";
export {summariseMultiverse} from "./multiverse/summarise.js";

// What a reader should know of a model before using it
export {checkModel} from "./check/checkModel.js";
export type {Influence} from "./check/influence.js";
export type * from "./check/modelCheck.js";

// Time until something happens
export * from "./duration/index.js";

// How often something happens: counts over person-time or over given expected numbers
export type {RateCheck} from "./rate/checkRates.js";
export {codeRates, type RateDefinition, type RateTableDefinition} from "./rate/codeRates.js";
export {codeCounts, type CountDefinition} from "./rate/codeCounts.js";
export type * from "./rate/rateBenchmark.js";
export type {CountTable, Over, RateTable} from "./rate/rateTable.js";

// Courses of weekly states
export * from "./sequence/index.js";

// How two measures of units go together
export {association} from "./association/association.js";
export type * from "./association/associationResult.js";

// Long work in pieces
export type {DividedTask, Task} from "./task.js";

// What is said when something is wrong, or worth knowing
export {type Fault, InputError} from "./errors.js";
export type {Warning} from "./warnings.js";

// Parts for those who estimate something of their own
export {type Cholesky, cholesky, solve} from "./algebra/cholesky.js";
export {type LeastSquares, leastSquares} from "./algebra/qr.js";
export {extremeMeans} from "./benchmark/fifths.js";
export {type Random, random} from "./random.js";
