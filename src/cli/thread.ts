import {parentPort, workerData} from "node:worker_threads";
import {buffersOf, InputError, openMultiverse} from "../engine/index.js";
import type {Piece, Reply, ThreadData} from "./threads.js";

const {table, choice} = workerData as ThreadData;
const models = openMultiverse(table, choice);

parentPort?.on("message", ({from, to}: Piece) => {
  try {
    const part = models.fit(from, to);
    parentPort?.postMessage({part} satisfies Reply, buffersOf(part));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    parentPort?.postMessage({refused: {from, to}} satisfies Reply);
  }
});
