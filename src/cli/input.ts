import {basename} from "node:path";
import {InputError} from "../engine/index.js";
import type {ByteStream} from "../sources/byteStream.js";
import {standardInput, type Terminal} from "./terminal.js";

/** What stands for standard input where a file could. */
const dash = "-";

/** The data a reader names: a file's path, or standard input. */
export function dataOf(name: string, {input}: Pick<Terminal, "input">): string | ByteStream {
  return name === dash ? {name: whereOf(name), bytes: input()} : name;
}

/** Data as messages name them. */
export const whereOf = (name: string): string => (name === dash ? standardInput : name);

/** Data as a document or report names them. */
export const shownData = (name: string): string => basename(whereOf(name));

/** Standard input is for people. Throws InputError where an analysis is asked of it. */
export function refuseSpecFromInput(analysis: string): void {
  if (analysis !== dash) return;
  throw new InputError("unsupported", "analysis from standard input", {
    allowed: "allowed: an id, a path or an address; standard input is for data (--data -)"
  });
}
