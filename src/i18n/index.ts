export {words} from "./dictionary.js";
export {type Format, format} from "./format.js";
export {type Language, languageOf, languages, otherLanguage} from "./language.js";
export {type Measure, measureOf} from "./measure.js";
export type {Band, Theme, Words} from "./words.js";
