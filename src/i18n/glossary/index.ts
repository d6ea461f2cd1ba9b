import type {Language} from "../language.js";
import {glossary as da} from "./da.js";
import {glossary as en} from "./en.js";
import type {GlossaryWords} from "./words.js";

export {type GlossaryTerm, glossaryTerms} from "./words.js";

export function glossary(language: Language): GlossaryWords {
  return language === "da" ? da : en;
}
