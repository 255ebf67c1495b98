import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaFigure, Indicator } from "../../src/domain/indicator.ts";
import { areaLeaks } from "../../src/domain/indicators/subtraction-areas.ts";
import { drawAreas } from "../../src/maps/area-shapes.ts";
import { MOST_SHADES, shadesOf } from "../../src/maps/shades.ts";
import { areaFigures } from "../../src/public-data/area-figures.ts";
import { areaMap } from "../../src/views/area-map.ts";
import { madeUpCard, realCard } from "./cards.ts";

const { indicator } = madeUpCard.indicators.of("breastfeeding-at-6-weeks");
const map = areaMap(madeUpCard, indicator);

describe("figures by area", () => {
  it("stand in a table with every period, and on a map with the latest", () => {
    expect(map?.heading).toBe("By parish");
    expect(map?.periods).toEqual(["2029/30", "2030/31"]);
    expect(map?.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ["Lantern Quay", "52.6%", "58.7%"],
      ["North Fleet", "54.3%", "58.7%"],
      ["Samphire", "51.9%", "55.1%"],
      ["Gull Point", "Confidential", "Confidential"],
      ["Sandbar and the Skerries", "Confidential", "Confidential"],
    ]);
    expect(map?.marks.map(({ number, shade }) => [number, shade])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
      [4, "none"],
      [5, "none"],
    ]);
  });

  it("have a key that says what each shade is", () => {
    expect(map?.key.map(({ text }) => text)).toEqual([
      "55.1%",
      "58.7%",
      "no figure that can be shown",
    ]);
  });

  it("hold nothing that is withheld, on the page or in the data", () => {
    const published = JSON.stringify([
      map?.rows,
      map?.key,
      areaFigures.rows(madeUpCard),
      indicator.byArea,
    ]);
    expect(published).not.toMatch(/56\.3|53\.8|36 of 64|35 of 65/);
    expect(published).toContain("small numbers");
  });

  it("are left out by a plan that has none", () => {
    const real = realCard.indicators.all.map((one) => areaMap(realCard, one.indicator));
    expect(real.filter((one) => one !== null)).toEqual([]);
  });
});

describe("the drawing of areas", () => {
  const [areas] = madeUpCard.content.areas;
  const drawing = drawAreas(areas?.areas ?? []);

  it("keeps every area inside, and leaves out corners that nobody could see", () => {
    for (const { path, x, y } of drawing.shapes) {
      const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(drawing.width, drawing.height));
      expect([x > 0, y > 0]).toEqual([true, true]);
    }
    const corners = drawing.shapes.map(({ path }) => path.split("L").length).join();
    const before = (areas?.areas ?? []).map(
      ({ outline }) => outline.coordinates.flat(3).length / 2,
    );
    expect(
      corners
        .split(",")
        .map(Number)
        .reduce((a, b) => a + b),
    ).toBeLessThan(before.reduce((a, b) => a + b));
  });

  it("has north above", () => {
    const byId = new Map(drawing.shapes.map((shape) => [shape.id, shape]));
    expect(byId.get("lantern-quay")?.y).toBeLessThan(byId.get("samphire")?.y ?? 0);
  });
});

describe("shades", () => {
  it("put every value in one shade, in order, equal values in the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), (values) => {
        const shades = shadesOf(values);
        expect(shades.length).toBeLessThanOrEqual(MOST_SHADES);
        expect(shades.map(({ level }) => level)).toEqual(shades.map((_, at) => at + 1));
        for (const value of values) {
          const own = shades.filter(({ lowest, highest }) => value >= lowest && value <= highest);
          expect(own).toHaveLength(1);
        }
      }),
    );
  });
});

describe("a withheld figure of an area", () => {
  const figure = (area: string, value: number, hidden = false): AreaFigure => ({
    area,
    period: "2030",
    value,
    source: { document: "book", place: "p. 1" },
    quotation: `${area}: ${value}`,
    ...(hidden && {
      disclosure: { allowed: false, reason: "few", decidedBy: "Editor", decided: "2031-01-01" },
    }),
  });
  const measure = (figures: AreaFigure[], whole: boolean): Indicator => ({
    ...indicator,
    unit: { kind: "count" },
    byArea: { areas: "wards", figures },
    observations: whole ? [figure("", 30)] : [],
  });
  const areas = ["a", "b", "c"];

  it("follows from the whole where it is the only one", () => {
    const figures = [figure("a", 10), figure("b", 17), figure("c", 3, true)];
    expect(areaLeaks(measure(figures, true), areas).map(({ area }) => area)).toEqual(["c"]);
  });

  it("does not follow where two are withheld, where one is not printed, or without a whole", () => {
    const two = [figure("a", 10), figure("b", 17, true), figure("c", 3, true)];
    expect(areaLeaks(measure(two, true), areas)).toEqual([]);
    expect(areaLeaks(measure([figure("a", 10), figure("c", 3, true)], true), areas)).toEqual([]);
    const one = [figure("a", 10), figure("b", 17), figure("c", 3, true)];
    expect(areaLeaks(measure(one, false), areas)).toEqual([]);
  });
});
