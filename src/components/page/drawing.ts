import type {State, Tab} from "../../address/index.js";
import type {Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {printedAgain, publishedSection} from "../published.js";
import {modelText} from "../table/csv.js";
import type {Parts} from "./parts.js";
import type {Selection} from "./selection.js";
import type {Session} from "./session.js";
import type {Page} from "./shell.js";
import type {TabView} from "./tabView.js";

/** Brings parts of an analysis' page up to date. */
export interface Drawing {
  /** All that a result changes. */
  all(): void;
  /** The views that are seen. */
  views(): void;
  /** Who is chosen in them. */
  selected(): void;
  /** The column of the chosen. */
  side(): void;
  /** What stands in the toolbar for the view that is seen. */
  tools(): void;
  /** What the engine says of each condition. */
  conditions(): void;
  resize(width: number): void;
  print(printing: boolean): void;
}

/** Paper has the ranking and the table, whichever is seen on the screen. */
const onPaper = ([tab]: readonly [Tab, TabView]) => tab === "ranking" || tab === "table";

export function drawingOf(
  file: Analysis,
  page: Page<State>,
  {
    measure,
    now,
    selection,
    parts
  }: {
    readonly measure: Measure;
    readonly now: Session;
    readonly selection: Selection;
    readonly parts: Parts;
  }
): Drawing {
  const {language} = page;
  const {spec} = file;
  let width = 0;
  let printing = false;
  const shown = () => ({state: page.state, view: now.view, facts: now.facts, width});
  const seen = () =>
    new Set([parts.view(), ...(printing ? [...parts.views].filter(onPaper).map(([, each]) => each) : [])]);
  const views = () => {
    for (const each of seen()) each.draw(shown());
  };
  const conditions = () => {
    parts.controls?.wonder(now.facts.alternatives);
    parts.controls?.check(now.facts.check);
  };
  const side = () => {
    const {view, facts} = now;
    parts.side.draw({view, facts, comparing: selection.comparing, selected: page.state.selected});
  };
  const all = () => {
    const {view} = now;
    views();
    conditions();
    parts.paper.textContent = `${modelText(view.choice, {spec, language})}. ${page.whole()}`;
    parts.head.update(view, printedAgain(view, file));
    side();
    const section = publishedSection(view, file, {language, measure});
    parts.printed.replaceChildren(...(section === null ? [] : [section]));
  };
  return {
    all,
    views,
    selected() {
      for (const each of seen()) (each.select ?? each.draw)(shown());
    },
    side,
    tools() {
      const wanted = parts.view().tools ?? null;
      if (parts.tools.firstElementChild !== wanted)
        parts.tools.replaceChildren(...(wanted === null ? [] : [wanted]));
    },
    conditions,
    resize(next) {
      width = next;
      views();
    },
    print(next) {
      printing = next;
      all();
    }
  };
}
