import type {Language} from "../language.js";
import {method as da} from "./da.js";
import {method as en} from "./en.js";
import type {MethodWords} from "./words.js";

/** Words of the method page alone, apart from the interface's, since only that page needs them. */
export const methodWords = (language: Language): MethodWords => (language === "da" ? da : en);
