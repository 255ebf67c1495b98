import { expect, test } from "vitest";
import { OWN_BEGINS, OWN_ENDS } from "../../src/domain/language-marks.ts";
import { afterNumber, andBefore, aspirate, soft } from "../../src/domain/welsh.ts";

test.each([
  ["cynghorwyr", "gynghorwyr"],
  ["Cyngor Dosbarth", "Gyngor Dosbarth"],
  ["plant", "blant"],
  ["teuluoedd", "deuluoedd"],
  ["blaenoriaeth", "flaenoriaeth"],
  ["dangosydd", "ddangosydd"],
  ["gweithred", "weithred"],
  ["Gweithred", "Weithred"],
  ["meincnod", "feincnod"],
  ["llais", "lais"],
  ["rhanbarth", "ranbarth"],
  ["aelodau", "aelodau"],
  ["nod", "nod"],
  ["chwarter", "chwarter"],
  ["theatr", "theatr"],
  ["GIG Cymru", "GIG Cymru"],
  [`${OWN_BEGINS}cam${OWN_ENDS}`, `${OWN_BEGINS}gam${OWN_ENDS}`],
])("“%s” softens to “%s”", (word, expected) => {
  expect(soft(word)).toBe(expected);
});

test("a noun after a number is changed by two and by six, and never plural", () => {
  expect(["1", "2", "3", "6", "12"].map((shown) => afterNumber(shown, "cam"))).toEqual([
    "1 cam",
    "2 gam",
    "3 cam",
    "6 cham",
    "12 cam",
  ]);
  expect(aspirate("chwarter")).toBe("chwarter");
});

test.each([
  ["gwyrdd", "a"],
  ["ambr", "ac"],
  ["wythnos", "ac"],
  ["1", "ac"],
  ["8", "ac"],
  ["10", "a"],
  ["11", "ac"],
  ["100", "a"],
  ["2040", "a"],
])("“and” before “%s” is “%s”", (word, expected) => {
  expect(andBefore(word)).toBe(expected);
});
