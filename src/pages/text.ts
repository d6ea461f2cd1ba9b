/** Text inside a page's HTML: no markup, no page code (`${…}`), and no blank line that would end the block. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("$", "&#36;")
    .replace(/\s+/g, match => (match.includes("\n") ? " " : match));
}

/** An HTML template: values are text unless they were made by `page` themselves. */
export class Markup {
  constructor(readonly html: string) {}
}

type Value = string | number | Markup | null | readonly Value[];

function render(value: Value): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.html;
  if (typeof value === "object") return value.map(render).join("");
  return escapeText(String(value));
}

export function page(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map((part, at) => (at < values.length ? `${part}${render(values[at])}` : part));
  return new Markup(parts.join("").replace(/\n\s*\n/g, "\n"));
}

/** A Markdown file for Framework: front matter, then blocks. */
export function markdown(
  front: Readonly<Record<string, string | readonly string[]>>,
  blocks: readonly (Markup | string | null)[]
): string {
  const matter = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = blocks
    .filter(block => block !== null)
    .map(block => (block instanceof Markup ? block.html.trim() : block.trim()));
  return `---\n${matter.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}
