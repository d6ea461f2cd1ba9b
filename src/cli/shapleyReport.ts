import type {ShapleyPart} from "../benchmark/parts/shapley.js";
import type {SharedOut} from "../engine/index.js";
import {paragraph} from "./heading.js";
import {columns, decimal} from "./layout.js";
import type {Scale} from "./scale.js";
import {visible} from "./terminal.js";

/** What each condition explains in the country, and its step on the way from raw to adjusted of the units shown. */
export function shapleySection(part: ShapleyPart, scale: Scale, shown: readonly string[]): string {
  if (part.conditions.length === 0) return paragraph("no conditions: nothing leads from raw to adjusted");
  const how = part.exact ? "all models" : `${part.orders} orders of the conditions, ± one standard error`;
  return [
    paragraph(`what each condition explains, order-free (Shapley, ${how})`),
    countryTable(part),
    ...part.units
      .filter(({unit}) => shown.includes(unit))
      .map(unit => `\n${paragraph(`${visible(unit.name)}: from raw to adjusted`)}${steps(part, unit, scale)}`)
  ].join("");
}

const share = (value: number | null, error: number | undefined) =>
  value === null
    ? "–"
    : `${decimal(100 * value, 1)} %${error === undefined ? "" : ` ± ${decimal(100 * error, 1)}`}`;

function countryTable({conditions, country}: ShapleyPart): string {
  const {fitShare, explainedShare} = country;
  const cells = ({shares, errors}: SharedOut, at: number) => share(shares[at], errors?.[at]);
  return columns(
    [
      ["condition", "of the fit", "of the variance between units"],
      ...conditions.map((condition, at) => [condition, cells(fitShare, at), cells(explainedShare, at)]),
      ["all", share(fitShare.total, undefined), share(explainedShare.total, undefined)]
    ],
    ["left", "right", "right"]
  );
}

function steps(
  {conditions}: ShapleyPart,
  {raw, steps, errors, adjusted}: ShapleyPart["units"][number],
  scale: Scale
): string {
  const step = (at: number) =>
    `${scale.difference(steps[at])}${errors === null ? "" : ` ± ${scale.spread(errors[at])}`}`;
  return columns(
    [
      ["raw", scale.difference(raw)],
      ...conditions.map((condition, at) => [condition, step(at)]),
      ["adjusted", scale.difference(adjusted)]
    ],
    ["left", "right"]
  );
}
