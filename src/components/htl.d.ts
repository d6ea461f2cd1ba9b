declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Node;
  export function svg(strings: TemplateStringsArray, ...values: readonly unknown[]): Node;
}
