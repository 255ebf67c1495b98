import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, printShare, readShare, share, sum } from "../../src/domain/share.ts";

describe("a share", () => {
  it.each([
    [57, 2, 1, "28.5"],
    [13, 3, 1, "4.3"],
    [70, 3, 1, "23.3"],
    [7, 3, 1, "2.3"],
    [30, 1, 1, "30"],
    [239, 6, 0, "40"],
    [617, 6, 0, "103"],
    [49, 3, 0, "16"],
    [1, 2, 0, "1"],
    [0, 1, 1, "0"],
    [1, 20, 1, "0.1"],
    [10, 1, 0, "10"],
  ])("of %i/%i with %i decimals prints as the reports print it", (above, below, decimals, text) => {
    expect(printShare(share(above, below), decimals)).toBe(text);
  });

  it.each([
    ["28.5", 57, 2],
    ["4.3", 13, 3],
    ["23.3", 70, 3],
    ["2.3", 7, 3],
    ["3.5", 7, 2],
    ["1.6", 8, 5],
    ["0.3", 1, 3],
    ["0.7", 2, 3],
    ["40", 40, 1],
    ["1,040", 1040, 1],
    ["17%", 17, 1],
    ["0", 0, 1],
  ])("printed as %s is read as the split that it stands for", (printed, above, below) => {
    expect(readShare(printed).toFraction()).toBe(share(above, below).toFraction());
  });

  it("keeps a printed decimal that no split of up to six parts gives", () => {
    expect(readShare("99.37").equals(share(9937, 100))).toBe(true);
  });

  it("adds up without drift: n equal parts are exactly one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (parts) =>
        sum(Array.from({ length: parts }, () => share(1, parts))).equals(1),
      ),
    );
  });

  it("reads the printed thirds of June 2014, priority 5, as a whole 30", () => {
    expect(sum(["4.3", "23.3", "2.3", "0"].map(readShare)).equals(30)).toBe(true);
  });

  it("comes back exactly from its print, for every split of up to three parts", () => {
    const parts = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), parts, (above, below) => {
        const value = share(above, below);
        expect(readShare(printShare(value)).equals(value)).toBe(true);
      }),
    );
  });

  it("prints the same again after it was read, whatever was printed", () => {
    const figure = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.option(fc.integer({ min: 1, max: 9 })))
      .map(([whole, tenth]) => (tenth === null ? `${whole}` : `${whole}.${tenth}`));
    fc.assert(
      fc.property(figure, (printed) => {
        expect(printShare(readShare(printed), decimalsOf(printed))).toBe(printed);
      }),
    );
  });

  it("is printed no further than half a last place from its value", () => {
    const decimals = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 60 }),
        decimals,
        (above, below, places) => {
          const off = share(above, below)
            .sub(printShare(share(above, below), places))
            .abs();
          expect(off.compare(share(1, 2 * 10 ** places))).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe("decimals of a printed figure", () => {
  it.each([
    ["28.5", 1],
    ["40", 0],
    ["17%", 0],
    ["16.74", 2],
    ["1,040.5%", 1],
  ] as const)("%s has %i", (printed, decimals) => {
    expect(decimalsOf(printed)).toBe(decimals);
  });
});
