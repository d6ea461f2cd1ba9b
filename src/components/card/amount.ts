import type {Measure} from "../../i18n/index.js";

/** Differences in running text: with their unit, signed or not. */
export function amounts(measure: Measure): {
  /** 13.4 points */
  readonly size: (value: number) => string;
  /** +13.4 points */
  readonly signed: (value: number) => string;
  /** ±6.2 points */
  readonly range: (value: number) => string;
  /** Whether it is written as zero. */
  readonly nothing: (value: number) => boolean;
} {
  const unit = measure.differenceUnit;
  return {
    size: value => `${measure.level(Math.abs(value))}\u00a0${unit}`,
    signed: value => `${measure.difference(value)}\u00a0${unit}`,
    range: value => `${measure.range(value)}\u00a0${unit}`,
    nothing: value => !/[1-9]/.test(measure.level(value))
  };
}
