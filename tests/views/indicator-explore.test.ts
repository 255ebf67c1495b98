import { expect, test } from "vitest";
import { nextStop, stopWords, type Stop } from "../../src/client/explore-stops.ts";
import { chartPicture } from "../../src/views/chart-picture.ts";
import { fourPlaces, initiation } from "../charts/samples.ts";

function walk(keys: readonly string[], description = fourPlaces): Stop {
  const start: Stop = { series: 0, category: 0 };
  return keys.reduce((at, key) => nextStop(key, at, description) ?? at, start);
}

test("left and right move in time, up and down between places", () => {
  expect(walk(["ArrowRight", "ArrowRight", "ArrowDown"])).toEqual({ series: 1, category: 2 });
  expect(walk(["End", "ArrowUp"])).toEqual({ series: 0, category: 6 });
});

test("with one place all arrows move in time", () => {
  expect(walk(["ArrowDown", "ArrowDown", "ArrowUp"], initiation)).toEqual({
    series: 0,
    category: 1,
  });
});

test("the edges of the chart hold; other keys do nothing", () => {
  expect(walk(["ArrowLeft", "Home"])).toEqual({ series: 0, category: 0 });
  expect(walk(["End", "ArrowRight"])).toEqual({ series: 0, category: 6 });
  expect(nextStop("a", { series: 0, category: 0 }, fourPlaces)).toBeNull();
});

test("each stop says period, place, figure, target, break and its number", () => {
  expect(stopWords({ series: 0, category: 4 }, fourPlaces)).toBe(
    "2013. Rotherham: 56%. Target: 60%. New assessment from 2013. 5 of 7.",
  );
  expect(stopWords({ series: 0, category: 2 }, fourPlaces)).toContain("no data: not collected");
  expect(stopWords({ series: 1, category: 0 }, fourPlaces)).toBe(
    "2009. Statistical neighbours: 49%. Break.".replace(" Break.", " 1 of 7."),
  );
});

test("a picture to take away carries title, caveat, source and address", () => {
  const picture = chartPicture({ ...initiation, caveat: "Take care." }, "https://example.org/x/");
  for (const text of [
    "Mothers who start to breastfeed",
    "Take care.",
    "Source: Progress report, June 2014.",
    "https://example.org/x/",
  ]) {
    expect(picture).toContain(text);
  }
  expect(picture).not.toMatch(/ style=|NaN|undefined/);
});
