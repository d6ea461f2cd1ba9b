// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {
  type CourseClustersAnswer,
  describeCourses,
  type LiveCourses,
  rowsThatPass
} from "../../../src/benchmark/courses.js";
import {type CoursesOptions, coursesPage} from "../../../src/components/courses/courses.js";
import {selectSequences} from "../../../src/engine/index.js";
import {everyone} from "../../benchmark/coursesFixture.js";
import {clustersOf, file} from "./fixture.js";

const settle = () => new Promise(resolve => setTimeout(resolve));

/** Counts the hand-made people as the worker would. */
const counted: LiveCourses["describe"] = async filter => {
  const table = selectSequences(everyone.table, rowsThatPass(everyone, filter));
  return {n: table.n, description: describeCourses(table)};
};

function open(query = "", changes: Partial<CoursesOptions> = {}) {
  const page = {query};
  const backs: (() => void)[] = [];
  const widths: ((width: number) => void)[] = [];
  const address = {
    query: () => page.query,
    push: vi.fn((next: string) => {
      page.query = next;
    }),
    replace: vi.fn(),
    onBack: (listener: () => void) => void backs.push(listener),
    whole: () => "https://example.org/courses"
  };
  const live = {
    describe: vi.fn(counted),
    clusters: vi.fn<LiveCourses["clusters"]>(),
    stop: vi.fn(),
    close: vi.fn()
  };
  const connect = vi.fn(() => live);
  const onGroup = vi.fn();
  const element = coursesPage(file, {
    language: "en",
    address,
    groups: ["weakest", "refugees", "family"],
    group: "weakest",
    onGroup,
    connect,
    onWidth: (_, listener) => {
      widths.push(listener);
      listener(700);
    },
    ...changes
  });
  document.body.replaceChildren(element);
  const select = (name: string) => element.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
  const choose = async (name: string, value: string) => {
    select(name).value = value;
    select(name).dispatchEvent(new Event("change"));
    await settle();
  };
  const back = async (to: string) => {
    page.query = to;
    for (const listener of backs) listener();
    await settle();
  };
  const button = (label: string) =>
    [...element.querySelectorAll("button")].find(({textContent}) => textContent === label);
  const who = () => element.querySelector(".courses-who")?.textContent;
  const described = () => element.querySelector(".courses-description") !== null;
  const listed = () => element.querySelectorAll(".cluster-list > li").length;
  return {element, address, live, connect, onGroup, select, choose, back, button, who, described, listed};
}

const compareLabel = "Compare the chosen people’s courses";

describe("coursesPage(file, options)", () => {
  test("shows everyone at first, from the file alone: no worker is started", () => {
    const {element, who, described, connect, listed} = open();
    expect(who()).toMatch(/^34 courses that were followed for all 4 weeks, of 40\./);
    expect(described()).toBe(true);
    expect(listed()).toBeGreaterThan(1);
    expect(connect).not.toHaveBeenCalled();
    expect(element.querySelector(".course-figures")?.textContent).toMatch(/one in six\s+44\.1.*29\.0.*61\.0/);
  });

  test("the most frequent ways are told in words, with the rare one left out", () => {
    const ways = [...open().element.querySelectorAll(".paths tbody tr")].map(({textContent}) => textContent);
    expect(ways).toHaveLength(3);
    expect(ways[0]).toContain("Passive support 2 → Ordinary job 2");
    expect(ways.join(" ")).not.toContain("Ordinary education");
  });

  test("filtering counts those who pass, and says so in the address", async () => {
    const {choose, who, address, live, connect, described} = open();
    await choose("unit", "beta");
    expect(who()).toBe("15 of 34 courses fit the choice.");
    expect(live.describe).toHaveBeenLastCalledWith({unit: "beta", levels: {}});
    expect(address.push).toHaveBeenLastCalledWith("unit=beta");
    await choose("sex", "man");
    expect(live.describe).toHaveBeenLastCalledWith({unit: "beta", levels: {sex: "man"}});
    expect(address.push).toHaveBeenLastCalledWith("unit=beta&sex=man");
    expect(described()).toBe(true);
    expect(connect).toHaveBeenCalledOnce();
  });

  test("too few are not shown: neither courses nor clusters nor anything to take home", async () => {
    const {choose, who, described, listed, button, element} = open();
    await choose("unit", "gamma");
    expect(who()).toMatch(/^Fewer than 5 people fit the choice\./);
    expect(described()).toBe(false);
    expect(listed()).toBe(0);
    expect(button(compareLabel)).toBeUndefined();
    expect(element.querySelectorAll(".course-figures")).toHaveLength(1);
    expect(element.querySelectorAll("svg")).toHaveLength(0);
  });

  test("fewer than twenty are described and not compared", async () => {
    const {choose, described, listed, button} = open();
    await choose("unit", "alfa");
    expect(described()).toBe(true);
    expect(listed()).toBe(0);
    expect(button(compareLabel)).toBeUndefined();
  });

  test("Everyone takes the filters away, and gives up comparing", async () => {
    const {choose, button, who, select, address, live} = open();
    await choose("unit", "beta");
    button("Everyone")!.click();
    await settle();
    expect(who()).toMatch(/^34 courses that were followed/);
    expect(select("unit").value).toBe("");
    expect(address.push).toHaveBeenLastCalledWith("");
    expect(live.stop).toHaveBeenCalled();
    expect(button("Everyone")!.disabled).toBe(true);
  });

  test("Back brings back what was chosen, in the controls and in what is shown", async () => {
    const {choose, back, who, select, address} = open();
    await choose("unit", "beta");
    await choose("sex", "woman");
    expect(who()).toMatch(/^Fewer than 5/);
    address.push.mockClear();
    await back("unit=beta");
    expect(who()).toBe("15 of 34 courses fit the choice.");
    expect([select("unit").value, select("sex").value]).toEqual(["beta", ""]);
    await back("");
    expect(who()).toMatch(/^34 courses/);
    expect(select("unit").value).toBe("");
    expect(address.push).not.toHaveBeenCalled();
  });

  test("an address that filters is followed at once", async () => {
    const {who, select} = open("sex=woman");
    await settle();
    expect(who()).toBe("15 of 34 courses fit the choice.");
    expect(select("sex").value).toBe("woman");
  });

  test("what the address says and the page does not know is told", async () => {
    const {element, who, back} = open("unit=delta");
    expect(element.querySelector(".notice")?.textContent).toContain("delta");
    expect(who()).toMatch(/^34 courses/);
    await back("");
    expect(element.querySelector(".notice")).toBeNull();
  });

  test("an answer that a later choice overtook is not shown", async () => {
    const {choose, live, who} = open();
    let late: () => void = () => {};
    live.describe.mockImplementationOnce(
      filter =>
        new Promise(resolve => {
          late = () => void counted(filter).then(resolve);
        })
    );
    await choose("unit", "gamma");
    expect(who()).toBe("Counting …");
    await choose("unit", "beta");
    late();
    await settle();
    expect(who()).toBe("15 of 34 courses fit the choice.");
  });

  test("a count that fails says why", async () => {
    const {choose, live, who} = open();
    live.describe.mockRejectedValueOnce(new Error("missing column"));
    await choose("unit", "beta");
    expect(who()).toBe("The count could not be done: missing column");
  });

  test("another group opens that group's page", async () => {
    const {choose, onGroup, live} = open();
    await choose("group", "family");
    expect(onGroup).toHaveBeenCalledExactlyOnceWith("family");
    expect(live.describe).not.toHaveBeenCalled();
  });
});

describe("the clusters of coursesPage(file, options)", () => {
  /** A page on which so many pass, whoever is chosen, that they may be compared. */
  function comparing() {
    const page = open("");
    page.live.describe.mockImplementation(async () => ({n: 24, description: file.description}));
    return page;
  }
  const three: CourseClustersAnswer = {...clustersOf(everyone), compared: 24, of: 24};

  test("a number chosen is shown and written in the address, and names of others are forgotten", async () => {
    const {choose, listed, address} = open("k=2&names=a");
    expect(listed()).toBe(2);
    await choose("k", "3");
    expect(listed()).toBe(3);
    expect(address.push).toHaveBeenLastCalledWith("k=3");
  });

  test("a name written is in the address, at its own place", async () => {
    const {element, address} = open("k=3");
    const input = element.querySelector<HTMLInputElement>("input[name=cluster-1]")!;
    input.value = "Waiting";
    input.dispatchEvent(new Event("change"));
    expect(new URLSearchParams(address.push.mock.lastCall?.[0]).get("names")).toBe("|Waiting");
  });

  test("those chosen are compared when the reader asks, and how far it has come is told", async () => {
    const {choose, button, live, element, listed} = comparing();
    await choose("sex", "man");
    expect(element.textContent).toContain("The groups below are of everyone.");
    let finish: (found: CourseClustersAnswer) => void = () => {};
    live.clusters.mockImplementationOnce((_, heard) => {
      heard({done: 30, all: 100});
      return new Promise(resolve => {
        finish = resolve;
      });
    });
    button(compareLabel)!.click();
    expect(live.clusters.mock.lastCall?.[0]).toEqual({unit: null, levels: {sex: "man"}});
    expect(element.querySelector(".courses-compare [role=status]")?.textContent).toMatch(/^Comparing: 30/);
    expect(button(compareLabel)!.disabled).toBe(true);
    finish(three);
    await settle();
    expect(element.textContent).toContain("24 of 24 courses were compared");
    expect(button(compareLabel)).toBeUndefined();
    expect(listed()).toBeGreaterThan(1);
  });

  test("comparing can be cancelled, and begun again", async () => {
    const {choose, button, live, element} = comparing();
    await choose("sex", "man");
    let stopped: (nothing: null) => void = () => {};
    live.clusters.mockImplementationOnce(
      () =>
        new Promise(resolve => {
          stopped = resolve;
        })
    );
    live.stop.mockImplementation(() => stopped(null));
    button(compareLabel)!.click();
    expect(button("Cancel")!.hidden).toBe(false);
    button("Cancel")!.click();
    await settle();
    expect(element.querySelector(".courses-compare [role=status]")?.textContent).toBe(
      "Comparing was cancelled."
    );
    expect(button(compareLabel)!.disabled).toBe(false);
    expect(button("Cancel")!.hidden).toBe(true);
  });

  test("comparing that fails says why", async () => {
    const {choose, button, live, element} = comparing();
    await choose("sex", "man");
    live.clusters.mockRejectedValueOnce(new Error("invalid 4 courses to compare"));
    button(compareLabel)!.click();
    await settle();
    expect(element.querySelector(".courses-compare [role=status]")?.textContent).toContain(
      "invalid 4 courses to compare"
    );
  });

  test("clusters of those chosen are not shown for those chosen after them", async () => {
    const {choose, button, live, element} = comparing();
    await choose("sex", "man");
    live.clusters.mockResolvedValueOnce(three);
    button(compareLabel)!.click();
    await settle();
    await choose("sex", "woman");
    expect(element.textContent).toContain("The groups below are of everyone.");
    expect(element.textContent).toContain("34 of 34 courses were compared");
    expect(button(compareLabel)).toBeDefined();
  });

  test("Back to another number keeps the clusters of those chosen, and counts nobody again", async () => {
    const {choose, button, back, live, element, listed} = comparing();
    await choose("sex", "man");
    live.clusters.mockResolvedValueOnce(three);
    button(compareLabel)!.click();
    await settle();
    await choose("k", "3");
    await back("sex=man&k=2");
    expect(listed()).toBe(2);
    expect(element.textContent).toContain("24 of 24 courses were compared");
    expect(live.describe).toHaveBeenCalledOnce();
  });
});
