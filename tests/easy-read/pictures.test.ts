import { describe, expect, it } from "vitest";
import { shownPicture, showsWords } from "../../src/easy-read/shown-picture.ts";
import { aPage, EVERYWHERE, toldOf, toldOfMeaning } from "./easy-plan.ts";
import { pictureSvg } from "../../src/easy-read/picture-svg.ts";
import { PICTURE_NAMES, PICTURES } from "../../src/easy-read/pictures.ts";

const drawn = [
  ...PICTURE_NAMES.filter((name) => !["status", "date", "part", "compare"].includes(name)),
  "date-2014-06",
  "date-2014",
  "date-09",
  "part-6-10",
  "part-11-12-52",
  ...["more", "fewer", "same", "better", "worse"].map((said) => `compare-${said}`),
];

describe("the register of pictures", () => {
  it("gives no two concepts one picture", () => {
    const icons = Object.values(PICTURES).map(({ set, icon }) => `${set} ${icon}`);
    expect(new Set(icons).size).toBe(icons.length);
  });

  it.each(drawn)("%s is in its set and safe to serve", (name) => {
    const svg = pictureSvg(name);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/style=|<script|\bon[a-z]+=|href="(?!#)|<image|<foreignObject/i);
    expect(svg.length).toBeLessThan(9000);
  });

  it("has people in their own skin colours: no yellow ones beside others, and no black figures", () => {
    const people =
      /^(?:baby|person|child|pregnant|breast|office|police|ear|man|woman|family|teacher)/;
    const yellow = Object.values(PICTURES)
      .filter(({ set, icon }) => set === "openmoji" && people.test(icon))
      .filter(({ icon }) => !icon.includes("skin-tone"));
    expect(yellow).toEqual([]);
    expect(new Set(Object.values(PICTURES).map(({ set }) => set))).toEqual(
      new Set(["openmoji", "own", "words"]),
    );
  });

  it("has nothing that the guide tells to avoid", () => {
    const avoided = /puzzle|sos|stop-sign|town|chart-increasing|chart-decreasing|facebook|linkedin/;
    expect(Object.values(PICTURES).filter(({ icon }) => avoided.test(icon))).toEqual([]);
  });
});

describe("pictures drawn from what a row says", () => {
  it.each([
    ["date", "The number is for the year to March 2014.", "date-2014-03"],
    ["date", "We want 100 out of every 100 by 2016.", "date-2016"],
    ["date", "Ofsted looked at our work in September.", "date-09"],
    ["part", "12 of the 52 things went well.", "part-12-52"],
    ["part", "11 or 12 of the 52 things had problems.", "part-11-12-52"],
    ["part", "About 6 out of every 10 mothers smoke.", "part-6-10"],
    ["school", "12 of the 52 schools.", "school"],
    ["compare", "More things than in December 2013 had problems.", "compare-more"],
    ["compare", "Fewer things than in December 2013 had problems.", "compare-fewer"],
    ["compare", "As many things as in December 2013 had problems.", "compare-same"],
    ["compare", "The schools were about the same as in December 2013.", "compare-same"],
    ["compare", "The number is a bit better than the year before.", "compare-better"],
    ["compare", "The number is worse than the year before.", "compare-worse"],
    ["compare", "More and more children weighed too much.", "compare-"],
  ])("%s for “%s” is %s", (name, words, shown) => expect(shownPicture(name, words)).toBe(shown));

  it("does not show a rise where the row says that nothing changed, or that it got worse", () => {
    const pictures = ["more", "fewer", "same", "better", "worse"].map((said) =>
      pictureSvg(`compare-${said}`),
    );
    expect(new Set(pictures).size).toBe(5);
    expect(showsWords("compare", "Rotherham is big.")).toBe(false);
  });

  it("has as many dots as there are things, and dark ones for the part", () => {
    const dots = pictureSvg("part-12-52");
    expect(dots.match(/<circle/g)).toHaveLength(52);
    expect(dots.match(/#12436d/g)).toHaveLength(12);
  });

  it("says the month and the year", () => {
    expect(pictureSvg("date-2014-06")).toMatch(/>Jun<.*>2014</);
  });
});

describe("one concept, one picture", () => {
  it.each([
    ["safe", "exploitation", "We want to stop sexual exploitation of young people."],
    ["wheelchair", "learning-hard", "Some young people find learning hard."],
    ["person", "no-work", "Young folk do not learn or work."],
    ["sea", "smoking", "Some mothers smoke when their baby is born."],
    ["call-child", "call-worried", "If you worry about a child, call the NSPCC."],
  ])("%s does not show what %s shows: “%s”", (wrong, right, words) => {
    expect(showsWords(wrong, words)).toBe(false);
    expect(showsWords(right, words)).toBe(true);
  });

  it("names the row and the pictures that fit", () => {
    expect(toldOfMeaning("- wheelchair: Some young people find learning hard.")).toEqual([
      'content/easy-read/priority-1.md:7:1  The row does not speak of what the picture "wheelchair" shows.\n    Pictures that show words of this row: learning, learning-hard, person, young-people.',
    ]);
  });

  it("refuses another picture for a sentence that a page has already", () => {
    const told = toldOf({
      ...EVERYWHERE,
      "easy-read/priority-1.md": aPage("- help: Tell someone you trust."),
    });
    expect(told).toEqual([
      'content/easy-read/priority-1.md:7:1  “Tell someone you trust.” has the picture "trust" in content/easy-read/help.md, and "help" here.\n    Choose one of the two for both.',
    ]);
  });
});
