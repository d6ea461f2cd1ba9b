import {parentPort, workerData} from "node:worker_threads";
import {buffersOf, InputError, openBenchmark} from "../engine/index.js";
import type {Piece, Reply, ThreadData} from "./threads.js";

const {table, choice} = workerData as ThreadData;
const models = openBenchmark(table).multiverse(choice);

parentPort?.on("message", ({from, to}: Piece) => {
  try {
    const part = models.part(from, to);
    parentPort?.postMessage({part} satisfies Reply, buffersOf(part));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    parentPort?.postMessage({refused: {from, to}} satisfies Reply);
  }
});
