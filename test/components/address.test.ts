// @vitest-environment jsdom
import {beforeEach, describe, expect, test, vi} from "vitest";
import {browserAddress} from "../../src/components/page/address.js";

beforeEach(() => {
  history.replaceState(null, "", "/en/refugee.html?unit=530");
  document.body.innerHTML = '<a class="other-language" href="/da/refugee.html">Dansk</a>';
});

const other = () => document.querySelector<HTMLAnchorElement>("a.other-language")?.getAttribute("href");

describe("browserAddress(window)", () => {
  test("reads the query, and leads to the same choices in the other language", () => {
    expect(browserAddress(window).query()).toBe("unit=530");
    expect(other()).toMatch(/\/da\/refugee\.html\?unit=530$/);
  });

  test("a push is a step of its own, a replacement is not; an empty query leaves no question mark", () => {
    const address = browserAddress(window);
    const before = history.length;
    address.push("without=health");
    expect(history.length).toBe(before + 1);
    address.replace("without=health,sex");
    expect(history.length).toBe(before + 1);
    expect(address.query()).toBe("without=health,sex");
    expect(other()).toMatch(/\?without=health,sex$/);
    address.push("");
    expect(address.whole()).toMatch(/\/en\/refugee\.html$/);
    expect(other()).toMatch(/\/da\/refugee\.html$/);
  });

  test("tells of Back", () => {
    const heard = vi.fn();
    browserAddress(window).onBack(heard);
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(heard).toHaveBeenCalledOnce();
  });
});
