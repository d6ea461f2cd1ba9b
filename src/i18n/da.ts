import * as card from "./card/da.js";
import * as certainty from "./certainty/da.js";
import * as chance from "./chance/da.js";
import * as check from "./check/da.js";
import * as conditions from "./conditions/da.js";
import * as courses from "./courses/da.js";
import * as durations from "./durations/da.js";
import * as effort from "./effort/da.js";
import * as evidence from "./evidence/da.js";
import * as funnel from "./funnel/da.js";
import * as glossary from "./glossary/da.js";
import * as layers from "./layers/da.js";
import * as map from "./map/da.js";
import * as method from "./method/da.js";
import * as ranking from "./ranking/da.js";
import * as robustness from "./robustness/da.js";
import * as site from "./site/da.js";
import * as start from "./start/da.js";
import * as table from "./table/da.js";
import * as workbench from "./workbench/da.js";

export const da = {
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
