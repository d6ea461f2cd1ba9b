import type {Like} from "../like.js";
import type * as en from "./en.js";

export const site = {
  name: "Rammevilkår",
  claim: "Fair sammenligning af kommuner",
  skip: "Gå til indholdet",
  start: "Analyser",
  map: "Kort",
  municipalities: "kommuner",
  courses: "Forløb",
  effort: "Indsats og succes",
  evidence: "Evidens",
  notebook: "Notesbog",
  method: "Metode",
  pages: "Sider",
  otherLanguage: "English",
  footer: "Alt beregnes i din egen browser. Siderne henter intet fra andre steder.",
  needsScript:
    "Tallene på siden beregnes i browseren og kræver JavaScript. Hvad analysen er, og hvad den ikke kan vise, kan læses uden."
} satisfies Like<typeof en.site>;

export const synthetic = {
  title: "Personerne er syntetiske",
  label: "syntetiske personer",
  note: "Personerne er syntetiske: De er trukket af en generator, så resultaterne stemmer overens med dem, der blev offentliggjort. Det er ikke registerdata, og ud over de offentliggjorte tal siger siden intet om virkelige kommuner."
} satisfies Like<typeof en.synthetic>;

export const about = {licence: "Licens", vintage: "Data"} satisfies Like<typeof en.about>;
