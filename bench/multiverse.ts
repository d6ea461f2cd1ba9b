import {once} from "node:events";
import {Worker} from "node:worker_threads";
import {
  type CodedTable,
  explain,
  type MeanChoice,
  type MeanLink,
  type Multiverse,
  type MultiversePart,
  openBenchmark,
  summariseMultiverse
} from "../src/engine/index.js";
import {summarise, type Timing, time} from "./measure.js";
import {runR} from "./peer.js";

const rounds = 5;
const checked = 24;

export interface MultiverseReport {
  readonly persons: number;
  readonly conditions: number;
  readonly models: number;
  readonly units: number;
  readonly link: MeanLink;
  /** The first answer of a session, which also fits the reference: what a reader waits for. */
  readonly firstLinearised: number;
  readonly linearised: Timing;
  /** Largest error of any unit's difference in any model of the linearised answer, and what share of models it has exact. */
  readonly linearisedError: number;
  readonly linearisedExact: number;
  /** Every model to convergence, every unit's difference and rank, on one thread. */
  readonly exact: Timing;
  /** Slices after which a caller may stop. */
  readonly slice: Timing;
  /** By number of threads that have the people already: from nothing fitted to the joined result. */
  readonly threads: Readonly<Record<number, Timing>>;
  /** Spreads, fifths and what matters, and the way from raw to adjusted, of all units. */
  readonly summary: number;
  readonly explanation: number;
  /** Largest deviation of any unit's difference from a fit from the beginning, over a sample of models. */
  readonly largestError: number;
  readonly megabytes: number;
}

/** Times all models of a table's conditions, and checks some against fits from the beginning. */
export async function benchMultiverse(table: CodedTable, link: MeanLink): Promise<MultiverseReport> {
  const choice = {conditions: table.columns.map(({id}) => id), link, minimumUnitSize: 50};
  const bench = openBenchmark(table);
  const open = bench.multiverse(choice);
  const linearised = () => bench.multiverse(choice).result();
  const first = time(linearised);
  const models = open.masks.length;
  const slices: number[] = [];
  const run = () => {
    const all = bench.multiverse(choice);
    while (all.done < models) slices.push(time(() => all.step(all.slice)).milliseconds);
    return all.result();
  };
  run();
  slices.length = 0;
  const runs = Array.from({length: rounds}, () => time(run));
  const exact = runs[0].value;
  const again = Array.from({length: rounds}, () => time(linearised).milliseconds);
  return {
    persons: table.rows,
    conditions: open.conditions.length,
    models,
    units: open.units.length,
    link,
    firstLinearised: Math.round(first.milliseconds),
    linearised: summarise(again),
    linearisedError: largest(first.value.differences, exact.differences),
    linearisedExact: first.value.fitted.reduce((sum, value) => sum + value, 0) / models,
    exact: summarise(runs.map(({milliseconds}) => milliseconds)),
    slice: summarise(slices),
    threads: {1: await benchThreads(table, choice, 1), 2: await benchThreads(table, choice, 2)},
    summary: Math.round(time(() => summariseMultiverse(exact)).milliseconds),
    explanation: Math.round(time(() => explain(exact)).milliseconds),
    largestError: deviation(table, exact),
    megabytes: Math.round(bytes(exact) / 2 ** 20)
  };
}

/** The command's own threads, each of which takes the next slice as it finishes one; timed once they hold the people. */
async function benchThreads(table: CodedTable, choice: MeanChoice, count: number): Promise<Timing> {
  const models = 2 ** choice.conditions.length;
  const {slice} = openBenchmark(table).multiverse(choice);
  const length = Math.min(slice, Math.ceil(models / (4 * count)));
  const milliseconds: number[] = [];
  for (let round = 0; round < 3; ++round) {
    const workers = Array.from(
      {length: count},
      () => new Worker(new URL("../bin/thread.js", import.meta.url), {workerData: {table, choice}})
    );
    const ask = async (worker: Worker, from: number, to: number): Promise<MultiversePart> => {
      worker.postMessage({from, to});
      return (await once(worker, "message"))[0].part;
    };
    await Promise.all(workers.map(worker => ask(worker, 0, 0)));
    const start = performance.now();
    const open = openBenchmark(table).multiverse(choice);
    let next = 0;
    await Promise.all(
      workers.map(async worker => {
        while (next < models) {
          const from = next;
          next = Math.min(models, from + length);
          open.join(await ask(worker, from, next));
        }
      })
    );
    open.result();
    milliseconds.push(performance.now() - start);
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return summarise(milliseconds);
}

function deviation(table: CodedTable, {choice, masks, units, differences}: Multiverse): number {
  const bench = openBenchmark(table);
  const step = Math.max(1, Math.floor(masks.length / checked));
  let most = 0;
  for (let row = 0; row < masks.length; row += step) {
    const conditions = choice.conditions.filter((_, j) => (masks[row] >>> j) & 1);
    const alone = bench.compute({...choice, conditions} as MeanChoice).units.filter(({assessed}) => assessed);
    most = Math.max(
      most,
      largest(
        differences.subarray(row * units.length, (row + 1) * units.length),
        alone.map(({difference}) => difference)
      )
    );
  }
  return most;
}

function largest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < a.length; ++at) most = Math.max(most, Math.abs(a[at] - b[at]));
  return most;
}

function bytes({expected, differences, squaredErrors, ranks}: Multiverse): number {
  return expected.byteLength + differences.byteLength + squaredErrors.byteLength + ranks.byteLength;
}

export interface MultiversePeerReport {
  readonly program: string;
  readonly persons: number;
  /** Subsets of the conditions that were fitted, drawn at random; the rest is extrapolated from their mean. */
  readonly sampled: number;
  readonly glmMilliseconds: number;
  readonly lmMilliseconds: number;
  readonly glmSecondsForAll: number;
  readonly lmSecondsForAll: number;
  /** Largest relative deviation of our log-likelihoods from glm's, over the sample. */
  readonly logLikError: number;
}

/** R's glm and lm with units' residuals and ranks for a sample of the same models, where R is installed. */
export function benchMultiverseR(table: CodedTable): MultiversePeerReport | string {
  const report = runR("multiverse.R", table, {unit: true}) as
    | string
    | (Omit<MultiversePeerReport, "glmSecondsForAll" | "lmSecondsForAll" | "logLikError"> & {
        readonly masks: readonly number[];
        readonly logLik: readonly number[];
      });
  if (typeof report === "string") return report;
  const {masks, logLik, ...rest} = report;
  const choice = {
    conditions: table.columns.map(({id}) => id),
    link: "logit" as const,
    minimumUnitSize: 1
  };
  const open = openBenchmark(table).multiverse(choice);
  const errors = masks.map((mask, at) => open.part(mask, mask + 1).statistics.logLik[0] / logLik[at] - 1);
  return {
    ...rest,
    glmSecondsForAll: Math.round((rest.glmMilliseconds * open.masks.length) / 1000),
    lmSecondsForAll: Math.round((rest.lmMilliseconds * open.masks.length) / 1000),
    logLikError: Math.max(...errors.map(Math.abs))
  };
}
