import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { realSite } from "./built-sites.ts";
import { readPage } from "./pages.ts";

const MEMBERS = "/members/";
const BRIEF = "/members/1/";
const ANSWERS = "/members/answers/";

/** The ten questions: what a member clicks, from where, and the words that answer in the end. */
const WALKS: readonly { question: string; walk: readonly string[]; answer: RegExp }[] = [
  {
    question: "Why is the target 0?",
    walk: [MEMBERS, ANSWERS, "/indicators/secondary-schools-below-floor-standard/"],
    answer: /2 in 2014; the last target was “No secondary schools”, for 2013/,
  },
  {
    question: "Is better the same as good?",
    walk: [MEMBERS, ANSWERS],
    answer: /27 of 114 indicators improve, and 5 of 114 indicators meet their target/,
  },
  {
    question: "Compared with whom?",
    walk: [MEMBERS, ANSWERS, "/indicators/neet-16-to-18/"],
    answer: /worse than statistical neighbours \(5\.7%\) and England \(4\.6%\)/,
  },
  {
    question: "What did the performance clinic decide?",
    walk: [BRIEF, "/indicators/breastfeeding-initiation/"],
    answer: /Announced \(30 June 2014\)\. What it decided is not known: no paper prints it/,
  },
  {
    question: "Could it be chance?",
    walk: [BRIEF, "/indicators/breastfeeding-initiation/"],
    answer: /nobody can tell here whether the change is more than chance/,
  },
  {
    question: "How old is this figure?",
    walk: [BRIEF, "/indicators/breastfeeding-at-6-to-8-weeks/"],
    answer: /The next figure was due on 31 January 2014 and is overdue/,
  },
  {
    question: "Why does it have no target?",
    walk: [MEMBERS, ANSWERS, "/indicators/status/no-target/"],
    answer: /77 of 114/,
  },
  {
    question: "Which milestones are red, and how can half of one be?",
    walk: [MEMBERS, ANSWERS],
    answer: /Which milestones are red is not known\. The June 2014 report.*only totals/,
  },
  {
    question: "Who answers for this?",
    walk: [MEMBERS, ANSWERS],
    answer: /Priority 5: Karen Borthwick.*No paper names who leads priority 4 and priority 7\./,
  },
  {
    question: "What became of what we raised last time?",
    walk: [MEMBERS, "/members/changes/2014-06--2015-01/"],
    answer: /Concerns no longer mentioned \(11\).*Concerns answered \(0\)/,
  },
];

const main = (path: string) =>
  parse(readPage(realSite, `${path.slice(1)}index.html`)).querySelector("main");

test.each(WALKS)("$question is answered within two clicks", ({ walk, answer }) => {
  expect(walk.length - 1).toBeLessThanOrEqual(2);
  for (const [at, path] of walk.slice(1).entries()) {
    expect(main(walk[at] ?? "")?.querySelector(`a[href="${path}"]`), path).toBeTruthy();
  }
  const said = (main(walk.at(-1) ?? "")?.textContent ?? "").replace(/\s+/g, " ");
  expect(said).toMatch(answer);
});

test("each question has its heading on the page of answers", () => {
  const asked = main(ANSWERS)
    ?.querySelectorAll("h2")
    .map(({ textContent }) => textContent.trim());
  for (const { question } of WALKS) expect(asked).toContain(question);
});
