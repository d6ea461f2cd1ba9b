import {newest} from "../../benchmark/newest.js";
import {format, type Language, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {html} from "../dom.js";
import {explained} from "../glossary.js";
import {type LuckFrames, tallyOf, yearOf} from "./frames.js";

export interface LuckOptions {
  readonly language: Language;
  /** Draws as many years that could have been; asked for when the reader first wants them. */
  readonly frames: (count: number) => Promise<LuckFrames> | LuckFrames;
  /** Hears of every year that is to be shown, its differences by unit, and null when the ranking is to be as it is. */
  readonly onFrame: (differences: ReadonlyMap<string, number> | null) => void;
  /** Whether nothing should move: then luck is told in figures alone. */
  readonly still: () => boolean;
  /** Whom the figures are about, such as the chosen. */
  readonly about: () => readonly {readonly unit: string; readonly name: string}[];
}

/** The control, and how to end it when the ranking it belongs to is replaced. */
export interface LuckControl {
  readonly element: HTMLElement;
  /** Stops, brings the ranking back and forgets the years. */
  stop(): void;
}

/** How many years are drawn, and how long each is shown, in milliseconds. */
export const luckYears = 100;
export const luckTime = 700;

/**
 * Shows the ranking of years that could have been, one after another, when the reader asks for it; pausing brings the
 * true ranking back. The same years are told in figures, which is all there is where nothing should move.
 */
export function luckControl(options: LuckOptions): LuckControl {
  const {language, frames, onFrame, still, about} = options;
  const text = words(language).chance;
  const f = format(language);
  const play = html`<button type="button" class="play" onclick=${() => void toggle()}>${text.show}</button>`;
  const tell = html`<button type="button" onclick=${() => void count()}>${text.inWords}</button>`;
  const year = html`<p class="year"></p>`;
  const said = html`<div class="tally" role="status"></div>`;
  const element = html`<div class="luck" role="group" aria-label=${text.title}>
    ${play}${tell}${explained("hypotheticalYears", language, text.what)}${year}${said}
  </div>`;
  element.addEventListener("keydown", event => {
    if (event.key === "Escape" && timer !== null) pause(text.resume);
  });

  const years = drawnOnce(frames, {
    language,
    say(told) {
      year.textContent = told;
    }
  });
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const pause = (label: string) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    play.textContent = label;
    year.textContent = "";
    onFrame(null);
  };
  const step = () => {
    const {drawn} = years;
    if (drawn === null || still() || !element.isConnected) {
      pause(text.resume);
      return;
    }
    if (next >= drawn.years.length) {
      next = 0;
      pause(text.again);
      void count();
      return;
    }
    onFrame(yearOf(drawn, next));
    year.textContent = text.year(f.integer(next + 1), f.integer(drawn.years.length));
    ++next;
    timer = setTimeout(step, luckTime);
  };
  const toggle = async () => {
    if (timer !== null) {
      pause(text.resume);
      return;
    }
    if (still()) {
      await count();
      return;
    }
    const found = await years.draw();
    if (found === null || timer !== null) return;
    said.replaceChildren();
    if (found.units.length === 0) {
      year.textContent = text.nobody;
      return;
    }
    play.textContent = text.pause;
    step();
  };
  const count = async () => {
    const found = await years.draw();
    if (found === null) return;
    const lines = tallyLines(found, about(), language);
    said.replaceChildren(...(lines.length === 0 ? [html`<p>${text.nobody}</p>`] : lines));
  };
  return {
    element,
    stop() {
      const playing = timer !== null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      years.forget();
      next = 0;
      play.textContent = text.show;
      year.textContent = "";
      said.replaceChildren();
      if (playing) onFrame(null);
    }
  };
}

/** The years: drawn when they are first wanted, and again after they are forgotten. */
function drawnOnce(
  frames: LuckOptions["frames"],
  {language, say}: {readonly language: Language; readonly say: (text: string) => void}
) {
  const text = words(language).chance;
  const questions = newest();
  let drawn: LuckFrames | null = null;
  return {
    get drawn() {
      return drawn;
    },
    /** Null when they were forgotten meanwhile, or could not be drawn, which is said. */
    async draw(): Promise<LuckFrames | null> {
      if (drawn !== null) return drawn;
      const wanted = questions.begin();
      say(text.working);
      try {
        const found = await frames(luckYears);
        if (!wanted()) return null;
        drawn = found;
        say("");
        return found;
      } catch (error) {
        if (wanted()) say(text.failed(error instanceof Error ? error.message : String(error)));
        return null;
      }
    },
    forget() {
      questions.forget();
      drawn = null;
    }
  };
}

/** How the years went for each of these units, a line each; none for a unit that is not ranked. */
function tallyLines(
  found: LuckFrames,
  about: ReturnType<LuckOptions["about"]>,
  language: Language
): readonly HTMLElement[] {
  const text = words(language).chance;
  const f = format(language);
  return about.flatMap(({unit, name}) => {
    const tally = tallyOf(found, unit);
    if (tally === null) return [];
    const line = text.tally({
      name: isolated(name),
      years: f.integer(tally.years),
      first: f.integer(tally.first),
      fifth: tally.fifth === null ? null : f.integer(tally.fifth),
      best: f.ordinal(tally.best),
      worst: f.ordinal(tally.worst)
    });
    return [html`<p>${line}</p>`];
  });
}
