import {FileAttachment} from "observablehq:stdlib";
import type {Overview} from "../../benchmark/overview.js";
import {unitChooser} from "../../components/start/unitChooser.js";
import type {Language} from "../../i18n/index.js";

/** Links of the table of analyses lead the way, since only the build knows whether addresses end in .html. */
export async function startCell(language: Language): Promise<HTMLElement> {
  const overview = await FileAttachment("../../data/overview.json").json<Overview>();
  const linkTo = (id: string) => document.getElementById(`analysis-${id}`)?.getAttribute("href") ?? `./${id}`;
  return unitChooser(overview, {language, linkTo});
}
