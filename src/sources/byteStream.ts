/** Data that come as bytes, in pieces of any size: standard input, or what a browser was given. */
export interface ByteStream {
  /** How messages name it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The bytes of a web stream, such as `blob.stream()`, also where a browser cannot iterate over one by itself. */
export async function* streamBytes(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * The first bytes of a stream, at least so many where it has them, and then the whole of it, from the beginning, to be
 * read once.
 */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  least: number
): Promise<{readonly start: Uint8Array; readonly bytes: AsyncIterable<Uint8Array>}> {
  const left = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const next = await left.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.length;
  }
  const start = Uint8Array.from(seen.flatMap(piece => [...piece.subarray(0, least)]).slice(0, least));
  return {start, bytes: rest(seen, left)};
}

async function* rest(
  seen: readonly Uint8Array[],
  left: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await left.next(); next.done !== true; next = await left.next()) yield next.value;
  } finally {
    await left.return?.();
  }
}
