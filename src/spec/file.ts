import {access, constants, readFile, stat} from "node:fs/promises";
import {relative} from "node:path";
import {InputError} from "../engine/index.js";

/** A path as messages name it: from the working folder when it lies below. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}

/** Throws InputError when there is no file to read. */
export async function checkFile(path: string, where: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === "ENOENT" || error.code === "ENOTDIR";
    throw new InputError(missing ? "missing" : "invalid", missing ? "file" : `file: ${error.message}`, {
      where
    });
  });
  if (!found.isFile()) throw new InputError("invalid", "file: it is not a plain file", {where});
  await access(path, constants.R_OK).catch((error: Error) => {
    throw new InputError("invalid", `file: ${error.message}`, {where});
  });
}

/** A small text file, whole. Throws InputError when it is missing or not UTF-8. */
export async function readText(path: string, where: string): Promise<string> {
  await checkFile(path, where);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new InputError("invalid", "text: it is not UTF-8", {where, allowed: "allowed: UTF-8"});
    throw new InputError("invalid", `file: ${(error as Error).message}`, {where});
  }
}
