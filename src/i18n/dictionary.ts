import {da} from "./da.js";
import {en} from "./en.js";
import type {Language} from "./language.js";
import type {Like, Unlike} from "./like.js";

/** Every word of the site, in one language. Sentences are functions of numbers already written out. */
export type Words = Like<typeof en>;

const dictionaries: Readonly<Record<Language, Words> & Record<Unlike<typeof en, typeof da>, never>> = {
  da,
  en
};

export function words(language: Language): Words {
  return dictionaries[language];
}
