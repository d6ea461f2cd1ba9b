import {choiceOf, type State} from "../address/index.js";
import {type AnyTable, type Choice, type CodedTable, InputError} from "../engine/index.js";
import {type ReadOptions, readTable, type SourceTable} from "../sources/read.js";
import {sourceOf} from "../sources/registry.js";
import {unitSizes} from "../sources/sizes.js";
import {type LoadedSpec, loadSpec} from "../spec/load.js";
import {readAddress, splitAddress} from "./address.js";
import {type ChoiceOptions, readChoice} from "./choice.js";
import {dataOf, refuseSpecFromInput, shownData} from "./input.js";
import type {Terminal} from "./terminal.js";

export interface AnalysisOptions extends ChoiceOptions {
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
}

/** An analysis with its people read, and the model the reader chose. */
export interface Analysis<Table extends AnyTable = CodedTable> {
  readonly loaded: LoadedSpec;
  readonly source: SourceTable<Table>;
  readonly choice: Choice;
  /** Everything an address says; null where the choice was made by options. */
  readonly state: State | null;
  /** Where people came from when they are not synthetic. */
  readonly file: string;
}

type Read<Table extends AnyTable> = (loaded: LoadedSpec, options: ReadOptions) => Promise<SourceTable<Table>>;

/** Reads an analysis of shares or means by id, path or address. Throws InputError for what it does not understand. */
export const openAnalysis = (
  analysis: string,
  options: AnalysisOptions,
  terminal: Terminal
): Promise<Analysis> => openAny(analysis, options, terminal, readTable);

/** The same of whatever `read` reads. */
export async function openAny<Table extends AnyTable>(
  analysis: string,
  options: AnalysisOptions,
  terminal: Terminal,
  read: Read<Table>
): Promise<Analysis<Table>> {
  refuseSpecFromInput(analysis);
  const named = splitAddress(analysis);
  const loaded = await loadSpec(named.analysis);
  const {spec} = loaded;
  const chosen = named.query === null ? readChoice(spec, options) : null;
  if (chosen === null) refuseBoth(options);
  const {data} = options;
  const source = await read(loaded, {
    ...(data !== undefined && {data: dataOf(data, terminal)}),
    progress: terminal.progress
  });
  const sizes = unitSizes(source.table);
  const state =
    named.query === null
      ? null
      : readAddress(
          spec,
          named.query,
          sizes.map(({unit}) => unit)
        );
  const model = chosen ?? state;
  if (model === null) throw new Error("an analysis without a choice");
  return {
    loaded,
    source,
    choice: choiceOf(model, sizes),
    state,
    file: shownData(data ?? sourceOf(spec).file ?? "")
  };
}

/** An address is a whole choice: options beside it could only contradict it. */
function refuseBoth(options: ChoiceOptions): void {
  const {conditions, without, none, link, minSize, population, model, horizon, event} = options;
  const said = [conditions, without, none, link, minSize, population, model, horizon, event];
  if (said.every(value => value === undefined)) return;
  throw new InputError("ambiguous", "choice: an address, and options beside it", {
    allowed: "allowed: one of them"
  });
}
