declare module "jsdom" {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Pick<
      Window & typeof globalThis,
      "document" | "Node" | "NodeFilter" | "NodeList" | "HTMLCollection"
    >;
  }
}
