import type {Drawn} from "../benchmark/head.js";
import type {Asked} from "../benchmark/parts/parts.js";
import type {Ranks} from "../benchmark/parts/ranks.js";
import {
  type Benchmark,
  certainty,
  defaultFunnelChoice,
  type Explanation,
  explain,
  explainSampled,
  fitMixed,
  funnel,
  InputError,
  mostConditions,
  type OpenBenchmark,
  openBootstrap,
  rankConfidence
} from "../engine/index.js";
import type {Analysis} from "./analysis.js";
import {draws} from "./draws.js";
import type {Terminal} from "./terminal.js";
import {fitMultiverse} from "./threads.js";
import type {Wanted} from "./wanted.js";

/** Asks the engine for what the reader wants of a benchmark besides itself. */
export async function ask(
  wanted: Wanted,
  analysis: Analysis,
  open: OpenBenchmark,
  benchmark: Benchmark,
  terminal: Terminal
): Promise<Asked> {
  const {source, choice, state} = analysis;
  const drawn: Record<string, Drawn[string]> = {};
  const asked: {-readonly [Key in keyof Asked]: Asked[Key]} = {drawn};
  if (wanted.mixed !== null) {
    terminal.progress("fitting random intercepts");
    const {points} = wanted.mixed;
    asked.mixed = fitMixed(source.table, choice, points === null ? {} : {quadraturePoints: points});
  }
  if (wanted.ranks !== null) {
    const interval = wanted.ranks.interval ?? state?.interval ?? "model";
    Object.assign(drawn, {ranks: draws.ranks, confidence: draws.confidence});
    if (interval === "bootstrap") drawn.bootstrap = draws.bootstrap;
    asked.ranks = ranksOf(interval, analysis, open, benchmark, terminal);
  }
  if (wanted.funnel) {
    const usual = defaultFunnelChoice(source.table.outcome, benchmark.choice.conditions.length > 0);
    asked.funnel = funnel(benchmark, state?.funnel ?? usual);
  }
  if (wanted.shapley !== null) {
    const {conditions} = benchmark.choice;
    if (conditions.length > mostConditions) drawn.shapley = draws.shapley;
    asked.shapley = await shapleyOf(analysis, wanted.shapley.jobs, conditions.length, terminal);
  }
  return asked;
}

/** What the reader asks for that this model cannot give. */
export function refuseUnfit(wanted: Wanted, {choice}: Analysis): void {
  if (choice.link === "logit" || wanted.mixed === null || wanted.mixed.points === null) return;
  throw new InputError("unsupported", "quadrature of a linear model", {
    where: "--quadrature",
    allowed: "allowed: with link logit"
  });
}

function ranksOf(
  interval: Ranks["interval"],
  {source, choice}: Analysis,
  open: OpenBenchmark,
  benchmark: Benchmark,
  terminal: Terminal
): Ranks {
  const places = benchmark.units.flatMap(({assessed}, at) => (assessed ? [at] : []));
  const {ranks, confidence, bootstrap} = draws;
  if (interval === "model") {
    return {
      interval,
      certainty: certainty(benchmark, ranks),
      confidence: rankConfidence(benchmark, confidence)
    };
  }
  if (interval === "coefficients") {
    const all = open.differenceCovariance(choice);
    const covariance = places.flatMap(u => places.map(v => all[u * benchmark.units.length + v]));
    const ses = places.map((_, k) => Math.sqrt(covariance[k * places.length + k]));
    return {
      interval,
      certainty: certainty(benchmark, {...ranks, ses}),
      confidence: rankConfidence(benchmark, {...confidence, errors: {covariance}})
    };
  }
  const again = openBootstrap(source.table, choice, {replicates: bootstrap.draws, seed: bootstrap.seed});
  while (again.done < again.replicates) {
    again.step(20);
    terminal.advance("drawing people again", again.done, again.replicates);
  }
  const {units} = again.result();
  const ses = places.map(at => units[at].se);
  const intervals = places.map(at => units[at].interval);
  return {
    interval,
    certainty: certainty(benchmark, {...ranks, ses, intervals}),
    confidence: rankConfidence(benchmark, {...confidence, errors: ses})
  };
}

async function shapleyOf(
  {source, choice}: Analysis,
  jobs: number,
  conditions: number,
  terminal: Terminal
): Promise<Explanation> {
  if (conditions <= mostConditions) {
    const advance = (done: number, all: number) => terminal.advance("fitting models", done, all);
    return explain(await fitMultiverse(source.table, choice, {jobs, advance}));
  }
  const {draws: orders, seed} = draws.shapley;
  const sampled = explainSampled(source.table, choice, {orders, seed});
  while (sampled.step()) terminal.advance("sampling orders of the conditions", sampled.done, orders);
  const explanation = sampled.explanation();
  if (explanation === null) throw new Error("an explanation without orders");
  return explanation;
}
