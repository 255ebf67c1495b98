import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/problems/problem.ts";
import { bytesOf, Checker, readFolder, textOf, type Folder } from "../mutation/content-folder.ts";

const checker = new Checker();
const plan = readFolder(resolve("tests/fixtures/plans/saltmarsh"));

function edited(
  folder: Folder,
  path: string,
  change: (text: string) => string,
): Map<string, Uint8Array> {
  const before = textOf(folder.get(path));
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${path}.`);
  return new Map([...folder, [path, bytesOf(after)]]);
}

/** The made-up plan while its last report waits. */
const waiting = edited(plan, "reports/2031-12.md", (text) =>
  text.replace(/\nsource:/, '\npublishFrom: "2032-01-01T09:00:00+00:00"\nsource:'),
);

/** What is told of the plan as it comes, which is none of this test's. */
const before = new Set(checker.check(plan).problems.map(describeProblem));

function told(folder: Folder, all = false): string {
  const { problems, warnings } = checker.check(folder);
  const waits = warnings.filter((one) => one.code === "page-waits");
  return [...problems.filter((one) => !before.has(describeProblem(one))), ...(all ? waits : [])]
    .map(describeProblem)
    .join("\n");
}

const add =
  (words: string) =>
  (text: string): string =>
    `${text}\n${words}\n`;

describe("while a report waits for its moment", () => {
  test("the content passes", () => {
    expect(told(waiting)).toBe("");
  });

  test.each(["about", "how-we-rate", "privacy", "accessibility"])(
    "the page %s may not name it, since every page links there",
    (name) => {
      const folder = edited(waiting, `pages/${name}.mdx`, add("The December 2031 report is new."));
      const lines = textOf(folder.get(`pages/${name}.mdx`)).split("\n").length - 1;
      expect(told(folder)).toContain(
        `content/pages/${name}.mdx:${lines}:1  This page speaks of what waits`,
      );
      expect(told(folder)).toContain("Leave these words out until the report is published.");
    },
  );

  test.each(["help", "have-your-say", "words", "accessibility", "start"])(
    "nor may the Easy Read page %s",
    (name) => {
      const folder = edited(
        waiting,
        `easy-read/${name}.md`,
        add("- report: Look at [the news](/reports/2031-12/)."),
      );
      expect(told(folder)).toMatch(
        new RegExp(`easy-read/${name}\\.md:\\d+:1 {2}This page speaks of what waits`),
      );
    },
  );

  test("a page of Easy Read that was read against it is listed", () => {
    expect(told(waiting, true)).toMatch(
      /easy-read\/next\.md:\d+:1 {2}This page was read against what waits/,
    );
  });

  test.each(["/reports/2031-12/", "/reports/2031-12/priority-1/"])(
    "nothing open may link to %s",
    (to) => {
      const folder = edited(waiting, "reports/2030-12.md", add(`See [what came of it](${to}).`));
      expect(told(folder)).toContain(`This link leads to "${to}", which waits to be published`);
    },
  );

  test("nor to a term of the glossary that its paper explains", () => {
    const cited = edited(waiting, "glossary/tide.md", (text) => {
      const paper =
        /document: "([^"]*2031-12)"/.exec(textOf(waiting.get("reports/2031-12.md")))?.[1] ?? "";
      // Of the paper the site holds the highlights, and the meaning must stand in them.
      return text
        .replace(/document: ".*"/, `document: "${paper}"`)
        .replace("Together In Delivering Early help", "The baby cafe at Gull Point");
    });
    expect(told(cited)).toBe("");
    const linked = edited(cited, "reports/2030-12.md", add("At [high tide](glossary:tide)."));
    expect(told(linked)).toContain(
      'This link leads to "glossary:tide", which waits to be published',
    );
  });

  const COPIED = "The baby cafe at Gull Point has not opened again.";

  test.each(["glossary/sit.md", "pages/about.mdx", "corrections/youth-panel-meetings.md"])(
    "its words may not be copied into %s, and the line is told",
    (path) => {
      const folder = edited(waiting, path, add(COPIED));
      const line = textOf(folder.get(path)).split("\n").length - 1;
      expect(told(folder)).toContain(`content/${path}:${line}:1  These words stand in what waits`);
      expect(told(edited(plan, path, add(COPIED)))).not.toContain("These words stand");
    },
  );

  test("nor into a note or the words about a figure", () => {
    const note = edited(waiting, "plan.json", (text) =>
      text.replace("Saltmarsh Isle is made up.", COPIED),
    );
    expect(told(note)).toContain("content/plan.json:");
    const asked = edited(waiting, "indicators/hospital-admissions.json", (text) =>
      text.replace(
        "on the mainland?",
        "now that the baby cafe at Gull Point has not opened again?",
      ),
    );
    expect(told(asked)).toContain("These words stand in what waits to be published, December 2031");
  });
});
