// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {rowsTable} from "../../src/components/table/rows.js";

describe("rowsTable(rows, options)", () => {
  const table = (rows: readonly Record<string, unknown>[]) =>
    rowsTable(rows, {caption: "People", show: {share: value => (100 * value).toFixed(1)}});

  test("has a heading per key, a caption, and writes numbers as it is told", () => {
    const element = table([
      {name: "A", share: 0.5, n: 3},
      {name: "B", share: null, n: 4}
    ]);
    expect(element.querySelector("caption")?.textContent).toBe("People");
    expect([...element.querySelectorAll("th")].map(({textContent}) => textContent)).toEqual([
      "name",
      "share",
      "n"
    ]);
    expect([...element.querySelectorAll("td")].map(({textContent}) => textContent)).toEqual([
      "A",
      "50.0",
      "3",
      "B",
      "",
      "4"
    ]);
  });

  test("shows text as text", () => {
    const element = table([{name: "<script>x</script>"}]);
    expect(element.querySelector("script")).toBeNull();
    expect(element.querySelector("td")?.textContent).toBe("<script>x</script>");
  });

  test("is empty without rows", () => {
    expect(table([]).querySelectorAll("td")).toHaveLength(0);
  });
});
