import { canonicalText } from "../load/canonical.ts";
import type { ContentInput } from "../load/check-files.ts";
import { KINDS, type KindName } from "../kinds/kinds.ts";

/** A small generator of pseudo-random numbers (mulberry32): the same seed, the same plan. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below;
  };
}

const WORDS =
  "boats harbour families children learning school ferry lessons support young people parents places work health reading clubs meals teachers island training visits advice homes groups spring autumn".split(
    " ",
  );
const PRIORITIES = 10;
const ACTIONS = ["i", "ii", "iii", "iv"] as const;
const RATED = ["2030-06", "2030-12", "2031-06"] as const;
const LAST = "2031-12";
/** The paper that figures are printed in. */
const BOOK = "indicator-book";
/** How often each rating stands for a milestone. */
const RATED_AS = ["green", "green", "amber", "amber", "amber", "red", "blue"] as const;
const RATINGS = [
  ["green", "on-track", "circle"],
  ["amber", "at-risk", "triangle"],
  ["red", "off-track", "octagon"],
  ["blue", "no-news", "square"],
] as const;
const YEARS = ["2025/26", "2026/27", "2027/28", "2028/29", "2029/30", "2030/31"] as const;

/** What the maker of files works with. */
interface Maker {
  pick<T>(from: readonly T[]): T;
  /** A sentence of so many words, without the full stop. */
  words(count: number): string;
  number(below: number): number;
}

function maker(seed: number): Maker {
  const random = randomFrom(seed);
  const number = (below: number): number => Math.floor(random(below));
  const pick = <T>(from: readonly T[]): T => from[number(from.length)] as T;
  const words = (count: number): string => {
    const text = Array.from({ length: count }, () => pick(WORDS)).join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { pick, words, number };
}

const source = (report: string, place: string): { document: string; place: string } => ({
  document: `report-${report}`,
  place,
});

function file(kind: KindName, path: string, data: object, body = ""): ContentInput {
  const found = KINDS.find((one) => one.name === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return { path, bytes: new TextEncoder().encode(canonicalText(found, data, body)) };
}

function plan(): ContentInput {
  return file("plan", "plan.json", {
    title: "Bench Isle Children’s Plan 2030-33",
    shortTitle: "Children’s Plan",
    siteName: "Bench Isle Report Card",
    place: "Bench Isle",
    body: "Bench Isle Council",
    partnership: "Bench Isle Children’s Partnership",
    period: "2030-33",
    today: "2031-12-10",
    fictional: true,
    contact: { name: "Bench Isle Council", email: "reportcard@example.org" },
    ratings: RATINGS.map(([key, countsAs, shape], at) => ({
      key,
      name: key.charAt(0).toUpperCase() + key.slice(1),
      meaning: `what the plan says of ${key}`,
      countsAs,
      order: at + 1,
      shape,
      colour: key,
      source: source(RATED[0], "Introduction"),
    })),
    documents: [...[...RATED, LAST].map((id) => `report-${id}`), BOOK].map((id) => ({
      id,
      title: `Paper ${id}`,
      publisher: "Bench Isle Council",
      date: "2031",
    })),
  });
}

const MONTHS: Readonly<Record<string, string>> = { "06": "June", "12": "December" };

function report(id: string): ContentInput {
  const [year = "", month = ""] = id.split("-");
  const data = {
    name: `${MONTHS[month] ?? ""} ${year}`,
    title: `Progress Report ${id}`,
    form: id === LAST ? "highlights" : "milestones",
    source: source(id, "Introduction"),
  };
  return file("report", `reports/${id}.md`, data, "This report is made up.");
}

function priority(number: number, { words }: Maker): ContentInput[] {
  const data = {
    title: `We will see to ${words(6).toLowerCase()}`,
    shortTitle: `Theme ${number}`,
    source: source(RATED[2], `Priority ${number}, heading`),
    actions: ACTIONS.map((id) => ({ id, text: `We will help with ${words(7).toLowerCase()}` })),
  };
  const told = { report: LAST, priority: number, source: source(LAST, `Priority ${number}`) };
  const list = (count: number): string =>
    Array.from({ length: count }, () => `- ${words(12)}`).join("\n");
  const body = `## What's working well\n\n${list(3)}\n\n## What we are concerned about\n\n${list(2)}`;
  return [
    file("priority", `priorities/${number}.md`, data),
    file("highlights", `highlights/${LAST}/${number}.md`, told, body),
  ];
}

/** A milestone and what three reports say of it. */
function milestone(at: number, make: Maker): ContentInput[] {
  const number = (at % PRIORITIES) + 1;
  const place = Math.floor(at / PRIORITIES) + 1;
  const id = `milestone-${at}`;
  const data = { priority: number, action: make.pick(ACTIONS), wording: make.words(10) };
  const updates = RATED.map((one) => {
    const said = {
      report: one,
      milestone: id,
      number: place,
      rating: make.pick(RATED_AS),
      leads: ["Marina Sandpiper"],
      source: source(one, `Priority ${number}, delivery milestone ${place}`),
    };
    const body = Array.from({ length: 3 }, () => `- ${make.words(18)}`).join("\n");
    return file("update", `updates/${one}/${id}.md`, said, body);
  });
  return [file("milestone", `milestones/${number}/${id}.md`, data), ...updates];
}

/** An indicator of one milestone: six years and a target. */
function indicator(at: number, make: Maker): ContentInput {
  const number = (at % PRIORITIES) + 1;
  const figure = (period: string, value: number): object => ({
    period,
    value,
    printed: `${value}%`,
    source: { document: BOOK, place: `Indicator ${at}` },
    quotation: `In ${period} it is ${value}%`,
  });
  return file("indicator", `indicators/indicator-${at}.json`, {
    name: `${make.words(4)} ${at}`,
    question: `How many ${make.words(4).toLowerCase()}?`,
    priority: number,
    definition: { text: make.words(10) },
    unit: { kind: "percent" },
    polarity: make.pick(["high", "low"]),
    milestones: [`milestone-${at * 5}`],
    frequency: "yearly",
    observations: YEARS.map((year) => figure(year, 20 + make.number(60))),
    targets: [figure("2030/31", 20 + make.number(60))],
  });
}

/**
 * A made-up plan for measuring: as many milestones as wanted in ten priorities, three reports with
 * an update and a rating of each, a report by exception, and an indicator for every fifth milestone.
 * The same numbers give the same plan, byte for byte. It passes the content check.
 *
 * @param pages the pages of prose that every site needs, as they are in another plan
 */
export function madePlan(
  milestones: number,
  pages: readonly ContentInput[],
  seed = 1,
): ContentInput[] {
  const make = maker(seed);
  const count = (length: number): number[] => Array.from({ length }, (_, at) => at);
  return [
    plan(),
    ...[...RATED, LAST].map(report),
    ...count(PRIORITIES).flatMap((at) => priority(at + 1, make)),
    ...count(milestones).flatMap((at) => milestone(at, make)),
    ...count(Math.ceil(milestones / 5)).map((at) => indicator(at, make)),
    file("glossary", "glossary/rag.md", { term: "RAG" }, "Red, amber and green."),
    ...pages,
  ];
}
