import {FileAttachment} from "observablehq:stdlib";
import type {Analysis} from "../../components/analysis.js";
import {methodPage} from "../../components/method/methodPage.js";
import {browserAddress} from "../../components/page/address.js";
import {onWidth} from "../../components/page/browser.js";
import type {Language} from "../../i18n/index.js";
import type {Words} from "../../spec/schema.js";

/** The analyses of shares by their short names. */
const analyses: Readonly<Record<string, {readonly title: Words; readonly read: () => Promise<Analysis>}>> = {
  edu9: {
    title: {da: "Afgangsprøver", en: "9th-grade exams"},
    read: () => FileAttachment("../../data/edu9.json").json()
  },
  youth: {
    title: {da: "Ungdomsuddannelse", en: "Upper-secondary"},
    read: () => FileAttachment("../../data/youth.json").json()
  },
  imm10: {
    title: {da: "Indvandrere, højst 10 år", en: "Immigrants, up to 10 years"},
    read: () => FileAttachment("../../data/imm10.json").json()
  },
  imm10plus: {
    title: {da: "Indvandrere, over 10 år", en: "Immigrants, over 10 years"},
    read: () => FileAttachment("../../data/imm10plus.json").json()
  },
  refugee: {
    title: {da: "Flygtninge og familie", en: "Refugees and family"},
    read: () => FileAttachment("../../data/refugee.json").json()
  },
  imdi2016: {
    title: {da: "Norge 2016", en: "Norway 2016"},
    read: () => FileAttachment("../../data/imdi2016.json").json()
  }
};

export function methodCell(language: Language): HTMLElement {
  const kept = new Map<string, Promise<Analysis>>();
  const once = (id: string) => {
    const file = kept.get(id) ?? analyses[id].read();
    kept.set(id, file);
    return file;
  };
  return methodPage({
    language,
    analyses: Object.fromEntries(
      Object.entries(analyses).map(([id, {title}]) => [id, {title: title[language], read: () => once(id)}])
    ),
    address: browserAddress(window),
    onWidth
  });
}
