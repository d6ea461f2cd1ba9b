import {open} from "node:fs/promises";
import {markLength, opensParquet} from "./mark.js";

/** Whether a file opens with the mark of Parquet. */
export async function isParquet(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const {buffer, bytesRead} = await file.read(new Uint8Array(markLength), 0, markLength, 0);
    return opensParquet(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
