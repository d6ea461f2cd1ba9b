import {Readable} from "node:stream";
import {main} from "../../src/cli/main.js";

export interface Run {
  code: number;
  printed: string;
  complained: string;
}

/** Runs the command inside the test, with `input` piped into it, keeping what it writes. */
export async function run(words: readonly string[], input: Iterable<Uint8Array> = []): Promise<Run> {
  const result: Run = {code: -1, printed: "", complained: ""};
  result.code = await main(words, {
    input: () => Readable.from(input),
    print: text => {
      result.printed += text;
    },
    complain: text => {
      result.complained += `${text}\n`;
    },
    progress: () => {},
    advance: () => {}
  });
  return result;
}
