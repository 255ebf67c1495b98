import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { fileFormat, type FileFormat } from "../../src/editor/file-format.ts";
import { KINDS } from "../../src/kinds/kinds.ts";

const formats = new Map(
  KINDS.flatMap((kind) => (kind.form ? [[kind, fileFormat(kind)] as const] : [])),
);

function formatOf(below: string): FileFormat | undefined {
  return [...formats].find(([kind]) => kind.pattern.test(below))?.[1];
}

function format(name: string): FileFormat {
  const found = [...formats].find(([kind]) => kind.name === name)?.[1];
  if (!found) throw new Error(`No form for ${name}.`);
  return found;
}

describe.each(["content", "tests/fixtures/plans/saltmarsh"])("saving files of %s", (folder) => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((below) => formatOf(below));

  test("there are some", () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  test("changes none of them", () => {
    const changed = paths.filter((below) => {
      const text = readFileSync(join(folder, below), "utf8");
      const { fromFile, toFile } = formatOf(below) ?? format("update");
      return toFile(fromFile(text.trim())) !== text;
    });
    expect(changed).toEqual([]);
  });
});

describe("a milestone's update", () => {
  const { fromFile, toFile } = format("update");
  const source = { document: "progress-report-2030-12", place: "Priority 1" };
  const update = { report: "2030-12", milestone: "ferry-pass", number: 1, source };

  test("holds one rating as a list in the form and as a word in the file", () => {
    const text = toFile({ ...update, rating: ["red"], body: "Work has begun." });
    expect(text).toContain('\nrating: "red"\n');
    expect(fromFile(text)).toMatchObject({ rating: ["red"], body: "Work has begun." });
  });

  test("keeps a split rating with the same rating twice", () => {
    const text = toFile({ ...update, rating: ["amber", "red", "red"], body: "Work has begun." });
    expect(text).toContain('rating:\n  - "amber"\n  - "red"\n  - "red"\n');
  });

  test("leaves out what was left empty, and puts keys in their order", () => {
    const emptied = { leads: [], wording: "", links: null, withheld: [{}], body: "Begun.\r\n" };
    expect(toFile({ ...emptied, ...update, rating: ["green"] })).toBe(
      toFile({ ...update, rating: ["green"], body: "Begun." }),
    );
  });

  test("says where a file cannot be read, and passes over a README", () => {
    expect(() => fromFile('---\nreport: "2030-12\n---\n')).toThrow(/Line 2/);
    expect(fromFile("# Read me")).toEqual({});
  });
});
