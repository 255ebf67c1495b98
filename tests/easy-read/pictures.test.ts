import { describe, expect, it } from "vitest";
import { pictureSvg } from "../../src/easy-read/picture-svg.ts";
import { isPicture, PICTURE_NAMES, PICTURES } from "../../src/easy-read/pictures.ts";

const drawn = PICTURE_NAMES.filter((name) => name !== "status");

describe("the register of pictures", () => {
  it("gives no two concepts one picture", () => {
    const icons = Object.values(PICTURES).map(({ set, icon }) => `${set} ${icon}`);
    expect(new Set(icons).size).toBe(icons.length);
  });

  it.each(drawn)("%s is in its set and safe to serve", (name) => {
    const svg = isPicture(name) ? pictureSvg(name) : "";
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/style=|<script|\bon[a-z]+=|href="(?!#)|<image|<foreignObject/i);
    expect(svg.length).toBeLessThan(8000);
  });

  it("has nothing that the guide tells to avoid", () => {
    const avoided = /puzzle|sos|stop-sign|town|chart-increasing|chart-decreasing|facebook|linkedin/;
    expect(Object.values(PICTURES).filter(({ icon }) => avoided.test(icon))).toEqual([]);
  });
});
