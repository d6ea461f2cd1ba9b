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
export type {Benchmark, Fifths, UnitResult} from "./benchmark/result.js";
export type {MeanLink, ModelFit, TermEstimate} from "./model/fit.js";

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
export {defaultFunnelChoice, funnelScales} from "./funnel/choice.js";
export {exactBinomialLimit, exactPoissonLimit} from "./funnel/exactLimits.js";
export {funnel} from "./funnel/funnel.js";
export {type FunnelPlotR, funnelPlotR} from "./funnel/funnelPlotR.js";
export {type DispersionEstimate, overDispersion} from "./funnel/overDispersion.js";
export type * from "./funnel/result.js";

// All models at once, and what each condition does on the way from raw to adjusted
export {explain} from "./multiverse/explain.js";
export {modelSample, mostConditions} from "./multiverse/masks.js";
export type {OpenMultiverse} from "./multiverse/open.js";
export {buffersOf} from "./multiverse/parts.js";
export type * from "./multiverse/result.js";
export type {SampledExplanation} from "./multiverse/sampled.js";
export {summariseMultiverse} from "./multiverse/summarise.js";

// What a reader should know of a model before using it
export {checkModel} from "./check/check.js";
export type {Influence} from "./check/influence.js";
export type * from "./check/result.js";

// Time until something happens
export {aftSurvival} from "./duration/aft/curve.js";
export {type AftChoice, aftModel} from "./duration/aft/model.js";
export type * from "./duration/benchmark/result.js";
export {survivalBounds} from "./duration/bounds.js";
export {codeDurations, type DurationDefinition} from "./duration/code.js";
export type * from "./duration/check/result.js";
export {type CoxChoice, coxModel, type OpenCox, openCox} from "./duration/cox/model.js";
export {survivalCurves} from "./duration/curve.js";
export type * from "./duration/fit.js";
export {type FrailtyChoice, frailtyModel} from "./duration/frailty/model.js";
export type * from "./duration/frailty/result.js";
export {groupsOf, type NamedGroups} from "./duration/groups.js";
export {logRank} from "./duration/logRank.js";
export {type PiecewiseChoice, piecewiseModel} from "./duration/piecewise/model.js";
export {durationQuantile, restrictedMean} from "./duration/restrictedMean.js";
export type * from "./duration/result.js";
export type {DurationTable, OtherEvent} from "./duration/table.js";

// How often something happens: counts over person-time or over given expected numbers
export type {RateCheck} from "./rate/check.js";
export {codeRates, type RateDefinition, type RateTableDefinition} from "./rate/code.js";
export {codeCounts, type CountDefinition} from "./rate/codeCounts.js";
export type * from "./rate/result.js";
export type {CountTable, Over, RateTable} from "./rate/table.js";

// Courses of weekly states
export {codeSequences, type RawSequences} from "./sequence/code.js";
export {selectSequences, sequenceOf, type SequenceTable} from "./sequence/table.js";
export {stateDistribution} from "./sequence/describe/distribution.js";
export {meanTime} from "./sequence/describe/meanTime.js";
export {sequenceMeasures} from "./sequence/describe/measures.js";
export {frequentPaths, type PathOptions, spellsOf} from "./sequence/describe/paths.js";
export {transitions} from "./sequence/describe/transitions.js";
export type * from "./sequence/describe/result.js";
export {indelCost, substitutionCosts} from "./sequence/distance/costs.js";
export {type OpenDistances, openDistances} from "./sequence/distance/open.js";
export type * from "./sequence/distance/result.js";
export {type ClusterChoice, sequenceClusters} from "./sequence/cluster/clusters.js";
export {cutTree} from "./sequence/cluster/cut.js";
export {discrepancy} from "./sequence/cluster/discrepancy.js";
export {medoidsOf} from "./sequence/cluster/medoids.js";
export {type PamResult, pam} from "./sequence/cluster/pam.js";
export {openQuality} from "./sequence/cluster/quality.js";
export {type Silhouettes, silhouettes} from "./sequence/cluster/silhouettes.js";
export {ward} from "./sequence/cluster/ward.js";
export type * from "./sequence/cluster/result.js";

// How two measures of units go together
export {association} from "./association/association.js";
export type * from "./association/result.js";

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
