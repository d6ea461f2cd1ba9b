import {Worker} from "node:worker_threads";
import {
  type Choice,
  type CodedTable,
  type Multiverse,
  type MultiversePart,
  type OpenMultiverse,
  openMultiverse
} from "../engine/index.js";

/** Models masks[from] to masks[to − 1]. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export interface ThreadData {
  readonly table: CodedTable;
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

/** Fits all models of a choice's conditions on up to `jobs` threads: the same numbers on any number of them. */
export async function fitMultiverse(
  table: CodedTable,
  choice: Choice,
  {jobs, advance, worthAThread = 4e6}: ThreadOptions
): Promise<Multiverse> {
  const models = openMultiverse(table, choice);
  const all = models.masks.length;
  const pieces = Array.from({length: Math.ceil(all / pieceLength)}, (_, at) => ({
    from: at * pieceLength,
    to: Math.min(all, (at + 1) * pieceLength)
  }));
  const threads = Math.min(jobs, pieces.length, Math.floor((all * table.rows) / worthAThread));
  let done = 0;
  const heard = (part: MultiversePart) => {
    done += part.to - part.from;
    advance(done, all);
    return part;
  };
  const parts =
    threads < 2
      ? pieces.map(({from, to}) => heard(models.fit(from, to)))
      : await shareOut(models, pieces, {table, choice}, threads, heard);
  return models.join(parts);
}

/** Every thread takes the next piece when it is done with one; the parts come back in the order of the pieces. */
async function shareOut(
  models: OpenMultiverse,
  pieces: readonly Piece[],
  workerData: ThreadData,
  threads: number,
  heard: (part: MultiversePart) => MultiversePart
): Promise<MultiversePart[]> {
  const parts = new Array<MultiversePart>(pieces.length);
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
          parts[mine] = heard(
            "part" in reply ? reply.part : models.fit(reply.refused.from, reply.refused.to)
          );
          take();
        } catch (error) {
          reject(error);
        }
      });
      take();
    });
  try {
    await Promise.all(workers.map(work));
    return parts;
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}
