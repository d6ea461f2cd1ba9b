import type {Codec} from "../../address/index.js";
import type {Language} from "../../i18n/index.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {AddressBar} from "./address.js";
import {ignoredNotice} from "./notice.js";

/** What a view has from the page it stands on. */
export interface Page<State> {
  readonly language: Language;
  /** What the reader has chosen. */
  readonly state: State;
  /** The reader chooses: the address says it and the view follows, unless the address says it already. */
  change(part: Partial<State>, how?: "push" | "replace"): void;
  /** Only the address follows: the view shows it already. */
  amend(part: Partial<State>, how?: "push" | "replace"): void;
  /** Fills a part of the view anew; the reader's focus stays. */
  redraw(part: Element, ...content: readonly (Node | string)[]): void;
  /** The whole address, for those who take something home. */
  whole(): string;
}

/** What a page shows under its notice. It has drawn the state it began with by itself. */
export interface PageView<State> {
  readonly element: HTMLElement;
  /** The reader, Back or Forward chose something else. */
  follow(before: State): void;
  /** Elements whose widths matter, each with who is told of it, in whole pixels, now and whenever it changes. */
  readonly widths: readonly (readonly [measured: Element, resize: (width: number) => void])[];
}

/** What the browser does for a page; tests do it by hand. */
export interface PageOptions {
  readonly language: Language;
  readonly address: AddressBar;
  /** Calls back with the width of an element, now and whenever it changes. */
  readonly onWidth: (element: Element, listener: (width: number) => void) => void;
}

/**
 * A page whose address says what the reader has chosen: read when it opens and again at Back and Forward, written at
 * every choice, with a notice of what in it was not understood.
 */
export function pageShell<State>(
  options: PageOptions & {
    readonly codec: Codec<State>;
    readonly view: (page: Page<State>) => PageView<State>;
  }
): HTMLElement {
  const {codec, language, address, onWidth} = options;
  let {state, ignored} = codec.parse(address.query());
  const notice = html`<div class="notice-slot" role="status">${ignoredNotice(ignored, language) ?? ""}</div>`;
  const write = (part: Partial<State>, how: "push" | "replace"): State | null => {
    const before = state;
    state = {...state, ...part};
    const query = codec.format(state);
    if (query === codec.format(before)) return null;
    address[how](query);
    return before;
  };
  const view = options.view({
    language,
    get state() {
      return state;
    },
    change(part, how = "push") {
      const before = write(part, how);
      if (before !== null) view.follow(before);
    },
    amend(part, how = "replace") {
      write(part, how);
    },
    redraw(part, ...content) {
      keepFocus(part, () => part.replaceChildren(...content));
    },
    whole: address.whole
  });
  view.element.prepend(notice);
  address.onBack(() => {
    const before = state;
    ({state, ignored} = codec.parse(address.query()));
    notice.replaceChildren(ignoredNotice(ignored, language) ?? "");
    if (codec.format(before) !== codec.format(state)) view.follow(before);
  });
  for (const [measured, resize] of view.widths) {
    let width = 0;
    onWidth(measured, next => {
      if (Math.abs(next - width) < 1) return;
      width = next;
      resize(width);
    });
  }
  return view.element;
}
