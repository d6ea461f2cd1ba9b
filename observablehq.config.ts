import {footer, head, header} from "./src/pages/frame.js";
import {listSpecs} from "./src/spec/load.js";

export default {
  root: "src",
  output: process.env.RAMMEVILKAR_OUTPUT ?? "dist",
  title: "Rammevilkår",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  head,
  header,
  footer,
  async *dynamicPaths() {
    for (const {spec} of await listSpecs())
      for (const language of ["da", "en"]) yield `/${language}/${spec.id}`;
  }
};
