import type {RobustnessWords} from "./words.js";

export const robustness: RobustnessWords = {
  title: "Robustness"
};
