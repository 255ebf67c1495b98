import type { ContentChange } from "../domain/content-changes/content-change.ts";
import { modelOf } from "../domain/content-changes/model-of.ts";
import type { Content } from "../domain/content.ts";
import { figureOf, type OverviewLine } from "../domain/overview.ts";
import { numbered } from "../domain/noun.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { plain } from "../wording/counts.ts";
import { countOf } from "../wording/numbers.ts";
import { changeLine, shorten } from "./change-lines.ts";
import { latestHighlights } from "./highlights-view.ts";
import { homeView } from "./home.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** The content that is published, and as it will be. */
export interface States {
  before: Content;
  after: Content;
}

interface Cards {
  before: ReportCard;
  after: ReportCard;
}

/** A sentence that readers find changed; nothing where it stays. */
function turned(what: string, before: string | null, after: string | null): string[] {
  if (before === after) return [];
  const quoted = (text: string | null): string =>
    text === null ? "nothing" : `“${plainMarkdown(text)}”`;
  return [`- ${what}: ${quoted(before)} → ${quoted(after)}`];
}

/** What the front page says at its head. */
function frontPage({ before, after }: Cards): string[] {
  const [from, to] = [homeView(before), homeView(after)];
  const figures = ({ picture }: typeof from): string | null =>
    picture ? plain(picture.sentence) : null;
  const actions = ({ actions: said }: typeof from): string | null => said && plain(said);
  const latest = ({ latest: { link, summary } }: typeof from): string =>
    `${link.text}. ${plain(summary)}`;
  const lines = [
    ...turned("Heading", from.heading, to.heading),
    ...turned("On the plan", actions(from), actions(to)),
    ...turned("On the figures", figures(from), figures(to)),
    ...turned("The latest report", latest(from), latest(to)),
  ];
  if (lines.length === 0) return ["The head of the front page stays as it is.", ""];
  return ["**The front page**", "", ...lines, ""];
}

function cell(from: string | undefined, to: string | undefined): string {
  if (from === to) return to ?? "–";
  return `${from ?? "–"} → ${to ?? "–"}`;
}

function lineOf({ latestRated }: ReportCard, priority: number | null): OverviewLine | undefined {
  const overview = latestRated?.overview;
  if (priority === null) return overview?.total ?? undefined;
  return overview?.rows.find((one) => one.priority === priority);
}

/** The ratings by priority, before and after, as a small table; nothing where none changes. */
function ratings(cards: Cards): string[] {
  const { plan } = cards.after.content;
  const priorities = cards.after.priorities.map((one) => one.number);
  const rows = [...priorities, null].flatMap((priority) => {
    const [from, to] = [lineOf(cards.before, priority), lineOf(cards.after, priority)];
    if (!from && !to) return [];
    const cells = [
      ...plan.ratings.map((rating) =>
        cell(from && figureOf(from, rating), to && figureOf(to, rating)),
      ),
      cell(from?.shownTotal, to?.shownTotal),
    ];
    const name =
      priority === null ? "All" : `${priority}. ${cards.after.priority(priority).shortTitle}`;
    return [{ name, cells }];
  });
  if (!rows.some(({ cells }) => cells.some((one) => one.includes("→")))) return [];
  const heads = [...plan.ratings.map(({ name }) => name), "Total"];
  const report = ({ latestRated }: ReportCard): string => latestRated?.report.name ?? "no report";
  return [
    `**Ratings by ${cards.after.words.priority.one}**, ${plainMarkdown(cell(report(cards.before), report(cards.after)))}`,
    "",
    `| Priority | ${heads.map(plainMarkdown).join(" | ")} |`,
    `| --- |${heads.map(() => " --: |").join("")}`,
    ...rows.map(({ name, cells }) => `| ${plainMarkdown(name)} | ${cells.join(" | ")} |`),
    "",
  ];
}

/** Verdicts on indicators that turn. */
function verdicts(words: PlanWords, changes: readonly ContentChange[]): string[] {
  const own = changes
    .filter((one) => one.kind === "verdict-changed")
    .toSorted((a, b) => (a.about?.priority ?? Infinity) - (b.about?.priority ?? Infinity) || 0);
  if (own.length === 0) return [];
  const lines = own.map((one) => {
    const place =
      one.about?.priority === undefined ? "" : `${numbered(words.priority, one.about.priority)}: `;
    return changeLine({ ...one, subject: `${place}${one.subject}` });
  });
  return [`**${countOf(own.length, "verdict turns", "verdicts turn")}**`, "", ...lines, ""];
}

/** Concerns of the latest report on each priority that are new, and those that are gone. */
function concerns({ before, after }: Cards): string[] {
  const numbers = [
    ...new Set([...before.priorities, ...after.priorities].map((one) => one.number)),
  ];
  const all = numbers.map((number) => ({
    number,
    from: latestHighlights(before, number)?.concerns ?? [],
    to: latestHighlights(after, number)?.concerns ?? [],
  }));
  const told = (pick: (one: (typeof all)[number]) => readonly string[]): string[] =>
    all.flatMap((one) =>
      pick(one).map((text) => `- ${numbered(after.words.priority, one.number)}: ${shorten(text)}`),
    );
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`**${heading} (${lines.length})**`, "", ...lines, ""];
  return [
    ...part(
      "Concerns that are new",
      told(({ from, to }) => to.filter((one) => !from.includes(one))),
    ),
    ...part(
      "Concerns that go",
      told(({ from, to }) => from.filter((one) => !to.includes(one))),
    ),
  ];
}

/**
 * What readers notice first of a change, as Markdown: the head of the front page, the ratings by
 * priority, verdicts that turn, concerns new and gone. Empty where one of the states has mistakes
 * that leave it no model.
 */
export function readersNotice(states: States, changes: readonly ContentChange[]): string[] {
  const [before, after] = [modelOf(states.before), modelOf(states.after)];
  if (!before || !after) return [];
  const cards = { before, after };
  return [
    "### What readers will notice first",
    "",
    ...frontPage(cards),
    ...ratings(cards),
    ...verdicts(cards.after.words, changes),
    ...concerns(cards),
  ];
}
