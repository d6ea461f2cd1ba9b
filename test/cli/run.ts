import {main} from "../../src/cli/main.js";

export interface Run {
  code: number;
  printed: string;
  complained: string;
}

/** Runs the command inside the test, keeping what it writes. */
export async function run(words: readonly string[]): Promise<Run> {
  const result: Run = {code: -1, printed: "", complained: ""};
  result.code = await main(words, {
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
