import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FONTS } from "../../src/domain/look.ts";
import { contrast, LETTERS } from "../../src/look/contrast.ts";
import { bodyColours, faintColours, lookStyles } from "../../src/look/palette.ts";

const WHITE = "#ffffff";
/** The letters of pages, which are darker than any body’s own colour has to be. */
const INK = "#12222b";
/** The darkest letters that stand on the pale shades of a map. */
const BLACK = "#0b0c0c";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

/** Any two colours, as a body may write them. */
const look = fc.record({ colour, linkColour: colour });

/** The same with what the check says in place of those that are too pale. */
function mended(given: { colour: string; linkColour: string }) {
  const faults = faintColours(given).map(({ key, instead }) => [key, instead] as const);
  return { ...given, ...Object.fromEntries(faults) };
}

describe("a body’s own colours", () => {
  test("that are refused have a contrast below what letters need, and the others do not", () => {
    expect(faintColours({ colour: "#ffe000" }).map(({ key }) => key)).toEqual(["colour"]);
    expect(faintColours({ linkColour: "#8a8a8a" }).map(({ key }) => key)).toEqual(["linkColour"]);
    expect(faintColours({ colour: "#0b4a54", linkColour: "#0b5563" })).toEqual([]);
  });

  test("are good once the colour that the check names stands in their place", () => {
    fc.assert(
      fc.property(look, (given) => {
        expect(faintColours(mended(given))).toEqual([]);
      }),
    );
  });

  test("give only colours that can be read where they stand", () => {
    fc.assert(
      fc.property(look, (given) => {
        const colours = bodyColours(mended(given));
        if (!colours) throw new Error("There are no colours.");
        const pairs = [
          [colours.brand, WHITE],
          [colours.brand, colours.wash],
          [colours.deep, WHITE],
          [colours.link, WHITE],
          [colours.link, colours.wash],
          [colours["link-hover"], colours.wash],
          [INK, colours.wash],
          [BLACK, colours["shade-1"]],
          [BLACK, colours["shade-2"]],
          [WHITE, colours["shade-3"]],
          [WHITE, colours["shade-4"]],
        ] as const;
        for (const [letters, ground] of pairs) {
          expect(contrast(letters, ground), `${letters} on ${ground}`).toBeGreaterThanOrEqual(
            LETTERS,
          );
        }
      }),
    );
  });

  test("give four shades of a map, each darker than the one before", () => {
    fc.assert(
      fc.property(look, (given) => {
        const colours = bodyColours(mended(given));
        const shades = ([1, 2, 3, 4] as const).map((at) => colours?.[`shade-${at}`] ?? WHITE);
        const against = shades.map((shade) => contrast(shade, WHITE));
        expect(against).toEqual([...against].sort((a, b) => a - b));
        expect(new Set(shades).size).toBe(4);
      }),
    );
  });

  test("stand before each style sheet; a plan without any changes none", () => {
    expect(lookStyles()).toBe("");
    expect(lookStyles({ colour: "#6b1f52" })).toMatch(
      /^@use "look" as body-look with \(\$brand: #6b1f52, /,
    );
    for (const font of FONTS) expect(lookStyles({ font })).toContain("$font: (");
    expect(lookStyles({}, { target: '"Targed"' })).toBe(
      '@use "look" as body-look with ($target: ("Targed"));\n',
    );
  });
});
