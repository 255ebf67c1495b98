import { resolve } from "node:path";
import process from "node:process";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readPath } from "../../src/addresses/path-to.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { atomOf } from "../../src/views/atom.ts";
import { feedOfPage, feeds } from "../../src/views/feeds.ts";
import { priorityListKeys } from "../../src/views/indicator-list.ts";
import { grammarOf } from "../xml-grammar.ts";

interface Atom {
  feed: {
    id: string;
    title: string;
    updated: string;
    author: { name: string };
    entry?: { id: string; title: string; updated: string; content: string }[];
  };
}

const plans = ["content", "tests/fixtures/plans/saltmarsh"].map((folder) =>
  buildReportCard(toContent(readContent(resolve(folder), process.cwd()).set, undefined)),
);
const grammarFaults = grammarOf("tests/views/atom.rng");

const full = (path: string): string => `https://example.org:4321${path}`;
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === "entry" });

describe.each(plans.map((card) => [card.content.plan.siteName, card] as const))(
  "feeds of %s",
  (_, card) => {
    const { body, today } = card.content.plan;
    const all = feeds(card);

    test("are one of everything, one for each priority and list of indicators, and the corrections", () => {
      const lists = priorityListKeys(card);
      expect(lists.length).toBeGreaterThan(1);
      expect(all.map(({ name }) => name)).toEqual([
        "everything",
        ...card.priorities.map(({ number }) => `priority-${number}`),
        "indicators",
        ...lists.map((number) => `indicators-priority-${number}`),
        "corrections",
      ]);
    });

    test.each(all)("$name has what Atom asks for, read back by another program", (view) => {
      const text = atomOf(view, full, body, today);
      expect(grammarFaults(text)).toEqual([]);
      const { feed } = parser.parse(text) as Atom;
      expect(feed).toMatchObject({
        id: full(`/feeds/${view.name}.xml`),
        title: view.title,
        author: { name: body },
      });
      expect(text).toContain('xmlns="http://www.w3.org/2005/Atom"');
      expect(text).toContain('<feed xml:lang="en-GB" xmlns=');
      expect(text).toMatch(/<link rel="self" href="https:\/\/example\.org:4321\/feeds\//);
      const entries = feed.entry ?? [];
      expect(entries.map(({ title }) => title)).toEqual(
        view.entries.map(({ title }) => title.replaceAll("&", "&amp;")),
      );
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^tag:example\.org,\d{4}-\d{2}-\d{2}:[\w/-]+$/);
      const moments = entries.map(({ updated }) => Date.parse(updated));
      expect(moments).toEqual([...moments].sort((a, b) => b - a));
      expect(Date.parse(feed.updated)).toBe(moments[0] ?? Date.parse(today));
    });

    test("lead to pages of the site", () => {
      const paths = all.flatMap(({ path, entries }) => [path, ...entries.map((one) => one.path)]);
      expect(paths.filter((path) => readPath(path) === null)).toEqual([]);
    });

    test("hold every report and every correction", () => {
      const ids = all[0]?.entries.map(({ id }) => id);
      expect(ids).toEqual(
        expect.arrayContaining([
          ...card.reports.map(({ report }) => `report/${report.id}`),
          ...card.content.corrections.map(({ id }) => `correction/${id}`),
        ]),
      );
    });
  },
);

describe("the grammar of Atom, appendix B of RFC 4287,", () => {
  const [card] = plans;
  const [view] = card ? feeds(card) : [];
  const text = card && view ? atomOf(view, full, card.content.plan.body, "2015-01-14") : "";

  test.each<[string, RegExp, string]>([
    ["an entry without an id", /(<entry>[^]*?)<id>.*?<\/id>/, "$1"],
    ["two titles", /(<title.*?<\/title>)/, "$1$1"],
    ["a day that is no moment", /<updated>[^<]*/, "<updated>2015-01-14"],
    ["an author without a name", /<name>.*?<\/name>/, ""],
    ["a link that leads nowhere", /(<link [^>]*)href="[^"]*"/, "$1"],
    ["an element of no meaning", /<generator>/, "<subject>x</subject><generator>"],
    ["a text of an unknown type", /type="html"/, 'type="markdown"'],
    ["an element that does not end", /<\/author>/, ""],
  ])("finds %s", (_, pattern, change) => {
    const changed = text.replace(pattern, change);
    expect(changed).not.toBe(text);
    expect(grammarFaults(changed)).not.toEqual([]);
  });
});

test("a plan without indicators leads from its empty list to a feed that is there", () => {
  for (const { content } of plans) {
    const all = feeds(buildReportCard({ ...content, indicators: [] }));
    const named = all.map(({ name }) => `/feeds/${name}.xml`);
    expect(named).toContain(feedOfPage("/indicators/"));
  }
});
