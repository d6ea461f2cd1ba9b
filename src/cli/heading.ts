import type {DocumentHead, UnitCounts} from "../benchmark/head.js";
import type {LoadedSpec} from "../spec/load.js";
import type {Spec} from "../spec/schema.js";
import {count, wrap} from "./layout.js";
import {visible} from "./terminal.js";

const lineLength = 100;

/** Text as lines of a report, further ones indented. */
export const paragraph = (text: string) => `${wrap(text, lineLength, "  ")}\n`;

/** What a unit's size is counted in: people, or what is expected of it where only counts were published. */
export const sizeWord = ({outcome}: Pick<Spec, "outcome">) =>
  outcome.kind === "ratio" && outcome.persons === undefined ? "expected events" : "people";

/** How every report begins: what, whose people, which model, how many. `more` goes on the last line. */
export function heading(
  {spec}: LoadedSpec,
  {synthetic, link, horizon, reference, conditions, n, minimumUnitSize}: DocumentHead,
  {units, assessed}: UnitCounts,
  file: string,
  more = ""
): string[] {
  const plural = visible(spec.unit.plural.en);
  return [
    visible(spec.title.en),
    [
      synthetic ? "synthetic people" : `data of ${visible(file)}`,
      visible(spec.period),
      horizon === undefined ? `link ${link}` : `model ${link}, up to week ${horizon}`
    ].join(" · "),
    ...(reference === null ? [] : [`fitted on the people of ${reference.length} of ${units} ${plural}`]),
    `conditions: ${conditions.length === 0 ? "none" : `${conditions.join(", ")} (${conditions.length} of ${spec.conditions.length})`}`,
    `${count(n)} ${sizeWord(spec)} · ${assessed} of ${units} ${plural} with at least ${minimumUnitSize}${more}`
  ];
}
