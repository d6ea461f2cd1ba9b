/** What decides how a part of a chart looks; everything else of its style is left behind. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "visibility"
] as const;

/**
 * A copy of a chart whose looks are all in its own attributes: no style sheet, no custom properties. Pictures are made
 * for paper, whichever theme the page has: the light colours hold while styles are read, which nobody sees.
 */
export function resolved(chart: SVGElement, lightTokens: ReadonlyMap<string, string>): SVGElement {
  const shelf = chart.isConnected ? null : document.createElement("div");
  shelf?.setAttribute("style", "position: absolute; left: -9999px; top: 0");
  shelf?.append(chart);
  if (shelf !== null) document.body.append(shelf);
  const style = chart.getAttribute("style");
  for (const [name, value] of lightTokens) chart.style.setProperty(name, value);
  chart.style.setProperty("color", lightTokens.get("--ink") ?? "");
  try {
    const copy = chart.cloneNode(true) as SVGElement;
    settle(chart, copy, null);
    return copy;
  } finally {
    if (style === null) chart.removeAttribute("style");
    else chart.setAttribute("style", style);
    shelf?.remove();
  }
}

function settle(from: Element, to: Element, above: ReadonlyMap<string, string> | null): void {
  const computed = getComputedStyle(from);
  const values = new Map<string, string>(
    properties.map(name => [name, computed.getPropertyValue(name)] as const)
  );
  to.removeAttribute("class");
  to.removeAttribute("style");
  for (const [name, value] of values) {
    if (value === "") continue;
    to.removeAttribute(name);
    if (above?.get(name) !== value) to.setAttribute(name, value);
  }
  const opacity = computed.getPropertyValue("opacity");
  if (opacity !== "" && opacity !== "1") to.setAttribute("opacity", opacity);
  if (computed.getPropertyValue("display") === "none") to.setAttribute("display", "none");
  const children = [...from.children];
  [...to.children].forEach((child, at) => {
    if (child.localName === "style") child.remove();
    else settle(children[at], child, values);
  });
}

/** The page's own custom properties as the style sheets set them outside any condition: the light theme. */
export function lightTokens(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ":root") continue;
      for (const name of Array.from(rule.style)) {
        if (name.startsWith("--")) found.set(name, rule.style.getPropertyValue(name).trim());
      }
    }
  }
  return found;
}
