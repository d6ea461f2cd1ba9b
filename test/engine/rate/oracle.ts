import {codeRates, type RateTable} from "../../../src/engine/index.js";
import {category, numeric, readData, readOracle} from "../../oracle/oracle.js";

type Interval = {readonly lower: readonly number[]; readonly upper: readonly number[]};
/** By term; a number alone where the intercept is. */
type Terms = Readonly<Record<string, number>> | number;

/** What R says of one Poisson model. */
export interface RateOracle {
  readonly terms: readonly string[];
  readonly coefficients: {readonly estimate: Terms; readonly se: Terms};
  readonly quasi: {readonly coefficients: {readonly se: Terms}; readonly dispersion: number};
  readonly se_hc1: Terms;
  readonly se_cluster_cr1: Terms;
  readonly logLik: number;
  readonly deviance: number;
  readonly null_deviance: number;
  readonly dispersion: number;
  readonly deviance_r2: number;
  readonly units: Record<
    | "n"
    | "weeks"
    | "observed"
    | "expected"
    | "oe"
    | "rate"
    | "expected_rate"
    | "difference"
    | "se_model"
    | "se_adj"
    | "se_newunit"
    | "se_quasi"
    | "z"
    | "rank_difference_desc",
    readonly number[]
  > &
    Record<"oe_exact95" | "oe_byar95", Interval> & {readonly unit: readonly string[]};
  readonly funnel_oe: {
    readonly exact: Record<"p0.001" | "p0.025" | "p0.975" | "p0.999", readonly number[]>;
    readonly normal95: Interval;
    readonly phi: number;
  };
}

/** `json/rate.json`: the rate at which jobs begin, in weeks without a job. */
export const rateOracle = () =>
  readOracle<Record<"glm" | "glm_null" | "glm_persons", RateOracle>>("own/json/rate.json");

export const rateConditions = ["sex", "age", "unemployment", "health", "basis"];

export const rateTable = (): RateTable =>
  codeRates(readData("rate", {}, "own/data"), {
    unit: {column: "municipality"},
    outcome: {kind: "rate", events: "events", exposure: "weeks"},
    conditions: [
      category("sex", "male", "female"),
      numeric("age"),
      {...numeric("unemployment"), per: "unit"},
      category("health", "noTreatment", "fewContacts", "manyContacts", "hospital", "psychiatric"),
      category("basis", "asylum", "quota", "familyToRefugee", "familyToOther")
    ]
  });

/** One model of `json/rate_more.json`. */
export interface MoreOracle {
  readonly estimate: Readonly<Record<string, number>>;
  readonly se: Readonly<Record<string, number>>;
  readonly logLik: number;
  readonly deviance: number;
  readonly units: Record<"unit" | "observed" | "expected", readonly number[]>;
}

export const moreOracle = () =>
  readOracle<
    Record<"expected" | "limit", MoreOracle> & {
      readonly weighted: MoreOracle & {readonly dispersion: number};
      readonly reference: MoreOracle & {
        readonly errors: readonly number[];
        readonly inside: readonly boolean[];
      };
      readonly poisson_test: Record<"O" | "E" | "lower" | "upper", readonly number[]>;
    }
  >("json/rate_more.json");
