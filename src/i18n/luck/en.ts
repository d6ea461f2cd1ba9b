import type {LuckWords} from "./words.js";

export const luck: LuckWords = {
  title: "Luck"
};
