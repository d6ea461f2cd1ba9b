/** A font family of the page as style rules that hold the fonts themselves; empty where they cannot be had. */
export async function embeddedFonts(family: string): Promise<string> {
  const rules = await Promise.all(
    faces(family).map(async ({rule, address}) => {
      try {
        const response = await fetch(address);
        if (!response.ok) return "";
        const data = await asDataUrl(await response.blob());
        const weight = rule.style.getPropertyValue("font-weight");
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data})}`;
      } catch {
        return "";
      }
    })
  );
  return rules.join("");
}

function faces(family: string): readonly {readonly rule: CSSFontFaceRule; readonly address: string}[] {
  return [...document.styleSheets].flatMap(sheet =>
    [...sheet.cssRules].flatMap(rule => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const named = rule.style.getPropertyValue("font-family").replaceAll(/["']/g, "");
      const url = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src"))?.[1];
      if (named !== family || url === undefined) return [];
      return [{rule, address: new URL(url, sheet.href ?? document.baseURI).href}];
    })
  );
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
