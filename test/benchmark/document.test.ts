import {expect, test} from "vitest";
import {type BenchmarkDocument, benchmarkDocument} from "../../src/benchmark/document.js";
import {openBenchmark} from "../../src/engine/index.js";
import {readPeople} from "../../src/sources/read.js";
import {loadSpec} from "../../src/spec/load.js";
import {publishedChoice} from "../../src/spec/publishedChoice.js";

async function documentOf(
  id: string,
  data?: string,
  conditions?: string[],
  minimumUnitSize?: number
): Promise<BenchmarkDocument> {
  const loaded = await loadSpec(id);
  const {spec} = loaded;
  const source = await readPeople(loaded, {data});
  const benchmark = openBenchmark(source.table).compute(
    publishedChoice({
      ...spec,
      conditions: spec.conditions.filter(({id}) => conditions?.includes(id) ?? true),
      minimumUnitSize: minimumUnitSize ?? spec.minimumUnitSize
    })
  );
  return benchmarkDocument(loaded, source, benchmark);
}

test("keys come in the order of the contract", async () => {
  const document = await documentOf("imdi2016");
  expect(Object.keys(document)).toEqual(
    (
      "analysis synthetic n link conditions minimumUnitSize reference model national units fifths explainedShare " +
      "explainedShareNoiseRemoved potential potentialByChance published total warnings manifest"
    ).split(" ")
  );
  expect(Object.keys(document.model)).toEqual("terms logLik fitShare sigma iterations converged".split(" "));
  expect(Object.keys(document.model.terms[0])).toEqual("term estimate se seHC1 seClustered".split(" "));
  expect(Object.keys(document.units[0])).toEqual(
    "unit name n observed expected difference ratio se rank tied fifth assessed".split(" ")
  );
  expect(Object.keys(document.fifths)).toEqual("top bottom gap gapByChance".split(" "));
  expect(Object.keys(document.manifest)).toEqual("specHash dataHash engine".split(" "));
});

test("units come by rank, then those not assessed by name", async () => {
  const {units} = await documentOf("imdi2016", undefined, [], 200);
  const assessed = units.filter(unit => unit.assessed);
  expect(assessed.map(({rank}) => rank)).toEqual(assessed.map((_, at) => at + 1));
  expect(units.slice(assessed.length).map(({name}) => name)).toEqual([
    "Aust-Agder",
    "Buskerud",
    "Finnmark",
    "Hedmark",
    "Oppland",
    "Sogn og Fjordane",
    "Vestfold",
    "Østfold"
  ]);
  expect(units.slice(assessed.length).every(({rank}) => rank === null)).toBe(true);
});

test("conditions come in the order of the spec, however they were chosen", async () => {
  const {conditions} = await documentOf("test/cases/spec.yaml", "test/cases/comma/data.csv", [
    "age",
    "school"
  ]);
  expect(conditions).toEqual(["school", "age"]);
});

test("imdi2016: all nineteen printed percentages come out, and the total is not the sum of the parts", async () => {
  const document = await documentOf("imdi2016");
  expect(document.published).toMatchObject({printed: 19, found: 19});
  expect(document.n).toBe(4433);
  expect(document.total?.n).toBe(4469);
  expect(document.national).toBeCloseTo((1075 + 952) / 4433, 12);
  expect(Math.round(100 * document.national)).toBe(46);
  expect(document.units[0]).toMatchObject({name: "Aust-Agder", n: 93, observed: 54 / 93, rank: 1});
  // Without conditions the variance of a county's sum is n·p·(1 − p), p the national share.
  const p = 2027 / 4433;
  expect(document.units[0].se).toBeCloseTo(Math.sqrt((p * (1 - p)) / 93), 12);
  expect(document.units.at(-1)).toMatchObject({name: "Telemark", observed: 82 / 252, rank: 19});
});

test("the 36 whom no county shows are explained in both languages", async () => {
  const {spec} = await loadSpec("imdi2016");
  for (const why of Object.values(spec.unit.total?.why ?? {})) {
    expect(why).toMatch(/4[.,]469/);
    expect(why).toMatch(/4[.,]433/);
    expect(why).toContain("36");
  }
});
