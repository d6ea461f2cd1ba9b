import {once} from "node:events";
import {Worker} from "node:worker_threads";
import {
  type DistanceChoice,
  distancesOf,
  openDistances,
  type SequenceTable,
  sequenceClusters,
  sequenceMeasures,
  sequenceOf,
  stateDistribution,
  transitions
} from "../src/engine/index.js";
import {summarise, type Timing, time} from "./measure.js";
import {runScript} from "./peer.js";

const rounds = 3;
const pieces = 40;

const choices: Readonly<Record<string, DistanceChoice>> = {
  trate: {method: "om", costs: "trate", indel: 1},
  constant: {method: "om", costs: 2, indel: 1},
  lcs: {method: "lcs"},
  hamming: {method: "hamming"},
  dhd: {method: "dhd"}
};

/** Milliseconds of all distances between made-up courses, of what describes them, and of clusters from 2 to 10. */
export async function benchSequence(table: SequenceTable) {
  const {transitions: changes} = sequenceMeasures(table);
  const {all: distinct} = openDistances(table, choices.lcs);
  const trate = distancesOf(table, choices.trate);
  return {
    sequences: table.n,
    distinct,
    weeks: table.weeks,
    states: table.states.length,
    spells: Math.round((10 * changes.reduce((sum, change) => sum + change + 1, 0)) / table.n) / 10,
    description: repeat(() => [stateDistribution(table), transitions(table), sequenceMeasures(table)]),
    distances: Object.fromEntries(
      Object.entries(choices).map(([name, choice]) => [name, alone(table, choice)])
    ),
    twoThreads: {trate: await together(table, choices.trate, 2)},
    ward: repeat(() => sequenceClusters(trate, {method: "ward"})),
    pam: repeat(() => sequenceClusters(trate, {method: "pam"}))
  };
}

/** TraMineR's distances between the same courses, where R has it. */
export function benchSequenceR(table: SequenceTable): unknown {
  const header = Array.from({length: table.weeks}, (_, week) => `week${week}`).join();
  const row = (at: number) => Array.from(sequenceOf(table, at), code => table.states[code]).join();
  return runScript("sequence.R", () =>
    [header, ...Array.from({length: table.n}, (_, at) => row(at))].join("\n")
  );
}

const repeat = (run: () => unknown): Timing =>
  summarise(Array.from({length: rounds}, () => time(run).milliseconds));

/** On this thread, in pieces after which a caller may stop. */
function alone(table: SequenceTable, choice: DistanceChoice): Timing {
  return repeat(() => {
    const open = openDistances(table, choice);
    open.step(open.all);
    return open.result();
  });
}

/** On threads that have the table already, each of which takes the next piece as it finishes one. */
async function together(table: SequenceTable, choice: DistanceChoice, count: number): Promise<Timing> {
  const milliseconds: number[] = [];
  for (let round = 0; round < rounds; ++round) {
    const open = openDistances(table, choice);
    const workers = Array.from(
      {length: count},
      () => new Worker(new URL("./distanceThread.js", import.meta.url), {workerData: {table, choice}})
    );
    const ask = async (worker: Worker, [from, to]: readonly [number, number]) => {
      worker.postMessage([from, to]);
      open.join((await once(worker, "message"))[0]);
    };
    await Promise.all(workers.map(worker => ask(worker, [0, 0])));
    const start = performance.now();
    const left = [...open.pieces(pieces)].reverse();
    await Promise.all(
      workers.map(async worker => {
        for (let next = left.pop(); next; next = left.pop()) await ask(worker, next);
      })
    );
    open.result();
    milliseconds.push(performance.now() - start);
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return summarise(milliseconds);
}
