import type {MunicipalMeasure} from "../../benchmark/measures.js";
import type {Association} from "../../engine/index.js";
import {format, type Language, measureOfUnit, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {downloadButtons} from "../download/download.js";
import {shortHash} from "../download/name.js";
import {keepFocus} from "../focus.js";
import {measureSelect} from "../measureSelect.js";
import type {AddressBar} from "../page/address.js";
import {ignoredNotice} from "../page/notice.js";
import {type EffortChoice, readEffort, writeEffort} from "./choices.js";
import {correlationsTable} from "./correlations.js";
import {scatterPicture} from "./picture.js";
import {findings, type Shown} from "./said.js";
import {scatter} from "./scatter.js";

export interface EffortOptions {
  readonly language: Language;
  readonly address: AddressBar;
  /** How two measures go together: the engine's `association` over units that both assess. */
  readonly associate: (x: MunicipalMeasure, y: MunicipalMeasure) => Association;
  readonly onWidth: (element: Element, listener: (width: number) => void) => void;
}

const widest = 720;
/** Share of pairs without any association whose 95 % interval leaves zero out. */
const byChance = 0.05;
const pictureWidth = 720;

/** Two measures of municipalities against each other: choose them, see the points, read what they have in common. */
export function effortPage(measures: readonly MunicipalMeasure[], options: EffortOptions): HTMLElement {
  const {language, address, associate, onWidth} = options;
  const text = words(language).effort;
  const f = format(language);
  if (measures.length < 2) return html`<p class="empty">${text.empty}</p>`;
  let {choice, ignored} = readEffort(address.query(), measures);
  let width = 0;
  const found = new Map<string, Association>();

  const controls = html`<div></div>`;
  const chart = html`<div></div>`;
  const said = html`<div class="effort-said" role="status"></div>`;
  const home = html`<div></div>`;
  const notice = html`<div>${ignoredNotice(ignored, language) ?? ""}</div>`;
  const shownOf = (id: string): Shown => {
    const data = measures.find(measure => measure.id === id) ?? measures[0];
    return {data, label: data.label[language], measure: measureOfUnit(data.unitOfDifference, language)};
  };
  const associationOf = (x: Shown, y: Shown): Association => {
    const key = `${x.data.id} ${y.data.id}`;
    const known = found.get(key) ?? associate(x.data, y.data);
    found.set(key, known);
    return known;
  };
  const choose = (next: Partial<EffortChoice>) => {
    const before = choice;
    choice = {...choice, ...next};
    // Nothing is compared with itself: the other measure takes the place that was left.
    if (choice.x === choice.y)
      choice = {...choice, ...(next.x === undefined ? {x: before.y} : {y: before.x})};
    address.push(writeEffort(choice, measures));
    draw();
  };
  const select = (unit: string | null) => choose({unit: unit === choice.unit ? null : unit});

  const drawChart = () => {
    if (width <= 0) return;
    const [x, y] = [shownOf(choice.x), shownOf(choice.y)];
    const options = {
      language,
      width: Math.min(width, widest),
      selected: choice.unit,
      onSelect: select,
      onClear: () => select(choice.unit)
    };
    keepFocus(chart, () => chart.replaceChildren(scatter(x, y, options)));
  };
  const draw = () => {
    const [x, y] = [shownOf(choice.x), shownOf(choice.y)];
    const association = associationOf(x, y);
    const {heading, sentences} = findings(association, x, y, language);
    const same = x.data.people === y.data.people;
    const samePeople = same ? [text.caveats.samePeople] : [];
    const weeks = same && (x.data.state ?? y.data.state) !== null ? [text.caveats.sameWeeks] : [];
    const pairs = (measures.length * (measures.length - 1)) / 2;
    const many = pairs < 5 ? [] : [text.caveats.many(f.integer(pairs), f.decimal(byChance * pairs))];
    const caveats = [text.caveats.places, text.caveats.causes, ...samePeople, ...weeks, ...many];
    keepFocus(controls, () => controls.replaceChildren(selects()));
    drawChart();
    said.replaceChildren(
      html`<div><h2>${heading}</h2>
        ${sentences.map(sentence => html`<p>${sentence}</p>`)}
        ${correlationsTable(association, language)}
        <h3>${text.caveats.title}</h3>
        <ul class="effort-caveats">${caveats.map(caveat => html`<li>${caveat}</li>`)}</ul>
      </div>`
    );
    const synthetic = x.data.synthetic || y.data.synthetic;
    const credits = [...new Set([x.data.credit[language], y.data.credit[language]])];
    const mark = synthetic ? [words(language).table.file] : [];
    const name = ["rammevilkar", text.picture.replaceAll(" ", "-"), x.data.id, y.data.id, ...mark];
    keepFocus(home, () =>
      home.replaceChildren(
        downloadButtons({
          language,
          synthetic,
          fileName: [...name, shortHash(JSON.stringify(choice))].join("-"),
          title: heading,
          subtitle: [x, y]
            .map(({label, data}) => `${label}: ${data.population[language]}, ${data.period}`)
            .join(" · "),
          source: credits.join(" "),
          address: address.whole,
          svg: () =>
            scatterPicture(x, y, {
              language,
              width: pictureWidth,
              selected: choice.unit,
              sentences: [...sentences, ...caveats]
            })
        })
      )
    );
  };
  const selects = () => {
    const units = [
      ...new Map(measures.flatMap(({units: some}) => some.map(({unit, name}) => [unit, name] as const)))
    ].sort(([, a], [, b]) => f.compare(a, b));
    const unit = html`<select name="unit">
      <option value="">${text.nobody}</option>
      ${units.map(([id, name]) => html`<option value=${id} selected=${id === choice.unit}>${name}</option>`)}
    </select>` as HTMLSelectElement;
    unit.addEventListener("change", () => choose({unit: unit.value === "" ? null : unit.value}));
    return html`<div class="method-choice" role="group" aria-label=${text.choose}>
      <label><span>${text.across}</span> ${axisSelect("x")}</label>
      <label><span>${text.up}</span> ${axisSelect("y")}</label>
      <label><span>${text.unit}</span> ${unit}</label>
    </div>`;
  };
  const axisSelect = (axis: "x" | "y") =>
    measureSelect(measures, {
      language,
      name: axis,
      chosen: choice[axis],
      kinds: text.kinds,
      onChange: id => choose({[axis]: id})
    });

  address.onBack(() => {
    ({choice, ignored} = readEffort(address.query(), measures));
    notice.replaceChildren(ignoredNotice(ignored, language) ?? "");
    draw();
  });
  const place = html`<div class="effort-place">${chart}${home}</div>`;
  draw();
  onWidth(place, next => {
    if (next === width) return;
    width = next;
    drawChart();
  });
  return html`<div class="effort-page">${notice}${controls}<div class="effort-columns">${place}${said}</div></div>`;
}
