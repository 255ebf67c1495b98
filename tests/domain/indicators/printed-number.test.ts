import { expect, test } from "vitest";
import { maskNumbers, secretsOf, SMALL_NUMBERS_MARK } from "../../../src/domain/indicators/mask.ts";
import { withPoint } from "../../../src/domain/indicators/printed-number.ts";
import { printedDecimals } from "../../../src/domain/indicators/rounding.ts";
import { Checker, type Folder } from "../../mutation/content-folder.ts";
import { FALLS, twoPlans, withData } from "../../plans/two-plans.ts";
import { observation } from "./samples.ts";

test.each([
  ["9.120,50 €", "9,120.50 €"],
  ["12,5 %, dann 1.000.", "12.5 %, dann 1,000."],
  ["no number, none.", "no number, none."],
])("%s is read as %s", (printed, read) => {
  expect(withPoint(printed)).toBe(read);
  expect(withPoint(read)).toBe(printed);
});

test.each([
  [9120.5, "9.120,50 €", 2],
  [9120.5, "£9,120.50", 2],
  [7, "7,0 %", 1],
  [9120, "9.120", 0],
])("%d printed as %s has %d decimals", (value, printed, decimals) => {
  expect(printedDecimals(value, printed)).toBe(decimals);
});

const checker = new Checker();

function messages(sign: "," | undefined, printed: string): string[] {
  const folder: Folder = twoPlans();
  const source = { document: "report-2040-q3", place: "Measures" };
  const figure = { period: "2039", value: 9120.5, printed, source, quotation: printed };
  const unit = { kind: "money", currency: "EUR" };
  const priced = withData(folder, FALLS, { unit, observations: [figure] });
  const alone = new Map([...priced].filter(([path]) => !path.startsWith("plans/")));
  const found = checker.check(
    withData(alone, "plan.json", { decimalSign: sign, ended: undefined }),
  );
  // The plan’s other figures in euros stay as they are printed.
  const own = found.problems.filter(({ path }) => path.endsWith(FALLS));
  return own.map(({ message }) => message);
}

test("a plan whose papers print a comma before decimals says so, and others are read as before", () => {
  expect(messages(",", "9.120,50 €")).toEqual([]);
  expect(messages(undefined, "9,120.50 €")).toEqual([]);
  expect(messages(undefined, "9.120,50 €")).toEqual([expect.stringContaining("does not say so")]);
  expect(messages(",", "9,120.50 €")).toEqual([expect.stringContaining("does not say so")]);
});

test("a withheld figure is masked whichever sign stands before its decimals", () => {
  const secrets = secretsOf(observation("2038", 15.79, { printed: "15,79 %" }));
  expect(maskNumbers("Es waren 15,79 % der Kinder.", secrets)).toBe(
    `Es waren ${SMALL_NUMBERS_MARK} der Kinder.`,
  );
  const three = secretsOf(observation("2038", 1, {}));
  expect(maskNumbers("Of 1,000 people", three)).toBe("Of 1,000 people");
});
