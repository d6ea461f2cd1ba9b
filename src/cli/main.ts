import {CommanderError} from "commander";
import {InputError} from "../engine/index.js";
import {program} from "./program.js";
import {processTerminal, type Terminal, visible} from "./terminal.js";

/** Exit codes of the command. 70 is EX_SOFTWARE of sysexits.h. */
export const exit = {done: 0, serious: 1, input: 2, defect: 70} as const;

/** The parser's own message in one line. */
function complaintOf({message}: CommanderError): string {
  return message
    .replace(/^error: /, "")
    .replace(/\n\(Did you mean (.*)\?\)/, '; did you mean "$1"?')
    .replace(/\.$/, "");
}

/**
 * Runs the command with the words after its name; gives the exit code.
 * On bad input one message goes to standard error and nothing to standard output.
 */
export async function main(
  words: readonly string[],
  terminal: Terminal = processTerminal()
): Promise<number> {
  let code: number = exit.done;
  const command = program(terminal, () => {
    code = exit.serious;
  });
  if (words.length === 0) {
    terminal.print(command.helpInformation());
    return exit.done;
  }
  try {
    await command.parseAsync(words, {from: "user"});
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.done;
      terminal.complain(`${visible(complaintOf(error))}; see rammevilkar --help`);
      return exit.input;
    }
    if (error instanceof InputError) {
      terminal.complain(error.message.split("\n").map(visible).join("\n"));
      return exit.input;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.complain(`A defect in rammevilkar, not in your input. Please report it with this:\n${trace}`);
    return exit.defect;
  }
}
