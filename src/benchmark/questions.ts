import type {
  Alternative,
  Benchmark,
  BootstrapResult,
  Certainty,
  Choice,
  Composition,
  CoxModel,
  DividedTask,
  DurationCheck,
  Explanation,
  FrailtyModel,
  Funnel,
  FunnelChoice,
  GroupCurves,
  Influence,
  MixedFit,
  ModelCheck,
  Multiverse,
  MultiversePart,
  RankConfidence,
  SurvivalCurve,
  Task,
  UnitCurves,
  UnitMultiverse
} from "../engine/index.js";
import type {Ranks} from "./parts/ranks.js";

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

/** How the interval of a difference is made; from the bootstrap as far as people were drawn again. */
export type DifferenceInterval = Ranks["interval"];

/** Where long work stands. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** All models of an analysis' conditions, as far as they are fitted; the others are linearised. */
export interface MultiverseAnswer {
  readonly multiverse: Multiverse;
  readonly summary: readonly UnitMultiverse[];
  readonly progress: Progress;
}

/** How sure a benchmark is by drawing its people again. Null until there are enough draws to say anything. */
export interface BootstrapAnswer {
  readonly certainty: Certainty | null;
  readonly progress: Progress;
}

/** Curves of durations: everyone's, and some units' beside what is expected of their people. */
export interface CurvesAnswer {
  readonly national: SurvivalCurve;
  readonly units: readonly UnitCurves[];
}

/** Whether the unit itself can influence each condition. */
export type Influences = Readonly<Record<string, Influence>>;

/** What can be asked of people under a choice: plain data both ways, by the name of the question. */
export interface Questions {
  /** Units against what is expected of them. */
  readonly benchmark: Asked<{readonly choice: Choice}, Benchmark>;
  /** What toggling one condition would do. */
  readonly alternative: Asked<{readonly choice: Choice; readonly condition: string}, Alternative>;
  /** Who the people are. */
  readonly composition: Asked<null, Composition>;
  /** Null while too few people were drawn again to say anything. */
  readonly certainty: Asked<
    {readonly choice: Choice; readonly interval: DifferenceInterval},
    Certainty | null
  >;
  readonly confidence: Asked<
    {readonly choice: Choice; readonly interval?: DifferenceInterval},
    RankConfidence
  >;
  /** The outcome's usual funnel where none is named. */
  readonly funnel: Asked<{readonly choice: Choice; readonly funnel?: FunnelChoice}, Funnel>;
  readonly check: Asked<{readonly choice: Choice; readonly influences: Influences}, ModelCheck>;
  readonly curves: Asked<{readonly choice: Choice; readonly units: readonly string[]}, CurvesAnswer>;
  /** Curves of groups of people: of each unit, or each level of a condition. */
  readonly curvesBy: Asked<{readonly choice: Choice; readonly by: string}, GroupCurves>;
  /** A model of durations with one frailty per unit. */
  readonly frailty: Asked<{readonly choice: Choice}, FrailtyModel>;
  /** A Cox model in which the levels of a condition, or the units, have baselines of their own. */
  readonly stratified: Asked<{readonly choice: Choice; readonly by: string}, CoxModel>;
  /** How a model of durations fits. */
  readonly durationFit: Asked<{readonly choice: Choice}, DurationCheck>;
  /** The explained share without some of the conditions, as computed and with noise removed. */
  readonly explainedWithout: Asked<
    {readonly choice: Choice; readonly without: readonly string[]},
    {readonly share: number | null; readonly noiseRemoved: number | null}
  >;
  readonly mixed: Asked<{readonly choice: Choice; readonly quadraturePoints?: number}, MixedFit>;
  /** Differences of assessed units in years that chance alone sets apart, a row a year. */
  readonly luck: Asked<{readonly choice: Choice; readonly years: number}, readonly (readonly number[])[]>;
  /** The models of the choice's conditions, as far as they are known. */
  readonly multiverse: Asked<{readonly choice: Choice}, MultiverseAnswer>;
  /**
   * The way from raw to adjusted by the conditions `within` (all the choice's when left out), from the choice's models as
   * far as they are known; of more conditions than have all models, from the orders that were sampled.
   */
  readonly explanation: Asked<{readonly choice: Choice; readonly within?: readonly string[]}, Explanation>;
}

/** Long work under a choice, by its name: its result is what the questions above answer from. */
export interface Tasks {
  /** People drawn again within their units. */
  readonly bootstrap: Task<BootstrapResult>;
  /** All models of the choice's conditions. */
  readonly multiverse: DividedTask<MultiversePart, Multiverse>;
  /** Orders of the conditions, sampled. */
  readonly sampledExplanation: Task<Explanation>;
}

export interface TaskQuestion {
  readonly choice: Choice;
}

export type Question<Kind extends keyof Questions> = Questions[Kind]["question"];
export type AnswerTo<Kind extends keyof Questions> = Questions[Kind]["answer"];

/** The engine at work elsewhere. A request that a newer refit overtook comes back as null: nobody waits for its result. */
export interface LiveBenchmark {
  refit(choice: Choice): Promise<Benchmark | null>;
  /** Answers in turn; null when a newer refit came before its turn. */
  ask<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>): Promise<AnswerTo<Kind> | null>;
  /** The choice with each condition toggled once, given up for any newer refit: null then. */
  alternatives(choice: Choice): Promise<readonly Alternative[] | null>;
  /** Answers beside the refits, on a second thread; null when it was stopped. */
  aside<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>): Promise<AnswerTo<Kind> | null>;
  /**
   * Fits all models of the conditions on the second thread, and on the first between refits where `eager`. `heard` gets
   * the linearised answer at once, then what is known about twice a second, then everything.
   */
  multiverse(
    choice: Choice,
    options: {readonly eager: boolean; readonly heard: (answer: MultiverseAnswer) => void}
  ): Promise<void>;
  /** Draws people again, on the second thread. */
  bootstrap(choice: Choice, heard: (answer: BootstrapAnswer) => void): Promise<void>;
  /** Gives up long work. */
  stop(): void;
  close(): void;
}
