import {transfer, wrap} from "comlink";
import type {LiveBenchmark} from "../benchmark/questions.js";
import type {PeopleHead} from "../sources/arrow/head.js";
import {type Engine, type Later, newestWins} from "./live.js";

/** Starts a worker, hands it the people (the bytes are moved, not copied) and returns its engine. */
function start(people: Promise<Uint8Array>, head: PeopleHead) {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  const service = wrap(worker) as unknown as Engine & {open: Later<"open">};
  const ready = people.then(async bytes => {
    const failed = await service.open(transfer(bytes, [bytes.buffer as ArrayBuffer]), head);
    if (failed !== null) throw new Error(failed.error);
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", event => reject(new Error(event.message || "the worker stopped")));
  });
  broken.catch(() => {});
  ready.catch(() => {});
  const unbroken = <Result>(answer: Promise<Result>) => Promise.race([answer, broken]);
  const engine: Engine = {
    ask: (kind, question) => unbroken(service.ask(kind, question)),
    step: (kind, question, budget) => unbroken(service.step(kind, question, budget)),
    part: (kind, question, from, to) => unbroken(service.part(kind, question, from, to)),
    join: (kind, question, part) => unbroken(service.join(kind, question, part))
  };
  return {engine, ready: Promise.race([ready, broken]), end: () => worker.terminate()};
}

/** The engine on these people, behind one worker, and a second one while there is long work. */
export function connect(people: Promise<Uint8Array>, head: PeopleHead): LiveBenchmark {
  const copy = () => people.then(bytes => bytes.slice());
  const first = start(copy(), head);
  return newestWins({
    ready: first.ready,
    conditions: head.columns.map(({id}) => id),
    first: first.engine,
    second() {
      const worker = start(copy(), head);
      let resolve: (ended: null) => void = () => {};
      const ended = new Promise<null>(end => {
        resolve = end;
      });
      return {
        engine: worker.engine,
        ready: worker.ready,
        ended,
        end() {
          worker.end();
          resolve(null);
        }
      };
    },
    clock: () => performance.now(),
    close: first.end
  });
}
