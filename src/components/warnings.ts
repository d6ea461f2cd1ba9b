import type {Warning} from "../engine/index.js";
import {format, type Language, words} from "../i18n/index.js";
import type {Spec} from "../spec/schema.js";
import {html} from "./dom.js";

/** What the reader should know of a result, in the page's language; nothing when there is nothing to know. */
export function warningList(
  warnings: readonly Warning[],
  {language, spec}: {readonly language: Language; readonly spec: Spec}
): HTMLElement | null {
  if (warnings.length === 0) return null;
  const all = words(language);
  const f = format(language);
  const say = (warning: Warning) => {
    const condition = spec.conditions.find(({id}) => id === warning.condition);
    const level =
      condition?.kind === "categorical" ? condition.levels.find(({id}) => id === warning.level) : undefined;
    return all.warnings[warning.code]({
      condition: condition?.label[language] ?? warning.condition ?? "",
      level:
        level?.label[language] ??
        (warning.level === "missing" ? all.conditions.missing : (warning.level ?? "")),
      n: warning.n === undefined ? "" : f.integer(warning.n)
    });
  };
  return html`<ul class="warnings">${warnings.map(warning => html`<li>${say(warning)}</li>`)}</ul>`;
}
