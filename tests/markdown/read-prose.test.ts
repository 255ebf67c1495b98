import { expect, test } from "vitest";
import { readProse } from "../../src/markdown/read-prose.ts";

test("a page is taken apart at its components", () => {
  expect(readProse("## A\n\nText.\n\n<RatingKey />\n\nMore.\n")).toEqual([
    { kind: "text", text: "## A\n\nText." },
    { kind: "component", name: "RatingKey" },
    { kind: "text", text: "More." },
  ]);
});

test("a component inside a sentence stands after the words before it", () => {
  expect(readProse("Ask <Contact /> today.")).toEqual([
    { kind: "text", text: "Ask" },
    { kind: "component", name: "Contact" },
    { kind: "text", text: "today." },
  ]);
});

test("nothing else is taken for a component", () => {
  expect(readProse("<Evil />\n\nText.")).toEqual([{ kind: "text", text: "<Evil />\n\nText." }]);
});
