import {format, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import type {Page} from "../page/shell.js";
import type {CoursesChoice} from "./choices.js";
import {bestNumber, clustersView} from "./clusters.js";
import type {Counting} from "./counting.js";

/** Those fewer than this are not compared with each other. */
const leastCompared = 20;

/** Courses that are alike, in the section that shows them. */
export interface Alike {
  readonly element: HTMLElement;
  draw(width: number): void;
}

/** Clusters of the people who pass the filter; until these have been compared, everyone's, with a button to compare. */
export function alikeSection(people: Counting, page: Page<CoursesChoice>): Alike {
  const {language} = page;
  const text = words(language).courses.clusters;
  const element = html`<section class="courses-alike"></section>`;
  let width = 0;

  const clusters = () =>
    clustersView(people.counted.clusters, {
      language,
      width,
      k: numberOf(people, page.state),
      names: page.state.names,
      onNumber: k => page.change({k, names: []}),
      onName(cluster, name) {
        const {names} = page.state;
        const length = Math.max(cluster + 1, names.length);
        // The reader is still among the boxes: nothing is drawn.
        page.amend(
          {names: Array.from({length}, (_, at) => (at === cluster ? name : (names[at] ?? "")))},
          "push"
        );
      }
    });
  const draw = () => {
    const {description, n, own} = people.counted;
    const few = description === null || n < leastCompared;
    page.redraw(
      element,
      html`<h2>${text.title}</h2>`,
      ...(own || few ? [] : [compareButtons(people, page, draw)]),
      ...(few && !own ? [] : [clusters()])
    );
  };
  return {
    element,
    draw(given) {
      width = given;
      draw();
    }
  };
}

function numberOf({counted: {clusters}}: Counting, {k}: CoursesChoice): number {
  const known = clusters.solutions.some(each => each.k === k) ? k : null;
  return known ?? bestNumber(clusters);
}

function compareButtons(people: Counting, page: Page<CoursesChoice>, done: () => void): HTMLElement {
  const text = words(page.language).courses;
  const f = format(page.language);
  const progress = html`<span role="status"></span>`;
  const start = html`<button type="button">${text.clusters.compare}</button>` as HTMLButtonElement;
  const stop = html`<button type="button" hidden>${text.clusters.cancel}</button>` as HTMLButtonElement;
  const compare = async () => {
    try {
      const compared = await people.compare(page.state.filter, share => {
        progress.textContent = text.clusters.comparing(f.share(share));
      });
      if (!compared) return;
      page.amend({k: null, names: []}, "push");
      done();
    } catch (error) {
      progress.textContent = text.failed(error instanceof Error ? error.message : String(error));
    }
  };
  start.addEventListener("click", async () => {
    [start.disabled, stop.hidden] = [true, false];
    await compare();
    [start.disabled, stop.hidden] = [false, true];
  });
  stop.addEventListener("click", () => {
    people.stop();
    progress.textContent = text.clusters.cancelled;
  });
  return html`<div class="courses-compare"><p>${text.clusters.filtered}</p>${start} ${stop} ${progress}</div>`;
}
