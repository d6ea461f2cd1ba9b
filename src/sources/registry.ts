import type {Spec} from "../spec/schema.js";
import {csvSource} from "./csv/source.js";
import {parquetSource} from "./parquet/source.js";
import {registerSource} from "./register/source.js";
import type {Source, SourceSpec} from "./source.js";

/** Every kind of source, by the word of the spec. A new one is a folder here and a line below. */
const sources: {
  readonly [Kind in SourceSpec["kind"]]: (said: Extract<SourceSpec, {kind: Kind}>) => Source;
} = {
  register: registerSource,
  csv: csvSource,
  parquet: parquetSource
};

/** Where a spec's people come from. */
export function sourceOf({source}: Pick<Spec, "source">): Source {
  const make = sources[source.kind] as (said: SourceSpec) => Source;
  return make(source);
}
