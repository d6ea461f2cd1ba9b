import type {Ignored} from "../../address/index.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

/** What of the address was left out, and what would have been understood. Nothing when all of it was. */
export function ignoredNotice(ignored: readonly Ignored[], language: Language): HTMLElement | null {
  if (ignored.length === 0) return null;
  const text = words(language).workbench;
  const say = ({key, value, fault, allowed}: Ignored) => {
    if (allowed === null) return text.unknownKey(key);
    const what = (fault === "unknown" ? text.unknownValue : text.invalidValue)(key, value);
    return `${what} (${key === "unit" ? text.allowedUnits : text.allowed(allowed.join(", "))})`;
  };
  const notice = html`<div class="notice">
    <p>${text.notice}</p>
    <ul>${ignored.map(one => html`<li>${say(one)}</li>`)}</ul>
    <button type="button" onclick=${() => notice.remove()}>${text.dismiss}</button>
  </div>`;
  return notice;
}
