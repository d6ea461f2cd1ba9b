import {transfer, wrap} from "comlink";
import type {PeopleHead} from "../sources/arrow/head.js";
import {type LiveBenchmark, newestWins} from "./live.js";
import type {BenchmarkService} from "./service.js";

/** Starts a worker, hands it the people (the bytes are moved, not copied) and returns its live benchmark. */
export function connect(people: Promise<Uint8Array>, head: PeopleHead): LiveBenchmark {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  const service = wrap<BenchmarkService>(worker);
  const ready = people.then(async bytes => {
    const failed = await service.open(transfer(bytes, [bytes.buffer as ArrayBuffer]), head);
    if (failed !== null) throw new Error(failed.error);
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", event => reject(new Error(event.message || "the worker stopped")));
  });
  broken.catch(() => {});
  ready.catch(() => {});
  return newestWins({
    ready: Promise.race([ready, broken]),
    conditions: head.columns.map(({id}) => id),
    refit: choice => Promise.race([service.refit({...choice}), broken]),
    alternative: (choice, condition) => Promise.race([service.alternative({...choice}, condition), broken]),
    composition: () => Promise.race([service.composition(), broken]),
    close: () => worker.terminate()
  });
}
