const mark = "PAR1";
/** Bytes that are enough to tell. */
export const markLength = mark.length;

/** Whether these are the first bytes of Parquet. */
export function opensParquet(bytes: Uint8Array): boolean {
  return bytes.length >= markLength && String.fromCharCode(...bytes.subarray(0, markLength)) === mark;
}
