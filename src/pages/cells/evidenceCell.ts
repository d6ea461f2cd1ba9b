import {FileAttachment} from "observablehq:stdlib";
import type {Evidence} from "../../benchmark/evidence.js";
import {activitySection, evidenceTable} from "../../components/evidence/evidence.js";
import type {Language} from "../../i18n/index.js";

const evidence = FileAttachment("../../data/evidence.json").json<Evidence>();

/** What research knows of each instrument. */
export async function evidenceCell(language: Language): Promise<HTMLElement> {
  const {rows} = await evidence;
  return evidenceTable(rows, language);
}

/** What the synthetic people do beside that; nothing while there are no figures. */
export async function activityCell(language: Language): Promise<Node> {
  return activitySection(await evidence, language) ?? document.createDocumentFragment();
}
