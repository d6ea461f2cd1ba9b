import type {CourseClusters, CourseClustersAnswer} from "../../benchmark/courses.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {chronogram, stateLegend} from "./chronogram.js";
import {stateName} from "./states.js";

export interface ClustersOptions {
  readonly language: Language;
  readonly width: number;
  readonly k: number;
  /** Names the reader gave, by the place of the cluster. */
  readonly names: readonly string[];
  readonly onNumber: (k: number) => void;
  readonly onName: (cluster: number, name: string) => void;
}

const measures = ["ASW", "PBC", "HG", "HC", "R2", "CH"] as const;

/** The division into k clusters that is the best apart. */
export function bestNumber({solutions}: CourseClustersAnswer): number {
  return solutions.reduce((best, each) => ((each.quality.ASW ?? -1) > (best.quality.ASW ?? -1) ? each : best))
    .k;
}

/** Courses in k clusters: each with its distribution and a name the reader can give, and how well they are apart. */
export function clustersView(answer: CourseClustersAnswer, options: ClustersOptions): HTMLElement {
  const {language, width, k, onNumber} = options;
  const text = words(language).courses.clusters;
  const f = format(language);
  const best = bestNumber(answer);
  const shown = answer.solutions.find(each => each.k === k) ?? answer.solutions[0];
  const select = html`<select name="k">${answer.solutions.map(
    each =>
      html`<option value=${each.k} selected=${each.k === shown.k}>${f.integer(each.k)}${each.k === best ? ` (${text.best})` : ""}</option>`
  )}</select>` as HTMLSelectElement;
  select.addEventListener("change", () => onNumber(Number(select.value)));
  const columns = width < 560 ? 1 : width < 900 ? 2 : 3;
  const each = Math.floor((width - 24 * (columns - 1)) / columns);
  return html`<div class="clusters">
    <p class="quiet">${text.read(f.integer(answer.compared), f.integer(answer.of))}</p>
    <p class="cluster-choice"><label><span>${text.number}</span> ${select}</label> ${shown.quality.ASW === null ? "" : text.width(f.decimal(shown.quality.ASW, 2))}</p>
    ${stateLegend(shown.clusters[0]?.distribution.states ?? [], language)}
    <ol class="cluster-list">${shown.clusters.map((cluster, at) => clusterItem(cluster, at, {...options, width: each}))}</ol>
    ${fold("cluster-quality", text.quality, () => qualityTable(answer, language))}
  </div>`;
}

function clusterItem(
  {n, share, distribution, medoid}: CourseClusters["clusters"][number],
  at: number,
  {language, width, names, onName}: ClustersOptions
): HTMLElement {
  const text = words(language).courses.clusters;
  const f = format(language);
  const number = f.integer(at + 1);
  const input =
    html`<input type="text" name=${`cluster-${at}`} maxlength="40" value=${names[at] ?? ""} placeholder=${text.untitled(number)} aria-label=${text.name(number)}>` as HTMLInputElement;
  input.addEventListener("change", () => onName(at, input.value.trim()));
  const way = medoid.map(({state, weeks}) => `${stateName(state, language)} ${f.integer(weeks)}`);
  const told = way.length > 6 ? [...way.slice(0, 6), "…"] : way;
  return html`<li style=${{width: `${width}px`}}>
    ${input}
    <p class="quiet">${text.size(f.share(share), f.integer(n))}</p>
    ${
      medoid.length === 0
        ? html`<p class="quiet">${text.few}</p>`
        : [
            chronogram(distribution, {language, width, height: 150, labels: false}),
            html`<p class="quiet">${text.middle}: ${told.join(" → ")}</p>`
          ]
    }
  </li>`;
}

function qualityTable({solutions}: CourseClustersAnswer, language: Language): HTMLElement {
  const text = words(language).courses.clusters;
  const f = format(language);
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.quality}>
    <table>
      <thead><tr><th scope="col">${text.number}</th>${measures.map(id => html`<th scope="col" class="number">${text.qualities[id]}</th>`)}</tr></thead>
      <tbody>${solutions.map(
        ({k, quality}) =>
          html`<tr><th scope="row">${f.integer(k)}</th>${measures.map(id => {
            const value = quality[id];
            return html`<td class="number">${value === null ? "–" : f.decimal(value, id === "CH" ? 0 : 3)}</td>`;
          })}</tr>`
      )}</tbody>
    </table>
    <p class="quiet">${text.qualityRead}</p>
  </div>`;
}
