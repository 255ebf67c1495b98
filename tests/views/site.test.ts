import { describe, expect, it } from "vitest";
import { siteFrame } from "../../src/views/site.ts";
import { madeUpCard, realCard } from "./cards.ts";

describe("the frame of every page", () => {
  it("says of a made-up plan that it is made up, and of a real one nothing", () => {
    expect(siteFrame(madeUpCard, "/").fiction).toBe("This is a made-up plan.");
    expect(siteFrame(realCard, "/").fiction).toBeNull();
  });

  it("marks the menu's entry for the page and for pages inside it", () => {
    const current = (path: string): string[] =>
      [siteFrame(realCard, path)]
        .flatMap(({ menu, quick }) => [...menu, ...quick])
        .flatMap((link) => (link.current ? [`${link.text} ${link.current}`] : []));
    expect(current("/priorities/")).toEqual(["Priorities page"]);
    expect(current("/priorities/3/")).toEqual(["Priorities true"]);
    expect(current("/milestones/ferry-pass/")).toEqual(["Priorities true"]);
    expect(current("/")).toEqual([]);
  });

  it("says which day it speaks from and which report is the latest", () => {
    const frame = siteFrame(realCard, "/");
    expect(frame.asOf).toBe("As of 14 January 2015. Latest report:");
    expect(frame.latestReport).toEqual({ text: "January 2015", path: "/reports/2015-01/" });
  });
});
