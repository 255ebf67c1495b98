import { describe, expect, test } from "vitest";
import { readPath } from "../../src/addresses/path-to.ts";
import { PAGES } from "../../src/addresses/templates.ts";
import { drawSocial } from "../../src/social/draw-social.ts";
import { socialSvg } from "../../src/social/social-svg.ts";
import { socialPictureFor, socialPictures, type SocialPicture } from "../../src/views/social.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";

const real = cardOf(REAL);
const pictures = socialPictures(real);

function picture(name: string): SocialPicture {
  const found = pictures.find((one) => one.name === name);
  if (!found) throw new Error(`There is no picture ${name}.`);
  return found;
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("the picture that stands beside a shared link", () => {
  test("says the verdict in words and as a shape", () => {
    expect(picture("indicator-active-breast-buddies")).toMatchObject({
      title: "Active breast buddies",
      verdict: expect.stringMatching(/^Target missed\. Worsening\. 57 in/) as string,
      shape: "missed",
    });
    expect(picture("priority-1")).toMatchObject({
      title: "Priority 1: Best start in life",
      verdict: "More red than in December 2013: 11.5 of 52, was 4.",
    });
    expect(socialSvg(picture("priority-1"))).toMatch(/scale\([\d.]+\)"><circle/);
  });

  test.each(["site", "priority-6", "report-2015-01", "indicator-neet-16-to-18"])(
    "of %s is a PNG of 600 by 315, at most 40 kB, the same whenever it is drawn",
    (name) => {
      const png = drawSocial(picture(name));
      expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
      expect(sizeOf(png)).toEqual([600, 315]);
      expect(png.length).toBeLessThanOrEqual(40_000);
      expect(Buffer.compare(png, drawSocial(picture(name)))).toBe(0);
    },
  );

  test("keeps every letter inside, at 26 pixels or more for the title, so that 300 pixels will do", () => {
    const all = [...pictures, ...socialPictures(cardOf(FICTIONAL))];
    const long = { ...picture("priority-1"), title: "word ".repeat(60), verdict: "so ".repeat(90) };
    for (const one of [...all, long]) {
      const svg = socialSvg(one);
      const lines = [...svg.matchAll(/ y="([\d.]+)" font-size="(\d+)"/g)];
      expect(lines.length, one.name).toBeGreaterThan(2);
      expect(Math.max(...lines.map(([, y]) => Number(y))), one.name).toBeLessThan(310);
      expect(Number(lines[1]?.[2]), one.name).toBeGreaterThanOrEqual(26);
      expect(Math.min(...lines.map(([, , size]) => Number(size))), one.name).toBeGreaterThan(20);
    }
  });

  test("of a series with a withheld figure says no direction", () => {
    for (const card of [real, cardOf(FICTIONAL)]) {
      const withheld = card.indicators.all.filter((one) => one.hasWithheld);
      expect(withheld.length).toBeGreaterThan(0);
      const all = socialPictures(card);
      for (const { indicator } of withheld) {
        const drawn = all.find(({ name }) => name === `indicator-${indicator.id}`);
        expect(drawn?.verdict).not.toMatch(/improving|worsening|better|worse|lowest|highest/i);
      }
    }
  });

  test("says of a made-up plan that it is made up", () => {
    for (const { site } of socialPictures(cardOf(FICTIONAL)))
      expect(site).toContain("made-up plan");
  });

  test("is there for every page: its own, that of its priority or report, or the site’s", () => {
    expect(socialPictureFor(real, "/milestones/childhood-vaccination/")).toBe(
      "/social/priority-1.png",
    );
    expect(socialPictureFor(real, "/members/changes/2013-12--2014-06/")).toBe(
      "/social/report-2014-06.png",
    );
    expect(socialPictureFor(real, PAGES.data)).toBe("/social/site.png");
    const names = new Set(pictures.map(({ name }) => `/social/${name}.png`));
    const paths = [
      ...Object.values(PAGES).filter((path) => !path.includes("{")),
      ...real.content.milestones.map(({ id }) => `/milestones/${id}/`),
      ...real.indicators.all.map(({ indicator }) => `/indicators/${indicator.id}/`),
    ];
    expect(paths.filter((path) => readPath(path) === null)).toEqual([]);
    expect(paths.filter((path) => !names.has(socialPictureFor(real, path)))).toEqual([]);
  });
});
