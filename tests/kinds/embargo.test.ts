import { describe, expect, test } from "vitest";
import type { Content } from "../../src/domain/content.ts";
import { hiddenBy } from "../../src/domain/embargo.ts";
import { compareWaiting } from "../../src/kinds/compare-waiting.ts";
import { keptBack, withoutEmbargoed } from "../../src/kinds/embargo.ts";
import { untranslated } from "../../src/kinds/translate.ts";
import { KINDS, type AnyKind } from "../../src/kinds/kinds.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

const WAITING = "2031-12";
const NOW = "2031-12-31T00:00:00Z";
const CANARY = "zephyrquill";

const all = contentOf(FICTIONAL);
const content: Content = {
  ...all,
  translations: [untranslated("cy")],
  reports: all.reports.map((one) =>
    one.id === WAITING ? { ...one, publishFrom: "2032-01-01T09:00:00Z" } : one,
  ),
};
const paper = content.reports.find((one) => one.id === WAITING)?.source.document ?? "";
const SOURCE = { document: paper, place: "Summary" };

type Entry = Readonly<Record<string, unknown>>;

function listOf(kind: AnyKind, of: Content): readonly Entry[] {
  const part: unknown = of[kind.collection];
  return (Array.isArray(part) ? part : [part]) as readonly Entry[];
}

/** An entry that stays open as it is, or any; a copy of it is then made to be about what waits. */
function openEntry(kind: AnyKind): Entry {
  const open = listOf(kind, withoutEmbargoed(content, NOW));
  const entry = open.at(0) ?? listOf(kind, content).at(0);
  if (!entry) throw new Error(`The plan has no ${kind.name}.`);
  return entry;
}

/** The ways in which an entry of any kind may name what waits, each beside words to be found. */
const NAMED: readonly (readonly [how: string, part: Entry])[] = [
  ["its report", { editorNotes: [`${CANARY} of the report of December 2031`] }],
  ["its address", { editorNotes: [`${CANARY}, see /reports/${WAITING}/`] }],
  ["a page of it", { editorNotes: [`${CANARY}, see /reports/${WAITING}/priority-1/`] }],
  ["its changes", { editorNotes: [`${CANARY}, see /members/changes/2031-06--${WAITING}/`] }],
  [
    "its place on a page",
    { editorNotes: [`${CANARY}, see /milestones/tide-table/#report-${WAITING}`] },
  ],
];

/** Kinds whose whole entry, or whose items, are kept back where they cite the paper that waits. */
const CITED: Readonly<Record<AnyKind["name"], Entry>> = {
  areas: { title: CANARY, source: SOURCE },
  plan: { editorNotes: [`${CANARY} of the report of December 2031`] },
  update: { report: WAITING, text: CANARY },
  highlights: { report: WAITING, concerns: [CANARY] },
  report: { id: WAITING, text: CANARY },
  priority: { title: CANARY, addedIn: { report: WAITING, source: SOURCE } },
  milestone: { editorNotes: [`${CANARY}, report of December 2031`] },
  indicator: {
    observations: [{ period: "2031-11", printed: CANARY, quotation: CANARY, source: SOURCE }],
  },
  clinic: { name: CANARY, source: SOURCE },
  questions: { report: WAITING, questions: [{ question: CANARY }] },
  "indicator-report": { title: CANARY, source: SOURCE },
  "improvement-plan": { title: CANARY, source: SOURCE },
  "improvement-actions": { title: CANARY, source: SOURCE },
  "earlier-plan": { title: CANARY, source: SOURCE },
  "service-views": { views: [{ quotation: CANARY, report: WAITING, source: SOURCE }] },
  "easy-read": {
    text: CANARY,
    reviewedAgainst: {
      date: "2031-12-10",
      figures: [{ reference: `words ${WAITING}`, value: "1" }],
    },
  },
  glossary: { text: CANARY, printed: [{ meaning: CANARY, source: SOURCE }] },
  page: { text: `${CANARY}: what the December 2031 report says` },
  correction: { report: WAITING, what: CANARY },
  "manual-check": { faults: [`${CANARY}, report of December 2031`] },
  sweep: { browser: `${CANARY}, report of December 2031` },
  edition: { report: WAITING, marks: { [CANARY]: "00000000" } },
  logo: { drawing: `<title>${CANARY}, report of December 2031</title>` },
  translation: {
    glossary: [
      { id: "tide", of: "00000000", term: CANARY, text: "See the report of December 2031." },
    ],
  },
  synonyms: { groups: [{ words: [CANARY], means: [CANARY, `the report of December 2031`] }] },
};

function withEntry(kind: AnyKind, entry: Entry): Content {
  const part: unknown = content[kind.collection];
  const list = Array.isArray(part) ? [...(part as unknown[]), entry] : entry;
  return { ...content, [kind.collection]: list };
}

/** An entry under a name of its own, so that it does not stand for the one it was made of. */
function renamed(entry: Entry): Entry {
  return "id" in entry ? { ...entry, id: `${String(entry["id"])}-again` } : entry;
}

describe.each(KINDS.map((kind) => [kind.name, kind] as const))(
  "the embargo of %s",
  (name, kind) => {
    test("keeps back what comes from a report that waits", () => {
      const entry = {
        ...(name === "report"
          ? content.reports.find((one) => one.id === WAITING)
          : renamed(openEntry(kind))),
        ...CITED[name],
      };
      const whole = withEntry(kind, entry);
      expect(JSON.stringify(whole)).toContain(CANARY);
      expect(JSON.stringify(withoutEmbargoed(whole, NOW))).not.toContain(CANARY);
    });

    test("lets the same words through once the moment has come", () => {
      const whole = withEntry(kind, { ...renamed(openEntry(kind)), ...CITED[name] });
      expect(JSON.stringify(withoutEmbargoed(whole, "2032-01-01T09:00:00Z"))).toContain(CANARY);
    });

    test("lets everything else through as it is", () => {
      const hidden = hiddenBy(content, {
        report: new Set(),
        paper: new Set(),
        milestone: new Set(),
        priority: new Set(),
        indicator: new Set(),
        clinic: new Set(),
        glossary: new Set(),
      });
      const { embargo } = kind as unknown as {
        embargo: (one: Entry, of: typeof hidden) => Entry | null;
      };
      const kept = listOf(kind, content).map((one) => embargo(one, hidden));
      const words = (one: unknown): string =>
        JSON.stringify(one, (key, value: unknown) =>
          key === "wording" || key === "shortTitle" || key === "replacedBy" ? undefined : value,
        );
      expect(kept.map(words)).toEqual(listOf(kind, content).map(words));
    });
  },
);

describe("an editor's note", () => {
  const noted = KINDS.filter((kind) => "editorNotes" in openEntry(kind));
  const trials = noted.flatMap((kind) =>
    NAMED.map(([how, part]) => [kind.name, how, kind, part] as const),
  );

  test.each(trials)("of %s that names %s is kept back", (_, __, kind, part) => {
    const whole = withEntry(kind, { ...renamed(openEntry(kind)), ...part });
    expect(JSON.stringify(whole)).toContain(CANARY);
    expect(JSON.stringify(withoutEmbargoed(whole, NOW))).not.toContain(CANARY);
  });
});

test.each([`{printed ${WAITING}: 31}`, `{report ${WAITING}: date}`])(
  "an Easy Read row that asks for %s concerns what waits",
  (asked) => {
    const waits = keptBack(content, NOW);
    expect(waits?.hidden.concerns({ text: `- job: ${asked} people came.` })).toBe(true);
    expect(waits?.hidden.concerns({ text: "- job: {printed 2031-06: 31} people came." })).toBe(
      false,
    );
  },
);

describe("what was public and waits by a change", () => {
  const [term] = withoutEmbargoed(content, NOW).glossary;
  const changed = {
    ...content,
    glossary: content.glossary.map((one) =>
      one.id === term?.id
        ? { ...one, printed: [{ meaning: "Something new", source: SOURCE }] }
        : one,
    ),
  };

  test("is told, with the report that it waits for", () => {
    expect(compareWaiting(content, changed, NOW)).toEqual([
      {
        kind: "report-hidden",
        subject: `Glossary: ${term?.term ?? ""}`,
        before: "public",
        after: "not public until December 2031 (2032-01-01T09:00:00Z)",
      },
    ]);
  });

  test("is not told where it waits already, or where nothing waits", () => {
    expect(compareWaiting(changed, changed, NOW)).toEqual([]);
    expect(compareWaiting(content, changed, "2032-01-02T00:00:00Z")).toEqual([]);
    expect(keptBack(content, "2032-01-02T00:00:00Z")).toBeNull();
  });
});
