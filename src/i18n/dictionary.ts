import {da} from "./da.js";
import {en} from "./en.js";
import type {Language} from "./language.js";
import type {Words} from "./words.js";

export function words(language: Language): Words {
  return language === "da" ? da : en;
}
