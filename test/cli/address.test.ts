import {describe, expect, test} from "vitest";
import {readAddress, splitAddress} from "../../src/cli/address.js";
import {main} from "../../src/cli/main.js";
import {loadSpec} from "../../src/spec/load.js";

const {spec} = await loadSpec("test/cases/spec.yaml");

async function run(...words: string[]) {
  let printed = "";
  let complained = "";
  const code = await main(words, {
    input: () => {
      throw new Error("nothing is read");
    },
    print: text => {
      printed += text;
    },
    complain: text => {
      complained += text;
    },
    progress: () => {},
    advance: () => {}
  });
  return {code, printed, complained};
}

describe("an address on the command line", () => {
  test.each([
    ["refugee", {analysis: "refugee", query: null}],
    ["refugee?without=danish&link=linear", {analysis: "refugee", query: "without=danish&link=linear"}],
    ["http://127.0.0.1:3000/da/imm10.html?min=80#caveats", {analysis: "imm10", query: "min=80"}],
    ["https://example.org/rammevilkar/en/youth?", {analysis: "youth", query: ""}],
    ["my/spec.yaml?link=linear", {analysis: "my/spec.yaml", query: "link=linear"}]
  ])("%s is split into an analysis and a choice", (text, named) => {
    expect(splitAddress(text)).toEqual(named);
  });

  test.each([
    [
      "colour=red",
      'unknown key "colour" in the address; allowed: conditions, without, link, min, population, unit, tab, against'
    ],
    ["link=logt", 'address: link: unknown value "logt"; did you mean "logit"? allowed: logit, linear'],
    ["min=0", 'address: min: invalid value "0"']
  ])("%s is refused, where a page would only say that it was left out", (query, message) => {
    expect(() => readAddress(spec, query, [])).toThrow(message);
  });

  test("chooses what the options choose, to the last digit", async () => {
    const byAddress = await run(
      "fit",
      "refugee?without=danish&link=linear&min=80&population=smaller&unit=530&tab=map",
      "--json"
    );
    const byOptions = await run(
      ..."fit refugee --without danish --link linear --min-size 80 --population smaller --json".split(" ")
    );
    expect(byAddress).toEqual(byOptions);
    expect(JSON.parse(byAddress.printed)).toMatchObject({link: "linear", minimumUnitSize: 80});
    expect(JSON.parse(byAddress.printed).reference).toHaveLength(94);
  });

  test("beside options is ambiguous", async () => {
    expect(await run("fit", "refugee?link=linear", "--none")).toEqual({
      code: 2,
      printed: "",
      complained: "ambiguous choice: an address, and options beside it; allowed: one of them"
    });
  });
});
