/** Width of a letter in ems, with room for wider fallback type; a picture cannot be measured before it is drawn. */
const letter = 0.54;

/** Breaks a text into lines that fit, between words; a word that is too long is broken where it must be. */
export function wrap(text: string, width: number, fontSize: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (fontSize * letter)));
  const pieces = text
    .split(/ +/)
    .filter(word => word !== "")
    .flatMap(word => word.match(new RegExp(`.{1,${most}}`, "gsu")) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + 1 + piece.length <= most) lines[last] += ` ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
