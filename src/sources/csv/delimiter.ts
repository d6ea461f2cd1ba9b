import {InputError} from "../../engine/index.js";
import {unguarded} from "./guard.js";
import {CsvParser, type Delimiter} from "./parser.js";

const named: Record<Delimiter, string> = {",": "comma", ";": "semicolon", "\t": "tab"};

/** The names of a header under a delimiter; none where its quotation marks make no sense with it. */
function namesWith(header: string, delimiter: Delimiter): string[] {
  const names: string[] = [];
  const record = (cells: readonly string[]) => void names.push(...cells.map(unguarded));
  const parser = new CsvParser({where: "header", delimiter, record, longest: Number.POSITIVE_INFINITY});
  try {
    parser.push(header);
    parser.end();
    return names;
  } catch {
    return [];
  }
}

/**
 * The delimiter of a header line: the one that shows the most of the wanted columns, else the one that shows the most
 * columns. Throws InputError where two are as good.
 */
export function findDelimiter(header: string, wanted: readonly string[], where: string): Delimiter {
  const candidates = (Object.keys(named) as Delimiter[]).map(delimiter => {
    const names = namesWith(header, delimiter);
    return {delimiter, columns: names.length, known: names.filter(name => wanted.includes(name)).length};
  });
  const best = candidates.reduce((a, b) =>
    b.known > a.known || (b.known === a.known && b.columns > a.columns) ? b : a
  );
  const rivals = candidates.filter(
    ({known, columns}) => columns > 1 && known === best.known && columns === best.columns
  );
  if (rivals.length > 1) {
    const names = rivals.map(({delimiter}) => named[delimiter]).join(" or ");
    throw new InputError("ambiguous", `delimiter: ${names}`, {
      where: `${where} line 1`,
      allowed: "say source.delimiter in the spec"
    });
  }
  return best.delimiter;
}
