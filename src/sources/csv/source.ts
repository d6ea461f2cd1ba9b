import {resolve} from "node:path";
import {shown} from "../../spec/file.js";
import {fileBytes, fileSource} from "../fileSource.js";
import type {Source, SourceSpec} from "../source.js";
import {readCsv} from "./read.js";

/** A CSV file, called `where` in messages. */
export function csvSource(
  {file, delimiter, decimal}: Omit<Extract<SourceSpec, {kind: "csv"}>, "kind">,
  where?: string
): Source {
  return {
    ...fileSource(file),
    async open({folder, wanted, plan, progress}) {
      const path = resolve(folder, file);
      return {
        rows: await readCsv(fileBytes(path, where), {
          where: where ?? shown(path),
          delimiter,
          decimal,
          wanted,
          plan,
          progress
        })
      };
    }
  };
}
