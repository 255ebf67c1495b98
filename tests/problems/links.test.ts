import { describe, expect, test } from "vitest";
import { append, told } from "./damage.ts";

const PAGE = "pages/about.mdx";
const TERM = "glossary/neet.md";

/** What is said of a link at the end of a file, by the kind of mistake. */
function ofLink(address: string, words = "the office of the plan", path = PAGE): string {
  return told(append(path, `\nSee [${words}](${address}).\n`));
}

const NOWHERE: readonly [address: string, says: string, remedy: string][] = [
  ["/no-such-page/", 'goes to "/no-such-page/"', "Write one of: about"],
  ["/glossary", 'goes to "/glossary"', "Write it with a slash at its end: /glossary/"],
  ["/milestones/ferry-pas/", "this site has no such page", "Did you mean"],
  ["/priorities/9/", "this site has no such page", "Write one of: 1"],
  ["/glossary/#nowhere", 'the glossary term "nowhere"', "Write one of: "],
  ["/a/b/c/d/", "this site has no such page", "Copy the path from the page itself"],
  ["#nowhere", 'the place "#nowhere"', "the words can stay"],
];

const DECEIVING: readonly [address: string, words: string, says: string][] = [
  ["/\\evil.example/x", "the plan", "is not one that a page can link to"],
  ["/../../etc/passwd", "the plan", "is not one that a page can link to"],
  ["/about/./x/", "the plan", "is not one that a page can link to"],
  ["https://xn--80ak6aa92e.com/", "the plan", "letters that only look like others"],
  ["https://\u0430\u0440\u0440\u04CF\u0435.com/", "the plan", "letters that only look like others"],
  ["http://2130706433/", "the plan", "has a number"],
  ["http://[::1]/", "the plan", "has a number"],
  ["http://localhost:8080/", "the plan", "Write the website's name"],
  [
    "https://evil.example/",
    "www.gov.uk",
    'The link says "www.gov.uk", but leads to "evil.example"',
  ],
  ["https://evil.example/x", "https://gov.uk/x", 'but leads to "evil.example"'],
  ["mailto:a@evil.example", "a@example.org", 'but leads to "a@evil.example"'],
  ["mailto:a@example.org?bcc=b@evil.example", "the plan", "Write the e-mail address alone"],
];

const RIGHT: readonly [address: string, words: string][] = [
  ["/glossary/", "the glossary"],
  ["/glossary/#neet", "what it means"],
  ["/milestones/ferry-pass/", "the ferry pass"],
  ["/priorities/1/", "priority 1"],
  ["/data/observations.csv", "the table"],
  ["https://www.gov.uk/x", "gov.uk"],
  ["https://example.org/a?b=c#d", "the paper"],
  ["mailto:a@example.org", "a@example.org"],
];

describe("a link", () => {
  test.each(NOWHERE)("to %s leads nowhere", (address, says, remedy) => {
    expect(ofLink(address)).toContain(says);
    expect(ofLink(address)).toContain(remedy);
  });

  test.each(DECEIVING)("to %j with the words %j deceives", (address, words, says) => {
    for (const path of [PAGE, TERM]) {
      const problems = ofLink(address, words, path);
      expect(problems).toContain(says);
      expect(problems.match(/^content\//gm), "told once").toHaveLength(1);
    }
  });

  test.each(RIGHT)("to %s with the words %j is in order", (address, words) => {
    expect(ofLink(address, words)).toBe("");
  });

  test("to a heading of its own page is in order, and nowhere else", () => {
    const heading = "\n## What we don’t know, yet\n\nSee [what is open](#what-we-dont-know-yet).\n";
    expect(told(append(PAGE, heading))).toBe("");
    expect(told(append(TERM, heading))).toContain("Only the headings of a page");
  });
});
