import {type CodedTable, fitMixed, type MixedFit, random} from "../src/engine/index.js";
import {summarise, type Timing, time} from "./measure.js";
import {runR} from "./peer.js";
import {benchPeople} from "./people.js";

const rounds = 5;

interface MixedTiming extends Pick<MixedFit, "variance" | "logLik" | "iterations"> {
  readonly milliseconds: Timing;
}

export interface MixedReport {
  readonly persons: number;
  readonly units: number;
  readonly parameters: number;
  /** From the table to estimates, standard errors and units' effects, nothing kept from before. */
  readonly laplace: MixedTiming;
  readonly tenPoints: MixedTiming;
  readonly linear: MixedTiming;
  /** R's lme4 on the same people with one point, and its lmer; on request, as glmer takes minutes. */
  readonly peer?: unknown;
}

/** Times models with unit effects of people whose units differ. Targets for ten points: 1.5 s at 15,000, 20 s at 200,000. */
export function benchMixed(persons: number, {peer = false} = {}): MixedReport {
  const table = withUnitEffects(benchPeople(persons), 0.3);
  const conditions = table.columns.map(({id}) => id);
  const run = (link: "logit" | "linear", quadraturePoints: number): MixedTiming => {
    const fit = () => fitMixed(table, {conditions, link, minimumUnitSize: 50}, {quadraturePoints});
    const runs = Array.from({length: rounds}, () => time(fit));
    const {variance, logLik, iterations} = runs[0].value;
    return {
      milliseconds: summarise(runs.map(({milliseconds}) => milliseconds)),
      variance,
      logLik,
      iterations
    };
  };
  const laplace = run("logit", 1);
  return {
    persons,
    units: table.units.length,
    parameters: fitMixed(table, {conditions, link: "linear", minimumUnitSize: 50}).terms.length,
    laplace,
    tenPoints: run("logit", 10),
    linear: run("linear", 1),
    ...(peer ? {peer: runR("peerMixed.R", table, {unit: true})} : {})
  };
}

/** In every unit a share of the outcomes turned to one side, more in some units than in others. */
function withUnitEffects(table: CodedTable, spread: number): CodedTable {
  const stream = random(5);
  const effects = table.units.map(() => spread * stream.normal());
  const y = table.y.map((outcome, i) => {
    const effect = effects[table.unitCodes[i]];
    return stream.uniform() < 1 - Math.exp(-Math.abs(effect)) ? Number(effect > 0) : outcome;
  });
  return {...table, y};
}
