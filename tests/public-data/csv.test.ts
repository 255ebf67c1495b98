import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/public-data/csv.ts";
import { readCsv } from "./read-csv.ts";

const KEYS = [{ name: "text", about: "" }];
const one = (text: string): string => toCsv(KEYS, [{ text }]);

describe("a CSV file", () => {
  test("has a header, commas and lines that end in CR LF", () => {
    const keys = [...KEYS, { name: "number", about: "" }];
    expect(toCsv(keys, [{ text: "a", number: 28.5 }])).toBe("text,number\r\na,28.5\r\n");
  });

  test("starts with the first name, not with a byte order mark", () => {
    expect(one("x").charCodeAt(0)).toBe("t".charCodeAt(0));
  });

  test.each([
    ["a, b", '"a, b"'],
    ['say "a"', '"say ""a"""'],
    ["a\nb", '"a\nb"'],
    [" a", '" a"'],
  ])("quotes %j", (text, field) => {
    expect(one(text)).toBe(`text\r\n${field}\r\n`);
  });

  test.each(["=1+1", "+44", "-1 is", "@x", "\tx", "\rx", "=cmd|' /C calc'!A0", "＝1"])(
    "puts an apostrophe before %j, so that no spreadsheet runs it",
    (text) => {
      expect(readCsv(one(text))[1]).toEqual([`'${text}`]);
    },
  );

  test("leaves negative numbers as they are", () => {
    expect(toCsv(KEYS, [{ text: -1 }])).toBe("text\r\n-1\r\n");
  });

  test("guards a list whose first item starts like a formula", () => {
    expect(toCsv(KEYS, [{ text: ["=x", "y"] }])).toBe("text\r\n'=x; y\r\n");
  });

  test("leaves a field empty where there is no value", () => {
    expect(toCsv(KEYS, [{ text: null }])).toBe("text\r\n\r\n");
  });

  test("gives named parts a column each", () => {
    const keys = [{ name: "source", about: "", parts: ["document", "place"] }];
    const rows = [{ source: { document: "a", place: "7.1" } }];
    expect(toCsv(keys, rows)).toBe("source.document,source.place\r\na,7.1\r\n");
  });

  test("writes a list of meanings with their sources in brackets", () => {
    const text = [{ meaning: "m", document: "d", place: "p" }];
    expect(toCsv(KEYS, [{ text }])).toBe('text\r\n"m (d, p)"\r\n');
  });

  test("reads back as written, whatever the words, but for the guard", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const rows = readCsv(
          toCsv(
            KEYS,
            texts.map((text) => ({ text })),
          ),
        );
        const back = rows.slice(1).map(([field]) => field ?? "");
        expect(back.map((field, at) => (texts[at] === field ? field : field.slice(1)))).toEqual(
          texts,
        );
        expect(back.every((field) => !/^[=+\-@\t\r\n]/.test(field))).toBe(true);
      }),
    );
  });
});
