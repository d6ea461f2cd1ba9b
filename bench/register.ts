import {registerTable} from "../src/sources/register/index.js";
import {sourceOf} from "../src/sources/registry.js";
import {listSpecs} from "../src/spec/load.js";
import {time} from "./measure.js";

/** Milliseconds to draw and calibrate the synthetic people of each analysis, and of all together. */
export async function benchRegister(): Promise<Record<string, number>> {
  const report: Record<string, number> = {};
  let all = 0;
  for (const {spec} of await listSpecs()) {
    if (!sourceOf(spec).synthetic || spec.outcome.kind === "duration") continue;
    const {milliseconds} = time(() => registerTable(spec));
    report[spec.id] = Math.round(milliseconds);
    all += milliseconds;
  }
  return {...report, all: Math.round(all)};
}
