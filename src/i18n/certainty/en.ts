import type {CertaintyWords} from "./words.js";

export const certainty: CertaintyWords = {
  title: "Certainty"
};
