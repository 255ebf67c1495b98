import type { Milestone } from "../domain/milestone.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { HistoryStep, ReportCard, ReportEntry } from "../domain/report-card.ts";
import { type Noun } from "../domain/noun.ts";
import { listWords } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, priorityPath, reportAnchor, reportPath } from "../addresses/paths.ts";
import { milestoneCite, type Cite } from "./edition-links.ts";
import { indicatorRows, type IndicatorRows } from "./indicator-rows.ts";
import { isDropped } from "../domain/dropped.ts";
import { ratingStatus, type RatingStatus } from "./rating-status.ts";
import {
  linkView,
  referenceTo,
  updateView,
  type LinkView,
  type MilestoneReference,
  type UpdateView,
} from "./update-view.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What one report says of the milestone, or why it is silent. */
export interface MilestoneStep {
  anchor: string;
  report: PageLink;
  update: UpdateView | null;
  /** Leads with how the report prints them, in a sentence. */
  leads: { names: readonly string[]; basis: string } | null;
  links: readonly LinkView[];
  /** Set where the report is silent: why. */
  silence: string | null;
}

/** The page of one milestone. */
export interface MilestoneView {
  id: string;
  wording: string;
  description: string;
  /** Markdown printed with the wording: baselines, targets, a trajectory. */
  text: string;
  priority: PageLink & { number: number };
  /** The action with the points printed below it; null where the priority has no actions. */
  action: (PageLink & { numeral: string; points: readonly string[] }) | null;
  group: string | null;
  /** "Number 12 in June 2014 and number 11 in December 2013." */
  numbers: string;
  rating: RatingStatus | null;
  /** Which report the rating is of, and why it is open where it is. */
  ratingNote: string;
  dropped: string | null;
  replacedBy: MilestoneReference | null;
  /** Milestones that this one took the place of. */
  replaces: readonly MilestoneReference[];
  /** Newest first. */
  steps: readonly MilestoneStep[];
  /** Cross-references that stand on other milestones. */
  linkedFrom: readonly LinkView[];
  /** The indicators that measure it. */
  indicators: IndicatorRows | null;
  editorNotes: readonly string[];
  address: string;
  cite: Cite | null;
}

/** What holds a milestone together with others: its action; its priority where there is none. */
function holderOf({ action, priority }: PlanWords, milestone: Milestone): Noun {
  return milestone.action === undefined ? priority : action;
}

function leadsView(card: ReportCard, entry: ReportEntry): MilestoneStep["leads"] {
  const { names, basis } = entry.leads;
  const groups = card
    .priority(entry.milestone.priority)
    .actions.find((one) => one.id === entry.milestone.action)?.groups;
  const group = groups?.find((one) => one.id === entry.milestone.group)?.name ?? "";
  const words = {
    beside: phrase("leads-beside", { milestone: card.words.milestone.one }),
    group: phrase("leads-group", { milestones: card.words.milestone.many, group }),
    near: phrase("leads-near", {
      milestone: card.words.milestone.one,
      holder: holderOf(card.words, entry.milestone).one,
    }),
    none: phrase("leads-none"),
  };
  return { names, basis: words[basis] };
}

function silenceWords({ milestone }: PlanWords, step: HistoryStep): string {
  const { name } = step.report;
  if (step.silence === "by-exception") {
    return phrase("silent-by-exception", { report: name, milestones: milestone.many });
  }
  const why = step.silence === "dropped" ? "silent-dropped" : "silent-not-yet";
  return phrase(why, { report: name, milestone: milestone.one });
}

function stepView(card: ReportCard, step: HistoryStep, links: readonly LinkView[]): MilestoneStep {
  const { report, entry } = step;
  return {
    anchor: reportAnchor(report.id),
    report: { text: report.name, path: reportPath(report.id) },
    update: entry ? updateView(card, entry) : null,
    leads: entry ? leadsView(card, entry) : null,
    links: links.filter((link) => link.outgoing && link.report === report.name),
    silence: entry ? null : silenceWords(card.words, step),
  };
}

function numbersOf(history: readonly HistoryStep[]): string {
  const found = history.flatMap(({ entry, report }) =>
    entry ? [{ number: entry.update.number, name: report.name }] : [],
  );
  const first = found[0]?.number;
  if (first === undefined) return phrase("not-listed-yet");
  if (found.every(({ number }) => number === first)) {
    const reports = listWords(found.map(({ name }) => name));
    return phrase("number-in", { n: String(first), reports });
  }
  const each = found.map(({ number, name }) => phrase("n-in", { n: String(number), report: name }));
  return phrase("numbers-in", { numbers: listWords(each) });
}

function placeOf(
  card: ReportCard,
  milestone: Milestone,
): Pick<MilestoneView, "priority" | "action" | "group"> {
  const priority = card.priority(milestone.priority);
  const action = priority.actions.find((one) => one.id === milestone.action);
  const path = priorityPath(priority.number);
  return {
    priority: { number: priority.number, text: priority.shortTitle, path },
    action: action
      ? {
          numeral: action.id,
          text: action.text,
          points: action.points,
          path: `${path}#action-${action.id}`,
        }
      : null,
    group: action?.groups.find((one) => one.id === milestone.group)?.name ?? null,
  };
}

function ratingNote({ report, rating }: ReportEntry): string {
  const of = phrase("in-report", { report: report.name });
  return rating ? of : `${of} ${phrase("text-does-not-give")}`;
}

/** Everything that a milestone's page says. */
export function milestoneView(card: ReportCard, milestone: Milestone): MilestoneView {
  const history = card.history(milestone);
  const links = card.links(milestone).map((link) => linkView(card, link));
  const entry = card.latestEntry(milestone);
  const { replacedBy } = milestone;
  const dropped = isDropped(card, milestone);
  return {
    id: milestone.id,
    wording: milestone.wording,
    description: phrase("milestone-description", {
      milestone: card.words.milestoneInFull.one,
      priority: `${card.words.priority.one} ${String(milestone.priority)}`,
    }),
    text: milestone.text,
    ...placeOf(card, milestone),
    numbers: numbersOf(history),
    rating: entry ? ratingStatus(entry.rating, card.content.plan.ratings) : null,
    ratingNote: entry ? ratingNote(entry) : "",
    dropped: dropped && entry ? phrase("dropped-after", { report: entry.report.name }) : null,
    replacedBy: replacedBy ? referenceTo(card, card.milestone(replacedBy)) : null,
    replaces: card.replacedBy(milestone).map((one) => referenceTo(card, one)),
    steps: history.map((step) => stepView(card, step, links)).reverse(),
    linkedFrom: links.filter((link) => !link.outgoing),
    indicators: indicatorRows(card.indicators.ofMilestone(milestone.id)),
    editorNotes: milestone.editorNotes,
    address: milestonePath(milestone.id),
    cite: milestoneCite(card, milestone),
  };
}
