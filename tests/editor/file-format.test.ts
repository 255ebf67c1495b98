import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { fileFormat, type FileFormat } from "../../src/editor/file-format.ts";
import { filesToSave } from "../../src/editor/saved-files.ts";
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

describe("a flag that may be left out", () => {
  const { fromFile, toFile } = format("indicator");
  const unit = (held: object): string =>
    JSON.stringify({ name: "Visits", unit: { kind: "count", ...held }, polarity: "high" });

  test.each([true, false])("is a word in the form and %s in the file", (people) => {
    const form = fromFile(unit({ people }));
    expect(form).toMatchObject({ unit: { people: String(people) } });
    expect(JSON.parse(toFile(form))).toMatchObject({ unit: { people } });
  });

  test("stays left out", () => {
    const form = fromFile(unit({}));
    expect(JSON.parse(toFile({ ...form, unit: { kind: "count", people: "" } }))).toMatchObject({
      unit: { kind: "count" },
    });
    expect(toFile(form)).not.toContain("people");
  });
});

describe("the reason of a change", () => {
  const kept = format("update").toFile({
    report: "2014-06",
    milestone: "school-meals",
    body: "- Done",
    reasonForChange: {
      fields: ["text"],
      kind: "error",
      what: "It is.",
      text: "Why",
      approvedBy: "Head",
    },
  });
  const saved = {
    action: "update",
    slug: "x",
    path: "c/updates/2014-06/school-meals.md",
    data: kept,
  };
  const [file, entry, ...more] = filesToSave([saved], "c", "2015-07-02");

  test("leaves the file as an entry of the ledger that covers what it names", () => {
    expect(file?.data).toBe('---\nreport: "2014-06"\nmilestone: "school-meals"\n---\n\n- Done\n');
    expect(more).toEqual([]);
    expect(entry?.path).toMatch(
      /^c\/corrections\/2014-06-school-meals-2015-07-02-[0-9a-f]{8}\.md$/,
    );
    expect(entry?.data).toBe(
      [
        ...["---", 'report: "2014-06"', 'date: "2015-07-02"', 'kind: "error"'],
        ...['milestone: "school-meals"', "fields:", '  - "text"', 'what: "It is."'],
        ...['approvedBy: "Head"', "---", "", "Why", ""],
      ].join("\n"),
    );
  });

  test("does not write over the entry of another change on the same day", () => {
    const pathOf = (data: string): string | undefined =>
      filesToSave([{ ...saved, data }], "c", "2015-07-02")[1]?.path;
    expect(pathOf(kept.replace("- Done", "- Done, again"))).not.toBe(entry?.path);
    // A reason that is filled in later takes the place of the one that was half filled in.
    expect(pathOf(kept.replace("It is.", "It is so."))).toBe(entry?.path);
  });

  test("is no part of a file where none was given", () => {
    const plain = { ...saved, data: "- Done\n" };
    expect(filesToSave([plain], "c", "2015-07-02")).toEqual([plain]);
  });
});

describe("a new file that the editor puts at the top of its folder", () => {
  test.each([
    [
      "highlights/2014-06-2.md",
      '---\nreport: "2014-06"\npriority: 2\n---\n\nx\n',
      "highlights/2014-06/2.md",
    ],
    ["questions/2014-06.json", '{ "report": "2014-06" }', "questions/2014-06/plan.json"],
  ])("%s goes where its keys say", (path, data, place) => {
    const [file] = filesToSave([{ action: "create", slug: "x", path: `c/${path}`, data }], "c", "");
    expect(file?.path).toBe(`c/${place}`);
  });
});
