import type {Tab} from "../../address/index.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

/** Tabs and their panels, of which one is seen at a time. */
export interface Tabs {
  readonly list: HTMLElement;
  readonly panels: HTMLElement;
  show(tab: Tab): void;
}

/** The views of a page: arrows, Home and End move between the tabs and open them. */
export function tabsOf(
  views: ReadonlyMap<Tab, {readonly element: HTMLElement}>,
  {language, onChange}: {readonly language: Language; readonly onChange: (tab: Tab) => void}
): Tabs {
  const text = words(language).workbench;
  const names = [...views.keys()];
  const buttons = names.map(
    name => html`<button type="button" role="tab" id=${`tab-${name}`} aria-controls=${`panel-${name}`}
      onclick=${() => onChange(name)}>${text.tabs[name]}</button>`
  );
  const panels = names.map(
    name =>
      html`<div class="panel" role="tabpanel" id=${`panel-${name}`} aria-labelledby=${`tab-${name}`}>${views.get(name)?.element ?? ""}</div>`
  );
  const list = html`<div class="tabs" role="tablist" aria-label=${text.views}>${buttons}</div>`;
  list.addEventListener("keydown", event => {
    const at = buttons.indexOf(event.target as HTMLElement);
    const last = names.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to].focus();
    onChange(names[to]);
  });
  return {
    list,
    panels: html`<div class="panels-of-tabs">${panels}</div>`,
    show(tab) {
      names.forEach((name, at) => {
        buttons[at].setAttribute("aria-selected", String(name === tab));
        buttons[at].tabIndex = name === tab ? 0 : -1;
        panels[at].classList.toggle("away", name !== tab);
      });
    }
  };
}
