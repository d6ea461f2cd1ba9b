import type {Answers} from "../benchmark/answers.js";
import {draws} from "../benchmark/draws.js";
import type {Drawn} from "../benchmark/head.js";
import type {Asked} from "../benchmark/parts/parts.js";
import type {Ranks} from "../benchmark/parts/ranks.js";
import {type Benchmark, type Explanation, InputError, mostConditions} from "../engine/index.js";
import type {Analysis} from "./analysis.js";
import {finish} from "./finish.js";
import type {Terminal} from "./terminal.js";
import {fitMultiverse} from "./threads.js";
import type {Wanted} from "./wanted.js";

/** Asks for what the reader wants of a benchmark besides itself. */
export async function ask(
  wanted: Wanted,
  analysis: Analysis,
  answers: Answers,
  benchmark: Benchmark,
  terminal: Terminal
): Promise<Asked> {
  const {choice, state} = analysis;
  const drawn: Record<string, Drawn[string]> = {};
  const asked: {-readonly [Key in keyof Asked]: Asked[Key]} = {drawn};
  if (wanted.mixed !== null) {
    terminal.progress("fitting random intercepts");
    const {points} = wanted.mixed;
    asked.mixed = answers.ask("mixed", {choice, ...(points !== null && {quadraturePoints: points})});
  }
  if (wanted.ranks !== null) {
    const interval = wanted.ranks.interval ?? state?.interval ?? "model";
    Object.assign(drawn, {ranks: draws.ranks, confidence: draws.confidence});
    if (interval === "bootstrap") drawn.bootstrap = draws.bootstrap;
    asked.ranks = ranksOf(interval, analysis, answers, terminal);
  }
  if (wanted.funnel) asked.funnel = answers.ask("funnel", {choice, ...(state && {funnel: state.funnel})});
  if (wanted.shapley !== null) {
    const {conditions} = benchmark.choice;
    if (conditions.length > mostConditions) drawn.shapley = draws.shapley;
    asked.shapley = await shapleyOf(analysis, answers, wanted.shapley.jobs, terminal);
  }
  if (wanted.frailty) asked.frailty = answers.ask("frailty", {choice});
  if (wanted.strata !== null) asked.stratified = answers.ask("stratified", {choice, by: wanted.strata});
  if (wanted.curvesBy !== null) asked.curvesBy = answers.ask("curvesBy", {choice, by: wanted.curvesBy});
  return asked;
}

/** What the reader asks for that this model cannot give. */
export function refuseUnfit(wanted: Wanted, {choice}: Analysis): void {
  if (choice.link === "logit" || wanted.mixed === null || wanted.mixed.points === null) return;
  throw new InputError("unsupported", `quadrature of a ${choice.link} model`, {
    where: "--quadrature",
    allowed: "allowed: with link logit"
  });
}

function ranksOf(
  interval: Ranks["interval"],
  {choice}: Analysis,
  answers: Answers,
  terminal: Terminal
): Ranks {
  if (interval === "bootstrap")
    finish(answers.task("bootstrap", {choice}), "drawing people again", 20, terminal);
  const certainty = answers.ask("certainty", {choice, interval});
  if (certainty === null) throw new Error("ranks of people who were not drawn");
  return {interval, certainty, confidence: answers.ask("confidence", {choice, interval})};
}

async function shapleyOf(
  {source, choice}: Analysis,
  answers: Answers,
  jobs: number,
  terminal: Terminal
): Promise<Explanation> {
  if (choice.conditions.length > mostConditions) {
    finish(answers.task("sampledExplanation", {choice}), "sampling orders of the conditions", 1, terminal);
  } else {
    const advance = (done: number, all: number) => terminal.advance("fitting models", done, all);
    await fitMultiverse(answers.task("multiverse", {choice}), {table: source.table, choice}, {jobs, advance});
  }
  return answers.ask("explanation", {choice});
}
