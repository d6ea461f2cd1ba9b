import {FileAttachment} from "observablehq:stdlib";
import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {layersPage} from "../../components/layers/layers.js";
import type {MapAreas} from "../../components/map/areas.js";
import {browserAddress} from "../../components/page/address.js";
import {onWidth} from "../../components/page/browser.js";
import type {Language} from "../../i18n/index.js";

export async function mapCell(language: Language): Promise<HTMLElement> {
  const [measures, map] = await Promise.all([
    FileAttachment("../../data/measures.json").json<readonly MunicipalMeasure[]>(),
    FileAttachment("../../data/map.json").json<MapAreas>()
  ]);
  const linkTo = (id: string) => `./${id}${location.pathname.endsWith(".html") ? ".html" : ""}`;
  return layersPage(measures, map, {language, address: browserAddress(window), onWidth, linkTo});
}
