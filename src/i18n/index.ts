export type {Theme} from "./conditions/en.js";
export {type Words, words} from "./dictionary.js";
export {type Format, format} from "./format.js";
export type {GlossaryTerm} from "./glossary/en.js";
export {type Language, languageOf, languages, otherLanguage} from "./language.js";
export {type Measure, measureOf} from "./measure.js";
export type {Band} from "./ranking/en.js";
export {measureOfUnit} from "./unitOfDifference.js";
