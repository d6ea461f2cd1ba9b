import {type Cell, InputError} from "../../engine/index.js";
import {checkFile} from "../../spec/file.js";
import {type ColumnPlan, missingColumns, type Rows, rowsOf} from "../rows.js";
import {isParquet} from "./isParquet.js";

const numberType = /^(FLOAT|DOUBLE|DECIMAL.*|BOOLEAN)$/;
const wholeType = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const textType = /^(VARCHAR|ENUM.*|UUID|DATE|TIME.*)$/;

function quoted(text: string, mark: "'" | '"'): string {
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}

/** The path as DuckDB's file patterns read it: letter for letter. */
function literalPath(path: string): string {
  return quoted(
    path.replace(/[*?[]/g, sign => `[${sign}]`),
    "'"
  );
}

function cast(name: string, type: string, where: string): string {
  const column = quoted(name, '"');
  if (numberType.test(type)) return `CAST(${column} AS DOUBLE)`;
  if (wholeType.test(type)) return column;
  if (textType.test(type)) return `CAST(${column} AS VARCHAR)`;
  throw new InputError("unsupported", `type ${type} of column ${JSON.stringify(name)}`, {
    where,
    allowed: "allowed: text, numbers, yes/no, dates"
  });
}

function cellOf(value: unknown, name: string, place: () => string): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "bigint") return value as string | number;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new InputError("unsupported", `number ${value} in column ${JSON.stringify(name)}`, {
    where: place(),
    allowed: "allowed: whole numbers up to 9,007,199,254,740,991"
  });
}

export interface ParquetOptions {
  /** How messages name the file. */
  readonly where: string;
  readonly plan: (names: readonly string[]) => ColumnPlan;
  readonly progress?: ((text: string) => void) | undefined;
}

/** Reads the planned columns of a Parquet file. Throws InputError, with file and row, for what is not a plain table. */
export async function readParquet(path: string, {where, plan, progress}: ParquetOptions): Promise<Rows> {
  await checkFile(path, where);
  if (!(await isParquet(path))) throw new InputError("invalid", "file: it is not Parquet", {where});
  const {DuckDBInstance} = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false"
  });
  const connection = await instance.connect();
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError("invalid", `Parquet: ${(error as Error).message.split("\n")[0]}`, {where});
    }
  };
  try {
    const from = `read_parquet(${literalPath(path)}, hive_partitioning = false)`;
    const described = await run(() => connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`));
    const typeOf = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
    const {needed, optional = []} = plan([...typeOf.keys()]);
    const missing = needed.filter(name => !typeOf.has(name));
    if (missing.length > 0) throw missingColumns(missing, [...typeOf.keys()], where);
    const names = [...needed, ...optional.filter(name => typeOf.has(name))];
    const columns = new Map(names.map(name => [name, [] as Cell[]]));
    const place = (row: number) => `${where} row ${row + 1}`;
    const selected = names.map(name => cast(name, typeOf.get(name) as string, where)).join(", ");
    const count = await run(async () => {
      const result = await connection.stream(`SELECT ${selected} FROM ${from}`);
      let rows = 0;
      for (
        let chunk = await result.fetchChunk();
        chunk !== null && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
      ) {
        names.forEach((name, at) => {
          const cells = columns.get(name) as Cell[];
          for (const value of chunk?.getColumnValues(at) ?? [])
            cells.push(cellOf(value, name, () => place(cells.length)));
        });
        const before = rows;
        rows += chunk.rowCount;
        if (Math.floor(rows / 50_000) > Math.floor(before / 50_000))
          progress?.(`${where}: ${rows} rows read`);
      }
      return rows;
    });
    if (count === 0)
      throw new InputError("missing", "rows: the file has columns and nothing in them", {where});
    return rowsOf(where, count, columns, place);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
