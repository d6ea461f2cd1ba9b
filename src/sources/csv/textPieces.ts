import {InputError} from "../../engine/index.js";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A line longer than this is not a table. */
export const longestLine = 1_000_000;
/** Bytes looked at in one go. */
const pieceSize = 65_536;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The same bytes in pieces of at least three, or all, and no more than `pieceSize`. */
async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    const all = start.length === 0 ? chunk : joined([start, chunk]);
    if (all.length < 3) {
      start = all;
      continue;
    }
    start = new Uint8Array(0);
    let from = 0;
    // What is left after the last whole piece is never too short.
    for (; all.length - from >= 2 * pieceSize; from += pieceSize) yield all.subarray(from, from + pieceSize);
    yield all.subarray(from);
  }
  if (start.length > 0) yield start;
}

function brokenText(bytes: Uint8Array, firstLine: number, where: string): InputError {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  let line = firstLine;
  for (let from = 0; from < bytes.length; ++line) {
    const end = bytes.indexOf(lineFeed, from);
    const text = bytes.subarray(from, end === -1 ? bytes.length : end);
    try {
      decoder.decode(text);
    } catch {
      break;
    }
    if (end === -1) break;
    from = end + 1;
  }
  return new InputError("invalid", "text: it is not UTF-8", {
    where: `${where} line ${line}`,
    allowed: 'allowed: UTF-8 (in a spreadsheet, save as "CSV UTF-8")'
  });
}

/** Turns CRLF and lone CR into LF; `before` says whether the previous piece ended in CR. */
function plainLines(bytes: Uint8Array, before: boolean): Uint8Array {
  const skipFirst = before && bytes[0] === lineFeed;
  if (!bytes.includes(carriageReturn)) return skipFirst ? bytes.subarray(1) : bytes;
  const plain = new Uint8Array(bytes.length);
  let size = 0;
  for (let i = skipFirst ? 1 : 0; i < bytes.length; ++i) {
    if (bytes[i] === lineFeed && i > 0 && bytes[i - 1] === carriageReturn) continue;
    plain[size++] = bytes[i] === carriageReturn ? lineFeed : bytes[i];
  }
  return plain.subarray(0, size);
}

/**
 * The text of a stream of bytes in pieces, without byte order mark and with plain line ends, checked as it is read.
 * Throws InputError at the first NUL byte, byte that is not UTF-8, or line above `longest` bytes, having read no more.
 */
export async function* textPieces(
  bytes: AsyncIterable<Uint8Array>,
  where: string,
  longest = longestLine
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
  let line = 1;
  let lineBytes = 0;
  let afterReturn = false;
  let tail: Uint8Array[] = [];
  let first = true;
  for await (const chunk of piecesOf(bytes)) {
    if (first && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff))) {
      throw new InputError("unsupported", "text: it is UTF-16", {where, allowed: "allowed: UTF-8"});
    }
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    const piece = plainLines(marked ? chunk.subarray(3) : chunk, afterReturn);
    afterReturn = chunk[chunk.length - 1] === carriageReturn;
    if (piece.includes(0)) {
      throw new InputError("invalid", "text: it holds NUL bytes, so it is not a text file", {
        where,
        allowed: "allowed: CSV in UTF-8"
      });
    }
    let text: string;
    try {
      text = decoder.decode(piece, {stream: true});
    } catch {
      throw brokenText(joined([...tail, piece]), line, where);
    }
    const lastBreak = piece.lastIndexOf(lineFeed);
    const firstBreak = piece.indexOf(lineFeed);
    lineBytes += firstBreak === -1 ? piece.length : firstBreak;
    if (lineBytes > longest) {
      throw new InputError("unsupported", `line: longer than ${longest.toLocaleString("en")} bytes`, {
        where: `${where} line ${line}`,
        allowed: "allowed: one row per line"
      });
    }
    if (lastBreak === -1) tail.push(piece);
    else {
      lineBytes = piece.length - lastBreak - 1;
      tail = [piece.slice(lastBreak + 1)];
      for (let at = firstBreak; at !== -1; at = piece.indexOf(lineFeed, at + 1)) ++line;
    }
    if (text !== "") yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw brokenText(joined(tail), line, where);
  }
}
