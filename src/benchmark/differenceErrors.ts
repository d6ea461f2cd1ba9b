import type {
  Benchmark,
  BootstrapResult,
  CertaintyOptions,
  Choice,
  OpenBenchmark,
  RankConfidenceOptions,
  Task
} from "../engine/index.js";
import type {DifferenceInterval} from "./questions.js";

/** Errors of the assessed units' differences, as what is drawn of ranks takes them. */
interface DifferenceErrorsBy {
  readonly certainty: Pick<CertaintyOptions, "ses" | "intervals">;
  readonly confidence: Pick<RankConfidenceOptions, "errors">;
}

/** People drawn again fewer times than this say nothing of errors. */
const fewest = 100;

/** The errors of differences by each way to make their intervals; null while too few people were drawn again. */
export function errorsBy(open: OpenBenchmark, bootstrap: (choice: Choice) => Task<BootstrapResult>) {
  return (benchmark: Benchmark, choice: Choice, interval: DifferenceInterval): DifferenceErrorsBy | null => {
    const places = benchmark.units.flatMap(({assessed}, at) => (assessed ? [at] : []));
    if (interval === "model") return {certainty: {}, confidence: {}};
    if (interval === "coefficients") {
      const {se, covariance: all} = open.errors(choice);
      const ses = places.map(at => se[at]);
      if (all === null) return {certainty: {ses}, confidence: {errors: ses}};
      const covariance = places.flatMap(u => places.map(v => all[u * benchmark.units.length + v]));
      return {certainty: {ses}, confidence: {errors: {covariance}}};
    }
    const drawn = bootstrap(choice);
    const units = drawn.done < fewest ? null : (drawn.result()?.units ?? null);
    if (units === null) return null;
    const ses = places.map(at => units[at].se);
    return {certainty: {ses, intervals: places.map(at => units[at].interval)}, confidence: {errors: ses}};
  };
}
