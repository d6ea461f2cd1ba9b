import {choiceOf, type State} from "../address/index.js";
import type {Choice} from "../engine/index.js";
import {readPeople, type SourceTable} from "../sources/read.js";
import {sourceOf} from "../sources/registry.js";
import {counted, unitSizes} from "../sources/sizes.js";
import {type LoadedSpec, loadSpec} from "../spec/load.js";
import {readAddress, splitAddress} from "./address.js";
import {readChoice, refuseBeside, refusePopulation} from "./choice.js";
import {dataOf, refuseSpecFromInput, shownData} from "./input.js";
import type {Options} from "./options.js";
import type {Terminal} from "./terminal.js";

export interface AnalysisOptions extends Options {
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
}

/** An analysis with its people read, and the model the reader chose. */
export interface Analysis {
  readonly loaded: LoadedSpec;
  readonly source: SourceTable;
  readonly choice: Choice;
  /** Everything an address says; null where the choice was made by options. */
  readonly state: State | null;
  /** Where people came from when they are not synthetic. */
  readonly file: string;
}

/** Reads an analysis by id, path or address. Throws InputError for what it does not understand. */
export async function openAnalysis(
  analysis: string,
  options: AnalysisOptions,
  terminal: Terminal
): Promise<Analysis> {
  refuseSpecFromInput(analysis);
  const named = splitAddress(analysis);
  const loaded = await loadSpec(named.analysis);
  const {spec} = loaded;
  const chosen = named.query === null ? readChoice(spec, options) : null;
  if (chosen === null) refuseBeside(options);
  const {data} = options;
  const source = await readPeople(loaded, {
    ...(data !== undefined && {data: dataOf(data, terminal)}),
    progress: terminal.progress
  });
  const sizes = unitSizes(counted(source.table));
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
  refusePopulation(model);
  return {
    loaded,
    source,
    choice: choiceOf(model, sizes),
    state,
    file: shownData(data ?? sourceOf(spec).file ?? "")
  };
}
