import type {FigureMeasure} from "../benchmark/figures.js";
import type {Spec} from "../spec/schema.js";
import {decimal, signed} from "./layout.js";
import {visible} from "./terminal.js";

/** How an outcome's values and differences are written. */
export interface Scale {
  /** A level, such as 43.1 %. */
  level(value: number): string;
  /** A difference without its unit. */
  difference(value: number): string;
  /** A spread without its unit. */
  spread(value: number): string;
  /** The unit of differences. */
  readonly step: string;
}

export function scaleOf({outcome}: Pick<Spec, "outcome">): Scale {
  if (outcome.kind === "duration") {
    return {
      level: value => `${decimal(value, 1)} weeks`,
      difference: value => signed(value, 1),
      spread: value => decimal(value, 1),
      step: "per cent"
    };
  }
  if (outcome.kind === "number") return plain(visible(outcome.measure.en));
  if (outcome.kind === "rate") return plain(visible(outcome.measure.en), outcome.per);
  if (outcome.kind === "ratio") return plain("O/E");
  return {
    level: value => `${decimal(100 * value, 1)} %`,
    difference: value => signed(100 * value, 1),
    spread: value => decimal(100 * value, 1),
    step: "points"
  };
}

/** Values with two decimals, `per` so many units of exposure. */
function plain(step: string, per = 1): Scale {
  return {
    level: value => decimal(per * value, 2),
    difference: value => signed(per * value, 2),
    spread: value => decimal(per * value, 2),
    step
  };
}

/** A share in whole per cent; a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${decimal(100 * share, 0)} %`;
}

/** A printed figure of a benchmark, with what it is. */
export function figureText(measure: FigureMeasure, value: number, scale: Scale): string {
  switch (measure) {
    case "fifthGap":
      return `gap between fifths ${scale.spread(value)} ${scale.step}`;
    case "national":
      return `${scale.level(value)} nationally`;
    case "topFifth":
      return `top fifth ${scale.difference(value)} ${scale.step}`;
    case "bottomFifth":
      return `bottom fifth ${scale.difference(value)} ${scale.step}`;
    case "weeksGap":
      return `${decimal(value, 1)} weeks between the fifths`;
    case "asExpected":
      return `${percent(value)} of units as expected`;
    case "withinFive":
      return `${percent(value)} of units within 5 ${scale.step}`;
  }
}
