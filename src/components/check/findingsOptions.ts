import type {Language} from "../../i18n/index.js";
import type {Spec} from "../../spec/schema.js";

export interface FindingsOptions {
  readonly language: Language;
  readonly spec: Spec;
  /** The name of a unit by its identifier. */
  readonly nameOf: (unit: string) => string;
}
