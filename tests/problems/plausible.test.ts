import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/load/check-files.ts";
import { readFile } from "../../src/load/read-file.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { change, told } from "./damage.ts";
import { SMALL_PLAN } from "./small-plan.ts";

const PANEL = "updates/2031-06/youth-panel.md";
const REPORT = "reports/2031-06.md";

function correction(date: string, by = "Head of Performance") {
  return (files: Map<string, string | Uint8Array>): void => {
    files.set(
      "corrections/panel.md",
      `---\nreport: "2031-06"\ndate: "${date}"\nkind: "error"\nmilestone: "youth-panel"\nfields:\n  - "text"\nwhat: "It said March; it says May."\napprovedBy: "${by}"\n---\n\nA slip.\n`,
    );
  };
}

function clinic(more: string) {
  return (files: Map<string, string | Uint8Array>): void => {
    files.set(
      "clinics/ferry.json",
      `{\n  "status": "held",\n  "name": "Young people who use the ferry",\n  "indicator": "ferry-use",\n  ${more},\n  "statement": "A clinic was held",\n  "source": {\n    "document": "progress-report-2031-06",\n    "place": "Overview"\n  }\n}\n`,
    );
  };
}

function form(word: string) {
  return change("glossary/neet.md", 'term: "NEET"', `term: "NEET"\nforms:\n  - "${word}"`);
}

function page(name: string) {
  return (files: Map<string, string | Uint8Array>): void => {
    files.set(
      `pages/${name}.mdx`,
      `---\ntitle: "More"\ndescription: "More about it."\n---\n\nMore.\n`,
    );
  };
}

const REFUSED: readonly [what: string, damage: Parameters<typeof told>[0], says: RegExp][] = [
  [
    "a decision to come",
    change(PANEL, "2031-07-02", "2041-07-02"),
    /youth-panel\.md:10:14 .*"decided" is 2041-07-02, a day that has not come/,
  ],
  ["a correction to come", correction("2041-01-01"), /panel\.md:3:7 .*"date" is 2041-01-01/],
  [
    "a correction before its report",
    correction("2031-05-31"),
    /panel\.md:3:7 .*before the report 2031-06/,
  ],
  [
    "a correction that nobody approved",
    correction("2031-07-02", "Nobody"),
    /panel\.md:\d+:13 .*is no name of a person, a post or a group: /,
  ],
  [
    "a correction that a dash approved",
    correction("2031-07-02", "-"),
    /is no name of a person, a post or a group: /,
  ],
  [
    "a clinic held in the future",
    clinic('"day": "2032-01-05"'),
    /ferry\.json:5:10 .*held on 2032-01-05/,
  ],
  ["a clinic in a far year", clinic('"day": "2043-01-05"'), /ferry\.json:5:10/],
  [
    "a clinic on another day than printed",
    clinic('"day": "2031-05-06",\n  "date": "6th June 2031"'),
    /the printed date is "6th June 2031"/,
  ],
  [
    "a report presented in another year",
    change(REPORT, "2031-07-01", "2013-07-01"),
    /2031-06\.md:6:9 .*far from the report's own time/,
  ],
  [
    "a report published in a far year",
    change(
      REPORT,
      'form: "milestones"\n',
      'form: "milestones"\npublishFrom: "2099-01-01T09:00:00+00:00"\n',
    ),
    /"publishFrom" is 2099-01-01/,
  ],
  [
    "a site that speaks from before its report",
    change("plan.json", "2031-12-10", "2031-11-30"),
    /plan\.json:9:12 .*before its newest report, 2031-12/,
  ],
  [
    "a site that speaks from long after",
    change("plan.json", "2031-12-10", "2035-12-10"),
    /plan\.json:9:12 .*more than 2 years after/,
  ],
  [
    "an election that ends before it begins",
    change(
      "plan.json",
      '"fictional": true',
      '"fictional": true,\n  "preElectionPeriods": [\n    {\n      "from": "2031-05-01",\n      "to": "2031-03-01"\n    }\n  ]',
    ),
    /before it begins/,
  ],
  [
    "an election of years",
    change(
      "plan.json",
      '"fictional": true',
      '"fictional": true,\n  "preElectionPeriods": [\n    {\n      "from": "2031-05-01",\n      "to": "2041-05-01"\n    }\n  ]',
    ),
    /longer than 120 days/,
  ],
  [
    "a report that is announced for a far day",
    change(
      "plan.json",
      '"fictional": true',
      '"fictional": true,\n  "reporting": {\n    "coming": [\n      {\n        "name": "Next report",\n        "date": "2042-06-30",\n        "source": { "document": "none", "place": "Page 1" },\n        "quotation": "The next report."\n      }\n    ]\n  }',
    ),
    /The report would come on 2042-06-30/,
  ],
  [
    "a report that comes on another day than announced",
    change(
      "plan.json",
      '"fictional": true',
      '"fictional": true,\n  "reporting": {\n    "coming": [\n      {\n        "name": "Next report",\n        "date": "2031-12-31",\n        "source": { "document": "none", "place": "Page 1" },\n        "quotation": "The next report is due in June 2032."\n      }\n    ]\n  }',
    ),
    /The report would come on 2031-12-31, but its quotation says 2032-06/,
  ],
  [
    "a telephone number with letters",
    change("plan.json", '"contact": {', '"contact": {\n    "phone": "0900 EVIL",'),
    /"phone" is not a telephone number/,
  ],
  [
    "a figure of a year to come",
    change("indicators/ferry-use.json", '"2031-05"', '"2033-05"'),
    /The period 2033-05 begins after 2031-12-10/,
  ],
  ["the form “the”", form("the"), /neet\.md:4:5 .*so common/],
  ["the form “people”", form("people"), /so common/],
  ["the form “of the”", form("of the"), /so common/],
  ["a form of one letter", form("A"), /single letter/],
  ["a form without letters", form("…"), /no letter/],
  ["a form that is a year", form("2013"), /is a number/],
  ...[
    "glossary",
    "reports",
    "members",
    "easy-read",
    "pagefind",
    "feeds",
    "404",
    "admin",
    "index",
    "sitemap",
  ]
    .map(
      (name) =>
        [
          `a page called ${name}`,
          page(name),
          new RegExp(`pages/${name}\\.mdx:2:8 .*can be called "${name}"`),
        ] as const,
    )
    .map(([what, damage, says]): [string, Parameters<typeof told>[0], RegExp] => [
      what,
      damage,
      says,
    ]),
  ...["about", "how-we-rate", "privacy", "accessibility"].map(
    (name): [string, Parameters<typeof told>[0], RegExp] => [
      `no page ${name}`,
      (files) => files.delete(`pages/${name}.mdx`),
      new RegExp(`pages/${name}\\.mdx:1:1 .*Every page of the site links`),
    ],
  ),
];

test.each([
  ["priority: 9", 'There is no priority "9"'],
  ['clinic: "nope"', 'There is no clinic "nope"'],
  [
    'milestone: "youth-panel"\npriority: 1',
    "An entry is about one thing, but this names a milestone and a priority.",
  ],
])("a correction about %s is refused", (about, says) => {
  const damage = (files: Map<string, string | Uint8Array>): void => {
    correction("2031-08-01")(files);
    const text = String(files.get("corrections/panel.md"));
    files.set("corrections/panel.md", text.replace('milestone: "youth-panel"', about));
  };
  expect(told(damage)).toContain(says);
});

const ACCEPTED: readonly [what: string, damage: Parameters<typeof told>[0]][] = [
  ["a correction after its report", correction("2031-07-02")],
  ["a clinic on its printed day", clinic('"day": "2031-06-06",\n  "date": "Friday 6th June 2031"')],
  ["a clinic whose printed date has no year", clinic('"day": "2031-06-06",\n  "date": "6th June"')],
  ["a form in capitals", form("SIT")],
  ["a form of common words that mean one thing", form("children in need")],
  ["a page of another name", page("constructor")],
];

describe("what cannot be is refused, with its place and what to write", () => {
  test.each(REFUSED)("%s", (_, damage, says) => {
    const message = told(damage);
    expect(message).toMatch(says);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("what can be passes", () => {
  test.each(ACCEPTED)("%s", (_, damage) => {
    expect(told(damage)).toBe("");
  });
});

test("what passes on one day passes on every later one, and a plan that is not made up is held to the clock", () => {
  const texts = {
    ...SMALL_PLAN,
    "plan.json": (SMALL_PLAN["plan.json"] ?? "").replace('  "fictional": true,\n', ""),
  };
  const inputs = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const on = (day: string): string[] =>
    checkFiles(inputs, "content", readFile, day).problems.map(describeProblem);
  expect(on("2031-07-01")).toHaveLength(1);
  expect(on("2031-07-02")).toEqual([]);
  expect(on("2099-01-01")).toEqual([]);
});
