import {Worker} from "node:worker_threads";
import type {AnyTable, Choice, DividedTask, Multiverse, MultiversePart} from "../engine/index.js";

/** Models masks[from] to masks[to − 1]. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export interface ThreadData {
  readonly table: AnyTable;
  readonly choice: Choice;
}

/** What a thread says of a piece: its models, or that the input cannot be used. */
export type Reply = {readonly part: MultiversePart} | {readonly refused: Piece};

/** Models between two words of progress. */
const pieceLength = 32;

export interface ThreadOptions {
  readonly jobs: number;
  readonly advance: (done: number, all: number) => void;
  /** Rows × models that pay for a thread's own beginning, about a second. */
  readonly worthAThread?: number;
}

type Models = DividedTask<MultiversePart, Multiverse>;

/** Fits all models of a choice's conditions on up to `jobs` threads: the same numbers on any number of them. */
export async function fitMultiverse(
  models: Models,
  data: ThreadData,
  {jobs, advance, worthAThread = 4e6}: ThreadOptions
): Promise<Multiverse> {
  const {all} = models;
  const pieces = Array.from({length: Math.ceil(all / pieceLength)}, (_, at) => ({
    from: at * pieceLength,
    to: Math.min(all, (at + 1) * pieceLength)
  }));
  const threads = Math.min(jobs, pieces.length, Math.floor((all * data.table.rows) / worthAThread));
  const heard = (part: MultiversePart) => {
    models.join(part);
    advance(models.done, all);
  };
  if (threads < 2) for (const {from, to} of pieces) heard(models.part(from, to));
  else await shareOut(models, pieces, data, threads, heard);
  const multiverse = models.result();
  if (multiverse === null) throw new Error("models without a result");
  return multiverse;
}

/** Every thread takes the next piece when it is done with one. */
async function shareOut(
  models: Models,
  pieces: readonly Piece[],
  workerData: ThreadData,
  threads: number,
  heard: (part: MultiversePart) => void
): Promise<void> {
  let next = 0;
  const workers = Array.from(
    {length: threads},
    () => new Worker(new URL("../../bin/thread.js", import.meta.url), {workerData})
  );
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let mine = -1;
      const take = () => {
        mine = next++;
        if (mine < pieces.length) worker.postMessage(pieces[mine]);
        else resolve();
      };
      worker.on("error", reject);
      worker.on("exit", code => reject(new Error(`a thread ended by itself with code ${code}`)));
      worker.on("message", (reply: Reply) => {
        try {
          // What the input lacks is said here as it would be said without threads.
          heard("part" in reply ? reply.part : models.part(reply.refused.from, reply.refused.to));
          take();
        } catch (error) {
          reject(error);
        }
      });
      take();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}
