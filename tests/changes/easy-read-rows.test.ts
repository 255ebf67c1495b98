import { describe, expect, test } from "vitest";
import type { ContentChange } from "../../src/domain/content-changes/content-change.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { RealContent } from "./states.ts";

const content = new RealContent();
const INDICATOR = "indicators/good-level-of-development.json";
const PAGE = "easy-read/priority-5.md";

function rows(changes: readonly ContentChange[]): ContentChange[] {
  return changes.filter((one) => one.kind === "easy-read-row");
}

/** The indicator with its latest figure changed wherever it is printed. */
function lowered(): Record<string, string> {
  return { [INDICATOR]: content.text(INDICATOR).replaceAll("62.2", "48.2") };
}

describe("rows of Easy Read to read again", () => {
  test("are named with page, row, figure and sentence, old and new", () => {
    const changes = content.changes(lowered());
    expect(rows(changes)).toContainEqual({
      kind: "easy-read-row",
      subject: "Easy Read “Learning at school”, row 11",
      about: { thing: "Easy Read “Learning at school”", part: "row 11" },
      before: "62.2% (2014)",
      after: "48.2% (2014)",
      sentence: {
        before: "In 2014, about 6 out of every 10 did well at age 5.",
        after: "In 2014, about 5 out of every 10 did well at age 5.",
      },
    });
    const text = changeSummary(changes);
    expect(text).toContain("### Rows of Easy Read to read again");
    expect(text).toContain(
      `**Easy Read “Learning at school”** (${rows(changes).length})\n\n- Row `,
    );
    expect(text).toContain(
      "- Row 11: data “62.2% (2014)” → “48.2% (2014)”. It said “In 2014, about 6 out of every 10 did well at age 5.” and now says “In 2014, about 5 out of every 10 did well at age 5.”",
    );
  });

  test("are named on other pages only if they say something about the same data", () => {
    const subjects = rows(content.changes(lowered())).map((one) => one.subject);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) expect(subject).toContain("“Learning at school”");
  });

  test("are named where the sentence stays the same, since others beside it may not fit", () => {
    const files = { [INDICATOR]: content.text(INDICATOR).replaceAll("62.2", "62.4") };
    const found = rows(content.changes(files)).find((one) => one.subject.endsWith("row 11"));
    expect(found).toMatchObject({ before: "62.2% (2014)", after: "62.4% (2014)" });
    expect(found?.sentence?.after).toBe(found?.sentence?.before);
    expect(changeSummary(content.changes(files))).toContain(
      "It still says “In 2014, about 6 out of every 10 did well at age 5.”",
    );
  });

  test("are named where better turns into worse by a rule, with the same figures", () => {
    const changes = content.changes(
      content.edited(INDICATOR, '"polarity": "high"', '"polarity": "low"'),
    );
    const said = rows(changes).map(({ sentence }) => [sentence?.before, sentence?.after]);
    expect(said).toContainEqual([
      "The children were a bit better than in England.",
      "The children were a bit worse than in England.",
    ]);
  });

  test("show a gap where nothing stands behind a reference any more", () => {
    const file = "indicators/schools-good-or-outstanding.json";
    const old = JSON.parse(content.text(file)) as Record<string, unknown>;
    const changes = content.changes({ [file]: JSON.stringify({ ...old, targets: [] }) });
    const said = rows(changes).map(({ sentence }) => sentence?.after);
    expect(said).toContain("We want … schools to be good by ….");
  });

  test("are named where the ratings behind them change", () => {
    const changes = content.changes(
      content.edited("reports/2014-06.md", 'amber: "23.3"', 'amber: "13.3"'),
    );
    const status = rows(changes).find((one) => one.before?.includes("amber 23.3"));
    expect(status).toMatchObject({ subject: expect.stringContaining("“Learning at school”, row") });
  });

  test("become a whole page where the report's own words change", () => {
    const changes = content.changes(
      content.edited("highlights/2015-01/7.md", "was available", "will be available"),
    );
    expect(rows(changes)).toEqual([
      {
        kind: "easy-read-row",
        subject: "Easy Read “Help for disabled young people”, the whole page",
        about: { thing: "Easy Read “Help for disabled young people”", part: "the whole page" },
        after: "the words that it sums up, in the report of January 2015, change",
      },
    ]);
  });

  test("are named after somebody has recorded that they were read", () => {
    const page = content.text(PAGE).replaceAll('"62.2% (2014)"', '"48.2% (2014)"');
    const changes = content.changes({ ...lowered(), [PAGE]: page });
    expect(rows(changes).length).toBeGreaterThan(0);
    const words = changes.filter((one) => one.kind === "words-changed");
    expect(words.filter((one) => one.subject.startsWith("Easy Read"))).toEqual([]);
  });

  test("are none where somebody only rewrites a row: that is a change of words", () => {
    const changes = content.changes(content.edited(PAGE, "did well at", "got on well at"));
    expect(changes).toEqual([
      {
        kind: "words-changed",
        subject: "Easy Read “Learning at school”, row 11",
        before: "In 2014, about 6 out of every 10 did well at age 5.",
        after: "In 2014, about 6 out of every 10 got on well at age 5.",
        history: undefined,
      },
    ]);
  });

  test("are left out where the content has no model, and nothing is thrown", () => {
    const changes = content.changes({
      ...lowered(),
      "milestones/5/attainment-by-age-5.md": null,
    });
    expect(rows(changes)).toEqual([]);
    expect(changes.map((one) => one.kind)).toContain("figure-revised");
  });
});
