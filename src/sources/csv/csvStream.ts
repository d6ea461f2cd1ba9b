import {InputError} from "../../engine/index.js";
import {type ByteStream, peek} from "../byteStream.js";
import {markLength, opensParquet} from "../parquet/mark.js";

/** The bytes of a stream of CSV. Throws InputError for a stream of nothing, and of Parquet, which is read from its end. */
export async function csvStream({name, bytes}: ByteStream): Promise<AsyncIterable<Uint8Array>> {
  const {start, bytes: whole} = await peek(bytes, markLength);
  if (start.length === 0) throw new InputError("missing", "data: nothing came", {where: name});
  if (!opensParquet(start)) return whole;
  await whole[Symbol.asyncIterator]().return?.();
  throw new InputError("unsupported", `Parquet: it cannot be read from ${name}`, {
    where: name,
    allowed: "give a file"
  });
}
