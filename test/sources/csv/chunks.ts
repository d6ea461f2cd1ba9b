import fc from "fast-check";

/** The bytes of a text in pieces that end at these places, in any order. */
export async function* chunked(bytes: Uint8Array, ends: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const end of [...ends, bytes.length].sort((a, b) => a - b)) {
    // A copy, so that whoever keeps a piece does not keep its neighbours.
    yield bytes.slice(from, end);
    from = end;
  }
}

/** CSV of every kind: quotation marks, line ends and characters of one to four bytes, whole and not. */
export const csvText = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom("a", "b", "1", "ø", "€", "😀", "\u00a0")},
      {weight: 3, arbitrary: fc.constantFrom(",", ";", "\t", " ", "\f")},
      {weight: 3, arbitrary: fc.constantFrom("\n", "\r\n", "\r")},
      {weight: 2, arbitrary: fc.constantFrom('"', '""', '"a"', '"ø,\r\n"')}
    ),
    {maxLength: 40}
  )
  .map(parts => parts.join(""));
