import type {Language} from "../language.js";
import {da} from "./da.js";
import {en} from "./en.js";
import type {EffortWords} from "./words.js";

export type {EffortWords, MeasureSaid} from "./words.js";
export const effortWords = (language: Language): EffortWords => (language === "da" ? da : en);
