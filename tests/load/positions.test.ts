import { describe, expect, it } from "vitest";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import { parseJson } from "../../src/load/parse-json.ts";

const TEXT = `---
name: "June"
list:
  - one: "1"
    two: "2"
  - one: "3"
---

First line
`;

describe("places in front matter", () => {
  const { locate, bodyLine, body } = parseFrontMatter(TEXT);

  it.each([
    [["name"], "key", 2, 1],
    [["name"], "value", 2, 7],
    [["list", 0, "two"], "value", 5, 10],
    [["list", 0, "two"], "key", 5, 5],
    [["list", 1], "value", 6, 5],
    [["list", 1, "two"], "value", 6, 5],
    [["list", 7], "value", 3, 1],
    [["nothing"], "value", 2, 1],
    [[], "value", 2, 1],
  ] as const)("of %o (%s) are line %i, column %i", (path, part, line, column) => {
    expect(locate(path, part)).toEqual({ line, column });
  });

  it("know where the text below starts", () => {
    expect(TEXT.split("\n")[bodyLine - 1]).toBe("First line");
    expect(body).toBe("First line\n");
  });
});

describe("places in JSON", () => {
  const text = '{\n  "name": "June",\n  "list": [\n    { "one": 1 },\n    { "one": 2 }\n  ]\n}\n';
  const { locate, raw } = parseJson(text);

  it.each([
    [["name"], "key", 2, 3],
    [["name"], "value", 2, 11],
    [["list", 1, "one"], "value", 5, 14],
    [["list", 1, "two"], "value", 5, 5],
    [["nothing"], "value", 1, 1],
  ] as const)("of %o (%s) are line %i, column %i", (path, part, line, column) => {
    expect(locate(path, part)).toEqual({ line, column });
  });

  it("come with the data", () => {
    expect(raw).toEqual({ name: "June", list: [{ one: 1 }, { one: 2 }] });
  });
});
