import type { Content } from "./content.ts";
import type { Hidden, HiddenThing } from "./hidden.ts";
import type { Report } from "./report.ts";

/** Reports whose publishing moment has not come. `now` is an ISO moment with its offset. */
export function embargoedReports(reports: readonly Report[], now: string): Report[] {
  const moment = Date.parse(now);
  return reports.filter((one) => one.publishFrom && Date.parse(one.publishFrom) > moment);
}

/** Ids of what is kept back. */
export type HiddenIds = Readonly<Record<HiddenThing, ReadonlySet<string>>>;

/** What keys of a record hold ids of. */
const NAMES: Readonly<Record<string, HiddenThing>> = {
  addedIn: "report",
  clinics: "clinic",
  document: "paper",
  indicator: "indicator",
  milestone: "milestone",
  milestones: "milestone",
  parts: "indicator",
  priority: "priority",
  replacedBy: "milestone",
  report: "report",
};

/** What the parts of an address are about, by the part before them. */
const PARTS: Readonly<Record<string, HiddenThing>> = {
  archive: "paper",
  indicators: "indicator",
  milestones: "milestone",
  priorities: "priority",
  reports: "report",
};

/** References in a text that lead to one thing. */
const LEADS: readonly (readonly [form: RegExp, thing: HiddenThing])[] = [
  // Every month or quarter of an address: two of them where changes between reports are shown.
  [/(?<=\/[\w#./-]*)(\d{4}-(?:\d\d|q[1-4]))(?!-?\d\d)/g, "report"],
  [/\b(?:words|updates|printed|report) (\d{4}(?:-(?:\d\d|q[1-4]))?)\b/g, "report"],
  [/\bglossary(?::|\/#)([\w-]+)/g, "glossary"],
  [/\{([\w-]+): /g, "indicator"],
  [/\{([\w-]+): /g, "milestone"],
];

function isThing(
  ids: HiddenIds,
  things: Readonly<Record<string, HiddenThing>>,
  key: string,
  id: unknown,
): boolean {
  const thing = Object.hasOwn(things, key) ? things[key] : undefined;
  const said = typeof id === "string" || typeof id === "number";
  return thing !== undefined && said && ids[thing].has(String(id));
}

function leadsThere(ids: HiddenIds, text: string): boolean {
  const addresses = [...text.matchAll(/\b([a-z]+)\/([\w-]+)/g)];
  return (
    addresses.some(([, part = "", id]) => isThing(ids, PARTS, part, id)) ||
    LEADS.some(([form, thing]) =>
      [...text.matchAll(form)].some(([, id = ""]) => ids[thing].has(id)),
    )
  );
}

/** Strings in a record, each with the key that it stands under, itself or in a list. */
function* fieldsOf(value: unknown, key = ""): Generator<[key: string, value: string | number]> {
  if (typeof value === "string" || typeof value === "number") yield [key, value];
  else if (Array.isArray(value)) for (const one of value) yield* fieldsOf(one, key);
  else if (typeof value === "object" && value !== null) {
    for (const [name, one] of Object.entries(value)) yield* fieldsOf(one, name);
  }
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");

/** Words that can only mean one of the reports: "the June 2031 report", its own title. */
function callsOf(content: Content, ids: HiddenIds): RegExp | null {
  const all = [
    content.plan.title,
    ...content.reports.filter((one) => !ids.report.has(one.id)).map((one) => one.title),
    ...content.plan.documents.filter((one) => !ids.paper.has(one.id)).map((one) => one.title),
  ].join("\n");
  const titles = [
    ...content.reports.filter((one) => ids.report.has(one.id)).map((one) => one.title),
    ...content.plan.documents.filter((one) => ids.paper.has(one.id)).map((one) => one.title),
  ].filter((title) => !all.includes(title));
  const names = content.reports
    .filter((one) => ids.report.has(one.id))
    .flatMap(({ name }) => [
      `${escaped(name)} (?:progress )?report\\b`,
      `\\breport (?:of |for |from |in |, )?${escaped(name)}`,
    ]);
  const calls = [...titles.map(escaped), ...names];
  return calls.length === 0 ? null : new RegExp(calls.join("|"), "i");
}

function textOf(records: readonly unknown[]): string {
  return [...fieldsOf(records)]
    .map(([, value]) => String(value))
    .join("\n")
    .toLowerCase();
}

/** The records of a content that name what is kept back, and the others, each as one text. */
function bothTexts(content: Content, ids: HiddenIds): { kept: string; open: string } {
  const calls = (record: unknown): boolean =>
    [...fieldsOf(record)].some(([key, value]) => isThing(ids, NAMES, key, value));
  // Words for the search are asked about here, so they do not count as said.
  const lists = { ...content, plan: [], synonyms: [] };
  const records: unknown[] = Object.values(lists).flat();
  const isKept = (record: unknown): boolean =>
    calls(record) || ids.report.has(String((record as { id?: string }).id));
  return {
    kept: textOf(records.filter(isKept)),
    open: textOf([content.plan, ...records.filter((one) => !isKept(one))]),
  };
}

/**
 * What is kept back, as the embargo of each kind of content asks about it.
 *
 * @param content the whole content
 * @param ids what of it is kept back
 */
export function hiddenBy(content: Content, ids: HiddenIds): Hidden {
  const calls = callsOf(content, ids);
  let texts: { kept: string; open: string } | undefined;
  const open = content.updates
    .filter((one) => !ids.report.has(one.report))
    .sort((a, b) => (a.report < b.report ? -1 : 1));
  const last = new Map(open.map((one) => [one.milestone, one]));
  const lastReport = open.at(-1)?.report;
  return {
    has: (thing, id) => id !== undefined && ids[thing].has(String(id)),
    concerns: (record) =>
      [...fieldsOf(record)].some(
        ([key, value]) =>
          isThing(ids, NAMES, key, value) ||
          leadsThere(ids, String(value)) ||
          calls?.test(String(value)) === true,
      ),
    onlySaidThere: (words) => {
      texts ??= bothTexts(content, ids);
      return texts.kept.includes(words.toLowerCase()) && !texts.open.includes(words.toLowerCase());
    },
    lastUpdate: (milestone) => last.get(milestone),
    stillListed: (milestone) => last.get(milestone)?.report === lastReport,
  };
}
