import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { ContentChange } from "../../src/domain/content-changes/content-change.ts";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { bytesOf, textOf } from "../mutation/content-folder.ts";
import { RealContent } from "./states.ts";

const content = new RealContent();
const UPDATE = "updates/2014-06/book-gifting.md";
const INDICATOR = "indicators/care-leavers-in-learning-or-work.json";

type Json = Record<string, unknown> & { observations: Record<string, unknown>[] };

/** The indicator after a change of its data. */
function indicator(change: (data: Json) => void): Record<string, string> {
  const data = JSON.parse(content.text(INDICATOR)) as Json;
  change(data);
  return { [INDICATOR]: JSON.stringify(data) };
}

function ofKind(changes: readonly ContentChange[], kind: ContentChange["kind"]): ContentChange[] {
  return changes.filter((one) => one.kind === kind);
}

/** The headings of a summary, in order. */
function headings(changes: readonly ContentChange[]): string[] {
  return [...changeSummary(changes).matchAll(/^### (.*) \(\d+\)$/gm)].map(([, one]) => one ?? "");
}

describe("real content, changed", () => {
  test("a rating that is filled in afterwards alters the published report", () => {
    const files = content.edited(UPDATE, 'ratingMissing: "not-recorded"', 'rating: "red"');
    expect(content.changes(files)).toEqual([
      {
        kind: "rating-changed",
        subject: expect.stringMatching(/^Priority 5: .* \(June 2014\)$/),
        about: { priority: 5, thing: expect.any(String) },
        before: "not recorded",
        after: "red",
        rated: { before: null, after: [expect.objectContaining({ countsAs: "off-track" })] },
        history: "June 2014",
        corrects: { report: "2014-06", milestone: "book-gifting", field: "rating" },
      },
    ]);
  });

  test("a figure that is deleted comes first and loud, before all else that changes", () => {
    const changes = content.changes({
      ...indicator((data) => data.observations.pop()),
      ...content.edited(UPDATE, "5,769", "6,769"),
      ...content.edited("pages/about.mdx", 'title: "', 'title: "All '),
    });
    expect(changes[0]).toMatchObject({ kind: "figure-deleted", before: "64.0%" });
    expect(headings(changes)[0]).toBe("Taken off the site");
    expect(changeSummary(changes)).toMatch(
      /^## .*\n\nTaken off the site: \*\*1\*\*; .*\n(?:.*\n)*?### Taken off the site \(1\)\n\n\*\*Was this meant\?/,
    );
  });

  test("figures that are deleted are listed in full, however many", () => {
    const files = indicator((data) => {
      const [first] = data.observations;
      data.observations = Array.from({ length: 60 }, (_, at) => ({
        ...first,
        period: `${1900 + at}`,
      }));
    });
    const many = content.changes(files);
    const gone = many.filter((one) => one.kind === "figure-added");
    const deleted = gone.map((one): ContentChange => ({ ...one, kind: "figure-deleted" }));
    expect(deleted).toHaveLength(60);
    expect(changeSummary(deleted)).not.toContain("more");
    expect(changeSummary(gone)).toMatch(/^- .*: 60 figures: .*, and 54 more$/m);
  });

  test("a figure that is revised, and one that is added, are told apart", () => {
    const changes = content.changes(
      indicator(({ observations }) => {
        const last = observations.at(-1);
        observations.push({ ...last, period: "2010/11" });
        Object.assign(last ?? {}, { value: 65, printed: "65.0%" });
      }),
    );
    expect(ofKind(changes, "figure-revised")).toMatchObject([{ before: "64.0%", after: "65.0%" }]);
    expect(ofKind(changes, "figure-added")).toMatchObject([
      { subject: expect.stringContaining("2010/11"), after: "64.0%" },
    ]);
  });

  test("a verdict changes with its figure, its polarity, its target and its breaks", () => {
    const verdict = (change: (data: Json) => void): unknown =>
      ofKind(content.changes(indicator(change)), "verdict-changed").map((one) => [
        one.before,
        one.after,
      ]);
    const before = "target: not met; direction of travel: improving";
    expect(verdict((data) => Object.assign(data, { polarity: "low" }))).toEqual([
      [before, "target: met; direction of travel: worsening"],
    ]);
    expect(verdict((data) => Object.assign(data, { targets: [] }))).toEqual([
      [before, "target: no target; direction of travel: improving"],
    ]);
    const low = content.changes(indicator((data) => Object.assign(data, { polarity: "low" })));
    expect(changeSummary(low)).toContain(
      "“Target missed; direction of travel: improving” → “Target met; direction of travel: worsening”",
    );
    const broken = { from: "2009/10", reason: "Counted in another way." };
    expect(verdict((data) => Object.assign(data, { breaks: [broken] }))).toEqual([
      [before, "target: not met; direction of travel: not known"],
    ]);
    expect(
      verdict(({ observations }) => Object.assign(observations.at(-1) ?? {}, { value: 99 })),
    ).toEqual([[before, "target: met; direction of travel: improving"]]);
  });

  test("figures are overdue or not by the plan’s day alone", () => {
    const due = content.edited("plan.json", /"today": "[^"]*"/, '"today": "2009-01-01"');
    const paths = [...content.folder.keys()].filter((one) => one.startsWith("indicators/"));
    const expected = paths.filter((one) => content.text(one).includes('"nextDue"')).length;
    const told = ofKind(content.changes(due), "verdict-changed");
    expect(expected).toBeGreaterThan(0);
    expect(told).toHaveLength(expected);
    for (const { before, after } of told) {
      expect([before, after]).toEqual([`${after}; next figure: overdue`, after]);
    }
  });

  test("milestones that a new report drops are named; those that go on are not", () => {
    const updates = [...content.folder.keys()].filter((path) =>
      path.startsWith("updates/2014-06/"),
    );
    const fresh = updates
      .filter((path) => path !== UPDATE)
      .map((path) => [
        path.replace("2014-06", "2015-06"),
        content.text(path).replace('report: "2014-06"', 'report: "2015-06"'),
      ]);
    const report = content
      .text("reports/2014-06.md")
      .replace('name: "June 2014"', 'name: "June 2015"');
    const changes = content.changes({ ...Object.fromEntries(fresh), "reports/2015-06.md": report });
    expect(ofKind(changes, "milestone-dropped")).toEqual([
      {
        kind: "milestone-dropped",
        subject: expect.stringMatching(/^Priority 5: /),
        about: { priority: 5, thing: expect.any(String) },
        after: "the report of June 2014 lists it, the one of June 2015 does not",
      },
    ]);
    expect(headings(changes)).toContain("Milestones that a new report drops");
    expect(ofKind(changes, "milestone-deleted")).toEqual([]);
  });

  test("pages that come and go are named", () => {
    const changes = content.changes({
      "pages/privacy.mdx": null,
      "glossary/neet.md": null,
      "easy-read/words.md": null,
      "pages/help.mdx": content.text("pages/about.mdx").replace(/title: ".*"/, 'title: "Help"'),
    });
    expect(ofKind(changes, "other-deleted").map((one) => one.subject)).toEqual(
      expect.arrayContaining([
        "“Privacy and cookies”",
        expect.stringMatching(/^“Glossary: NEET/),
        "Easy Read “Word list”",
      ]),
    );
    expect(ofKind(changes, "other-added").map((one) => one.subject)).toEqual(["“Help”"]);
  });

  test("words that change are shortened to where they differ", () => {
    const changes = content.changes(
      content.edited(
        "reports/2014-06.md",
        "The Rotherham Local Safeguarding Children Board, through",
        "The Board, through",
      ),
    );
    expect(changes).toMatchObject([
      { subject: "Report June 2014, what it leaves out", history: "June 2014" },
    ]);
    const line =
      changeSummary(changes)
        .split("\n")
        .find((one) => one.startsWith("- ")) ?? "";
    expect(line).toContain("“… of the strategy. The Board, through a specific …”");
    expect(line.length).toBeLessThan(300);
  });
});

/** The same data in another hand: keys the other way round, single quotes, Windows line ends. */
function rewritten(path: string, text: string): string {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  if (path.endsWith(".json")) return JSON.stringify(reversed(JSON.parse(text)), null, 4);
  const { raw, body } = parseFrontMatter(text);
  const keys = stringify(reversed(raw), { singleQuote: true });
  return `---\n${keys}---\n\n\n${body}\n\n`.replaceAll("\n", "\r\n");
}

describe("no false alarm", () => {
  test("where every file is written in another form, in another order", () => {
    const files = [...content.folder]
      .filter(([path]) => !path.endsWith("README.md"))
      .map(([path, bytes]) => [path, bytesOf(rewritten(path, textOf(bytes)))] as const);
    const changes = content.changesTo(new Map(files.reverse()));
    expect(changes).toEqual([]);
    expect(changeSummary(changes)).toContain("readers will see no difference");
  });

  test("where the figures of an indicator are listed in another order", () => {
    expect(content.changes(indicator(({ observations }) => observations.reverse()))).toEqual([]);
  });
});
