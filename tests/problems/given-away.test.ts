import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/problems/problem.ts";
import { bytesOf, Checker, readFolder, textOf } from "../mutation/content-folder.ts";

const checker = new Checker();
const plan = readFolder(resolve("tests/fixtures/plans/saltmarsh"));

/** Care leavers in work or learning on 30 September 2030, 3 of 19 (15.789%), are withheld. */
const SECRET = "indicators/care-leavers-in-work-or-learning.json";

interface Figures {
  definition: { text: string };
  question: string;
  sentence?: string;
  observations: object[];
  baselines?: object[];
  comparators?: object[];
}

/** What is told of the plan with another text in one file. */
function toldOf(path: string, change: (text: string) => string): string {
  const before = textOf(plan.get(path));
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${path}.`);
  const { problems } = checker.check(new Map([...plan, [path, bytesOf(after)]]));
  return problems.map(describeProblem).join("\n");
}

function ofFigures(change: (data: Figures) => void): string {
  return toldOf(SECRET, (text) => {
    const data = JSON.parse(text) as Figures;
    change(data);
    return `${JSON.stringify(data, null, 2)}\n`;
  });
}

const again = {
  period: "2030-09-30",
  value: 15.789,
  printed: "15.789%",
  source: { document: "indicator-book-2031", place: "Indicator 10" },
  quotation: "Care leavers in work or learning on 30 September 2030: 3 of 19 (15.789%)",
};

describe("a withheld figure", () => {
  test("may not stand again as a baseline or beside a comparator", () => {
    const says = "The figure for 2030-09-30 is withheld, but stands here again.";
    expect(ofFigures((data) => (data.baselines = [again]))).toContain(says);
    expect(ofFigures((data) => (data.comparators = [{ name: "England", ...again }]))).toContain(
      says,
    );
  });

  test.each(["It was 15.789% then.", "It was 3 of 19 then.", "Three out of nineteen, as it was."])(
    "may not be told in the words about it: %s",
    (words) => {
      const says = "which is withheld";
      expect(ofFigures((data) => (data.definition.text += ` ${words}`))).toContain(says);
      expect(ofFigures((data) => (data.question = words))).toContain(says);
    },
  );

  test.each([
    "questions/2031-12/1.json",
    "glossary/sit.md",
    "pages/about.mdx",
    "service-views/families.json",
  ])("may not be told in %s", (path) => {
    const say = (text: string): string =>
      path.endsWith(".json")
        ? text.replace(/"(question|inShort)": "/, '"$1": "After 15.789% of them, ')
        : `${text}\nIn one year 15.789% of them did.\n`;
    expect(toldOf(path, say)).toContain(
      "These words give the figure of care-leavers-in-work-or-learning for 2030-09-30",
    );
  });
});

/** Files whose words are the editors' own, and words in them that can be exchanged. */
const OWN: readonly [path: string, from: string | RegExp, to: string][] = [
  [
    "questions/2031-12/1.json",
    "When will the baby cafe",
    "Why did two children see that the cafe will",
  ],
  ["corrections/youth-panel-meetings.md", "there were three.", "there were 3 children."],
  ["corrections/youth-panel-meetings.md", /three meetings\.$/m, "that two girls stayed away."],
  ["glossary/sit.md", /^Workers who/m, "For 3 pupils: workers who"],
  ["pages/about.mdx", /^Saltmarsh Isle is/m, "It has helped 2 children. Saltmarsh Isle is"],
  ["indicators/hospital-admissions.json", "in words.", "in words. Of these, 2 children died."],
  ["plan.json", "Saltmarsh Isle is made up.", "We left out 2 children in care."],
  ["service-views/families.json", "Families did not like", "Three children did not like"],
  [
    "updates/2030-06/ferry-pass.md",
    /\nsource:/,
    '\neditorNotes:\n  - "2 pupils lost theirs."\nsource:',
  ],
  ["easy-read/priority-4.md", "Families helped us", "Two families helped us"],
  ["priorities/4.md", /$/, "\nOf the 8 children in care, a quarter left.\n"],
  ["milestones/2/ferry-pass.md", /$/, "\nSeven of the 8 pupils have one.\n"],
  ["evidence/checks/reading-room.json", "made-up word.", "made-up word. 2 children left."],
  ["areas/parishes.json", "Parishes", "Parishes of 3 children"],
  [
    "archive/earlier-plans/2026-29.json",
    /"editorNotes": \[/,
    '"editorNotes": ["2 children left.",',
  ],
  ["glossary/sit.md", /^Workers who/m, "Two children were moved. Workers who"],
  ["pages/about.mdx", /^Saltmarsh Isle is/m, "The only looked after child left. Saltmarsh Isle is"],
  ["indicators/hospital-admissions.json", /("quotation": ")/, "$125% of the 8 children. "],
];

describe("a small number of people in the editors’ own words", () => {
  test.each(OWN)("is refused in %s", (path, from, to) => {
    const problems = toldOf(path, (text) => text.replace(from, to));
    expect(problems).toContain(`content/${path}:`);
    expect(problems).toMatch(
      /(?:tells of|comes to|leaves) very few people, so somebody could be recognised|means a person or family whom/,
    );
  });

  test.each([
    "The only looked after child on the isle left school",
    "A three-child family was evicted",
    "25% of the 8 children were excluded",
    "Both of the twins were moved",
    "One in four of the eight was arrested",
    "Tri phlentyn a adawodd",
  ])("is refused in a report’s own words until it is decided on: %s", (words) => {
    const problems = toldOf("updates/2031-06/short-breaks.md", (text) => `${text}- ${words}\n`);
    expect(problems).toContain('add an entry to "smallNumbers"');
  });

  test("may explain a word, in words", () => {
    const explain = (text: string): string => `${text}\nTwo people who share a job are one post.\n`;
    expect(toldOf("glossary/sit.md", explain)).toBe("");
  });
});
