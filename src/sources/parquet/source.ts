import {resolve} from "node:path";
import {shown} from "../../spec/file.js";
import {fileSource} from "../fileSource.js";
import type {Source, SourceSpec} from "../source.js";
import {readParquet} from "./read.js";

/** A Parquet file, called `where` in messages. */
export function parquetSource(
  {file}: Omit<Extract<SourceSpec, {kind: "parquet"}>, "kind">,
  where?: string
): Source {
  return {
    ...fileSource(file),
    async open({folder, plan, progress}) {
      const path = resolve(folder, file);
      return {rows: await readParquet(path, {where: where ?? shown(path), plan, progress})};
    }
  };
}
