import {createHash} from "node:crypto";
import {run} from "../cli/run.js";

/** SHA-256 of the document a command prints, to the last digit of every number; the engine's version left out. */
export async function digestOf(command: string): Promise<string> {
  const {code, printed, complained} = await run([...command.split(" "), "--json"]);
  if (printed === "") throw new Error(`${command} ended with ${code}: ${complained}`);
  const document = JSON.parse(printed);
  delete document.manifest.engine;
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}
