import { expect, test } from "vitest";
import { OWN_BEGINS, OWN_ENDS } from "../../src/domain/language-marks.ts";
import { markPage } from "../../src/hosting/mark-language.ts";

const own = (words: string): string => `${OWN_BEGINS}${words}${OWN_ENDS}`;
const mark = (html: string): string => markPage(html, "cy");

test.each([
  ["an element that a phrase fills", `<h2>${own("Ffigurau")}</h2>`, '<h2 lang="cy">Ffigurau</h2>'],
  [
    "words beside others",
    `<p>${own("Ffynhonnell:")} The plan.</p>`,
    '<p><bdi lang="cy">Ffynhonnell:</bdi> The plan.</p>',
  ],
  [
    "words around others",
    `<p>${OWN_BEGINS}Mae ${OWN_ENDS}the plan${OWN_BEGINS} yma.${OWN_ENDS}</p>`,
    '<p><bdi lang="cy">Mae</bdi> the plan <bdi lang="cy">yma.</bdi></p>',
  ],
  [
    "two phrases in one element",
    `<p>${own("Un.")} ${own("Dau.")}</p>`,
    '<p lang="cy">Un. Dau.</p>',
  ],
  [
    "a phrase beside an element",
    `<p>${own("Gweler")} <a href="/">${own("y cynllun")}</a></p>`,
    '<p><bdi lang="cy">Gweler</bdi> <a href="/" lang="cy">y cynllun</a></p>',
  ],
  [
    "an element that says its language already",
    `<p lang="en-GB">${own("Un")}</p>`,
    '<p lang="en-GB"><bdi lang="cy">Un</bdi></p>',
  ],
  [
    "words in a picture",
    `<text x="1">a ${own("b")}</text>`,
    '<text x="1">a <tspan lang="cy">b</tspan></text>',
  ],
  ["what can hold no element", `<title>${own("Un")} – two</title>`, "<title>Un – two</title>"],
  ["attributes", `<a title="${own("Un")} > b">two</a>`, '<a title="Un > b">two</a>'],
  ["numbers, which are of no language", `<p>${own("12")} of 14</p>`, "<p>12 of 14</p>"],
  ["a page without phrases", "<br><p>One <b>two</b></p>", "<br><p>One <b>two</b></p>"],
])("marks %s", (_, html, wanted) => {
  expect(mark(html)).toBe(wanted);
});
