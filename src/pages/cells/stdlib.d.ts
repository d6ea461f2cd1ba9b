/** What cells take from Framework; it has no types of its own. */
declare module "observablehq:stdlib" {
  /** A file that the build serves with the page; its name must be written out, from the module that names it. */
  export function FileAttachment(name: string): {
    json<Value>(): Promise<Value>;
    arrayBuffer(): Promise<ArrayBuffer>;
  };
}
