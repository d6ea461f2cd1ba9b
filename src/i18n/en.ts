import * as card from "./card/en.js";
import * as certainty from "./certainty/en.js";
import * as chance from "./chance/en.js";
import * as check from "./check/en.js";
import * as conditions from "./conditions/en.js";
import * as courses from "./courses/en.js";
import * as durations from "./durations/en.js";
import * as effort from "./effort/en.js";
import * as evidence from "./evidence/en.js";
import * as funnel from "./funnel/en.js";
import * as glossary from "./glossary/en.js";
import * as layers from "./layers/en.js";
import * as map from "./map/en.js";
import * as method from "./method/en.js";
import * as ranking from "./ranking/en.js";
import * as robustness from "./robustness/en.js";
import * as site from "./site/en.js";
import * as start from "./start/en.js";
import * as table from "./table/en.js";
import * as workbench from "./workbench/en.js";

export const en = {
  ...card,
  ...certainty,
  ...chance,
  ...check,
  ...conditions,
  ...courses,
  ...durations,
  ...effort,
  ...evidence,
  ...funnel,
  ...glossary,
  ...layers,
  ...map,
  ...method,
  ...ranking,
  ...robustness,
  ...site,
  ...start,
  ...table,
  ...workbench
};
