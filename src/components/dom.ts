import {html as htmlNode, svg as svgNode} from "htl";

/** A template that makes exactly one HTML element; values come in as text, attributes or nodes, never as markup. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): HTMLElement {
  return htmlNode(strings, ...values) as HTMLElement;
}

/** A template that makes exactly one SVG element. */
export function svg(strings: TemplateStringsArray, ...values: readonly unknown[]): SVGElement {
  return svgNode(strings, ...values) as SVGElement;
}
