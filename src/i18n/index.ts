export {words} from "./dictionary.js";
export {type Format, format} from "./format.js";
export {type GlossaryTerm, glossary, glossaryTerms} from "./glossary/index.js";
export {type Language, languageOf, languages, otherLanguage} from "./language.js";
export {type Measure, measureOf} from "./measure.js";
export {methodWords} from "./method/index.js";
export type {MethodStep, MethodWords} from "./method/words.js";
export {type OverviewWords, overviewWords} from "./overview/index.js";
export type {Band, Theme, Words} from "./words.js";
