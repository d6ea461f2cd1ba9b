import type {Distribution} from "../duration/aft/kernel.js";
import type {Ties} from "../duration/relative/riskSets.js";
import type {OverDispersion} from "../funnel/funnelResult.js";
import type {MeanLink} from "../model/modelFit.js";

/** What is chosen of the people, whatever was measured of them. */
export interface PeopleChoice {
  readonly conditions: readonly string[];
  /** Units with fewer persons are shown as "not assessed": never ranked, always counted. */
  readonly minimumUnitSize: number;
  /**
   * Identifiers of the units whose people the model is fitted on; all units when left out. People elsewhere are
   * expected what people like them do there.
   */
  readonly reference?: readonly string[];
}

/** A model of shares (logit or linear) or of means (linear). */
export interface MeanChoice extends PeopleChoice {
  readonly link: MeanLink;
}

/** A model of how long it takes: proportional hazards (Cox, or constant between cut points), or log T = x'β + σ·W. */
export type DurationLink = "cox" | "piecewise" | Distribution;

interface Horizon extends PeopleChoice {
  /** Weeks up to which durations count; longer ones count as this long. */
  readonly horizon: number;
  /** Which of the table's other events counts; the table's own when left out. */
  readonly event?: string;
}

interface CoxTerms extends Horizon {
  readonly link: "cox";
  /** What to do with events at the same time; Efron when left out. */
  readonly ties?: Ties;
}

interface PiecewiseTerms extends Horizon {
  readonly link: "piecewise";
  /** Weeks at which the hazard may change: ascending, above 0. */
  readonly cuts: readonly number[];
}

interface DistributionTerms extends Horizon {
  readonly link: Distribution;
}

export type DurationChoice = CoxTerms | PiecewiseTerms | DistributionTerms;

/** What is done about counts that vary more than Poisson's; `none` when left out. */
interface OverDispersed {
  /**
   * `multiplicative` (quasi-Poisson): variances times φ, those of the coefficients too. `additive`: units' true ratios
   * differ by a variance τ², Var(O) = E + τ²E².
   */
  readonly overDispersion?: OverDispersion;
}

/** A Poisson model of events over exposure. */
export interface RateChoice extends PeopleChoice, OverDispersed {
  readonly link: "log";
}

/** Observed and expected counts as somebody published them: nothing is fitted. */
export interface RatioChoice extends PeopleChoice, OverDispersed {
  readonly link: "given";
}

/** What the reader can change: of whom, and of which model. `link` says how conditions and outcome are joined. */
export type Choice = MeanChoice | DurationChoice | RateChoice | RatioChoice;

export type Link = Choice["link"];
