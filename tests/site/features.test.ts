import { expect, test } from "vitest";
import { coveringPages, featuresOf } from "./features.ts";

const PAGE = `<html lang="en-GB"><body><main><h1>Boats</h1><p>Ten <a href="/a/">boats</a>.</p>
<ul><li>One</li><li>Two</li></ul><img src="a.svg" alt="A boat"></main></body></html>`;

function covering(other: string): number {
  return coveringPages([PAGE, other].map((page) => ({ page, features: featuresOf(page) }))).length;
}

test.each([
  ["other words", PAGE.replace("Ten", "Eleven hundred").replace("A boat", "A ferry")],
  ["another row of a list", PAGE.replace("<li>Two</li>", "<li>Two</li><li>Three</li>")],
  ["another address", PAGE.replace("/a/", "/b/")],
])("a page with %s is made like the first", (_, other) => {
  expect(covering(other)).toBe(1);
});

test.each([
  ["a link without words", PAGE.replace(">boats<", "><")],
  ["a picture without words for it", PAGE.replace('alt="A boat"', 'alt=""')],
  ["a picture without alt", PAGE.replace(' alt="A boat"', "")],
  ["another class", PAGE.replace("<p>", '<p class="pale">')],
  ["another role", PAGE.replace("<ul>", '<ul role="menu">')],
  ["a heading left out", PAGE.replace("<p>", "<h3>Old</h3><p>")],
  [
    "a thing in another place",
    PAGE.replace("Ten <a", "Ten <span><a").replace("</a>", "</a></span>"),
  ],
  ["a hidden part", PAGE.replace("<ul>", '<ul aria-hidden="true">')],
])("a page with %s is tried as well", (_, other) => {
  expect(covering(other)).toBe(2);
});
