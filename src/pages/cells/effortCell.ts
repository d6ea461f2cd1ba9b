import {FileAttachment} from "observablehq:stdlib";
import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {effortPage} from "../../components/effort/effort.js";
import {browserAddress} from "../../components/page/address.js";
import {onWidth} from "../../components/page/browser.js";
import {association} from "../../engine/index.js";
import type {Language} from "../../i18n/index.js";

export async function effortCell(language: Language): Promise<HTMLElement> {
  const measures = await FileAttachment("../../data/measures.json").json<readonly MunicipalMeasure[]>();
  const estimates = ({units}: MunicipalMeasure) =>
    units.filter(({assessed}) => assessed).map(({unit, difference, se}) => ({unit, value: difference, se}));
  return effortPage(measures, {
    language,
    address: browserAddress(window),
    associate: (x, y) => association(estimates(x), estimates(y)),
    onWidth
  });
}
