import type {MapAreas} from "../../components/map/areas.js";
import {browserAddress} from "../../components/page/address.js";
import {analysisPage} from "../../components/page/analysis.js";
import {onPrint, onWidth, still} from "../../components/page/browser.js";
import type {AnalysisFile} from "../../data/analysisFile.js";
import type {Language} from "../../i18n/index.js";
import {connect} from "../../worker/connect.js";

/** The workbench of an analysis; its page names the files, since each page has its own. */
export function analysisCell(
  file: AnalysisFile,
  options: {
    readonly language: Language;
    readonly people: () => Promise<ArrayBuffer>;
    /** Null where no map has these units. */
    readonly areas: (() => Promise<MapAreas>) | null;
    readonly invalidation: Promise<void>;
  }
): HTMLElement {
  const {language, people, areas, invalidation} = options;
  return analysisPage(file, {
    language,
    address: browserAddress(window),
    areas,
    onWidth,
    onPrint,
    still,
    connect() {
      const worker = connect(
        people().then(buffer => new Uint8Array(buffer)),
        file.people
      );
      invalidation.then(worker.close);
      return worker;
    }
  });
}
