import {parentPort, workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

// A thread does not inherit how its parent reads TypeScript.
register({tsconfig: false});
const {openDistances} = await import("../src/engine/index.ts");
const {table, choice} = workerData;
const distances = openDistances(table, choice);

parentPort?.on("message", ([from, to]) => {
  const part = distances.part(from, to);
  parentPort?.postMessage(part, [part.values.buffer]);
});
