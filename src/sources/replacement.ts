import {resolve} from "node:path";
import {checkFile, shown} from "../spec/file.js";
import type {Spec} from "../spec/schema.js";
import type {ByteStream} from "./byteStream.js";
import {csvStream} from "./csv/csvStream.js";
import {readCsv} from "./csv/read.js";
import {csvSource} from "./csv/source.js";
import {isParquet} from "./parquet/isParquet.js";
import {parquetSource} from "./parquet/source.js";
import type {Source} from "./source.js";

/**
 * Data in place of a spec's own, with the delimiter and decimal sign that the spec says of its own file. Throws
 * InputError for a file that is missing, and for a stream of nothing or of Parquet.
 */
export async function replacement(
  {source}: Pick<Spec, "source">,
  data: string | ByteStream
): Promise<Pick<Source, "synthetic" | "open">> {
  const {delimiter, decimal} = source.kind === "csv" ? source : {};
  if (typeof data !== "string") {
    const bytes = await csvStream(data);
    return {
      synthetic: false,
      open: async ({wanted, plan, progress}) => ({
        rows: await readCsv(bytes, {where: data.name, delimiter, decimal, wanted, plan, progress})
      })
    };
  }
  const where = shown(data);
  await checkFile(data, where);
  const file = resolve(data);
  return (await isParquet(data))
    ? parquetSource({file}, where)
    : csvSource({file, delimiter, decimal}, where);
}
