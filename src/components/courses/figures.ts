import type {CourseFigure, CourseGroup, CoursesFile} from "../../benchmark/courseFile.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

type OfFigures = Readonly<Record<CourseGroup, Readonly<Partial<Record<CourseFigure["id"], string>>>>>;

/** What was printed of a group, beside the same computed, with its range and how many people it is of. */
export function figuresTable({figures, group}: CoursesFile, language: Language): HTMLElement {
  const text = words(language).courses.figures;
  const f = format(language);
  const [what, said]: readonly [OfFigures, OfFigures] = [text.of, text.said];
  return html`<section class="course-figures"><h2>${text.title}</h2>
    <p class="quiet">${text.note}</p>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table>
        <thead><tr><th scope="col">${text.what}</th><th scope="col">${text.printed}</th><th scope="col">${text.here}</th><th scope="col" class="number">${text.n}</th><th scope="col">${text.source}</th></tr></thead>
        <tbody>${figures.map(
          ({id, share, interval, n, source}) => html`<tr>
            <th scope="row">${what[group][id]}</th>
            <td>${said[group][id]}</td>
            <td><strong>${f.share(share)}</strong> <span class="quiet">${text.range(f.share(interval[0]), f.share(interval[1]))}</span></td>
            <td class="number">${f.integer(n)}</td>
            <td>${source}</td></tr>`
        )}</tbody>
      </table>
    </div>
  </section>`;
}
