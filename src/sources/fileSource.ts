import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {resolve} from "node:path";
import {checkFile, shown} from "../spec/file.js";
import type {Source} from "./source.js";

/** A file's bytes as they are read. Throws InputError when there is no file to read. */
export async function* fileBytes(path: string, where = shown(path)): AsyncGenerator<Uint8Array> {
  await checkFile(path, where);
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** What is the same of all files. */
export function fileSource(file: string): Omit<Source, "open"> {
  return {
    synthetic: false,
    hasMap: false,
    population: null,
    size: null,
    weekly: null,
    file,
    async fingerprint(folder) {
      const hash = createHash("sha256");
      for await (const bytes of fileBytes(resolve(folder, file))) hash.update(bytes);
      return `sha256:${hash.digest("hex")}`;
    }
  };
}
