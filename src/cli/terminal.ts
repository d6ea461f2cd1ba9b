import {InputError} from "../engine/index.js";
import {count} from "./layout.js";

/** Standard input, as messages and reports name it. */
export const standardInput = "standard input";

/** Where a command reads and writes: piped data, results, complaints, and word of long work. */
export interface Terminal {
  /** Standard input, to be read once. Throws InputError where nothing is piped into it. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Standard output: the result, whole, and only when there is one. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly complain: (text: string) => void;
  /** Standard error, for work that takes long. */
  readonly progress: (text: string) => void;
  /** Standard error, how far such work has come: one line that fills up for a person, a line a tenth in a log. */
  readonly advance: (what: string, done: number, all: number) => void;
}

const patience = 1000;
const barLength = 30;

/** `fitting models ███████░░░ 512 of 2,048` */
export function bar(what: string, done: number, all: number): string {
  const full = Math.round((barLength * done) / all);
  return `${what} ${"█".repeat(full)}${"░".repeat(barLength - full)} ${count(done)} of ${count(all)}`;
}

/** The process's own streams. Progress is shown at once to a person, and in a log only after a second. */
export function processTerminal(): Terminal {
  const began = performance.now();
  let told = 0;
  // A reader that has seen enough, such as `head`, closes the pipe.
  const leave = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  };
  process.stdout.on("error", leave);
  process.stderr.on("error", leave);
  return {
    input() {
      if (!process.stdin.isTTY) return process.stdin;
      throw new InputError("missing", "data: nothing is piped", {
        where: standardInput,
        allowed: "allowed: a file, or a pipe such as `--data - < people.csv`"
      });
    },
    print: text => void process.stdout.write(text),
    complain: text => void process.stderr.write(`${text}\n`),
    progress: text => {
      if (process.stderr.isTTY || performance.now() - began > patience) process.stderr.write(`${text}\n`);
    },
    advance: (what, done, all) => {
      if (process.stderr.isTTY) {
        // Back to the line's beginning; what is done leaves no trace.
        process.stderr.write(`\r\u001b[K${done < all ? bar(what, done, all) : ""}`);
        return;
      }
      const tenth = Math.floor((10 * done) / all);
      if (tenth > told && performance.now() - began > patience) {
        process.stderr.write(`${what}: ${count(done)} of ${count(all)}\n`);
      }
      told = done < all ? Math.max(told, tenth) : 0;
    }
  };
}

// Control characters, and marks that turn the direction of what follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text as a terminal can show it without being steered by it: `\u202e` instead of the mark itself. */
export function visible(text: string): string {
  return text.replace(unsafe, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
