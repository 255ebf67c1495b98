import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Said } from "../wording/counts.ts";
import { type ChangesView } from "./members-changes.ts";
import type { ChangeLine } from "./members-change-sections.ts";
import { clinicsPage } from "./members-clinics.ts";
import { offTrackGroups } from "./members-off-track.ts";
import { improvedView } from "./members-improved.ts";
import { questionGroups } from "./members-questions.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** Paragraphs under one heading, not yet numbered. */
export interface Draft {
  heading: Said | string | null;
  introduction?: Said | string;
  lines: readonly (string | DraftLine | Said)[];
}

/** A line with small print under it, or with short lines, one a row. */
interface DraftLine {
  text: string | Said;
  note: string | null;
  items?: readonly string[];
}

/** Paragraphs of this part of the pack, not yet numbered. */
export function offTrackDrafts(card: ReportCard): Draft[] {
  return offTrackGroups(card).map(({ heading, rule, lines }) => ({
    heading,
    introduction: rule,
    lines: lines.map(({ said, since, priority }) => ({
      text: said,
      note: `${numbered(card.words.priority, priority ?? 0)}, ${since}`,
    })),
  }));
}

function priorityNote({ priority: called }: PlanWords, priority: number | null): string {
  return priority === null
    ? phrase("no-level-of-plan", { priority: called.one })
    : numbered(called, priority);
}

function changeWords({ subject, detail, more, runs }: ChangeLine): string {
  const marked = { same: "", removed: `${phrase("taken-out")}: `, added: `${phrase("put-in")}: ` };
  if (runs)
    return runs
      .map(({ kind, text }) => (kind === "same" ? text : `[${marked[kind]}${text}]`))
      .join(" ");
  return [[subject, detail].filter(Boolean).join(". "), more].filter(Boolean).join(" ");
}

/** Figures by priority, one a row: with a number and small print each, a hundred fill five sides. */
function figureLines(words: PlanWords, lines: readonly ChangeLine[]): DraftLine[] {
  const byPriority = Map.groupBy(lines, ({ priority }) => priority);
  const inOrder = [...byPriority].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  return inOrder.map(([priority, own]) => ({
    text: `${priorityNote(words, priority)}: ${own.length}`,
    note: null,
    items: own.map(changeWords),
  }));
}

/** Paragraphs of this part of the pack, not yet numbered. */
export function changeDrafts(words: PlanWords, view: ChangesView): Draft[] {
  return view.sections.map(({ heading, note, lines, ofFigures }) => ({
    heading,
    introduction: note,
    lines: ofFigures
      ? figureLines(words, lines)
      : lines.map((line) => ({
          text: changeWords(line),
          note: priorityNote(words, line.priority),
        })),
  }));
}

/** Paragraphs of this part of the pack, not yet numbered. */
export function improvedDrafts(card: ReportCard): Draft[] {
  const { indicators, milestones, stated } = improvedView(card);
  return [
    { heading: phrase("indicators-that-improved"), lines: indicators.map((one) => one.reason) },
    {
      heading: phrase("with-better-rating", {
        Milestones: sentenceCase(card.words.milestone.many),
      }),
      lines: milestones.map((one) => `“${one.subject}”. ${one.reason}`),
    },
    {
      heading: phrase("report-says-working", {
        report: card.latest.report.name,
        working: card.words.workingWellInShort,
      }),
      lines: stated.map(({ text, priority }) => ({
        text: `“${text}”`,
        note: numbered(card.words.priority, priority),
      })),
    },
  ];
}

/** Paragraphs of this part of the pack, not yet numbered. */
export function clinicDrafts(card: ReportCard): Draft[] {
  const { rules, candidates, tried, groups } = clinicsPage(card);
  return [
    {
      heading: phrase("how-clinics-are-chosen"),
      lines: rules.map(({ text, source }) => ({
        text: `“${text}”`,
        note: `${source.document}, ${source.place}`,
      })),
    },
    {
      heading: phrase("candidates-by-rule"),
      introduction: tried,
      lines: candidates.map(({ reason }) => reason),
    },
    ...groups.map(({ heading, meaning, clinics }) => ({
      heading,
      introduction: meaning,
      lines: clinics.map(({ name, date, reason, statement, findings, source }) => ({
        text: [
          name,
          date,
          statement,
          reason?.text,
          findings ? `${findings.heading} ${findings.points.join(" ")}` : null,
        ]
          .filter((one) => one !== null && one !== undefined)
          .map((one) => (/[.:!?]$/.test(one) ? one : `${one}.`))
          .join(" "),
        note: `${source.document}, ${source.place}`,
      })),
    })),
  ];
}

/** Paragraphs of this part of the pack, not yet numbered. */
export function questionDrafts(card: ReportCard): Draft[] {
  return questionGroups(card).map(({ heading, questions }) => ({
    heading,
    lines: questions.map(({ fact, ask, source, written }) => ({
      text: fact.length > 0 ? [...fact, ` ${ask}`] : ask,
      note: `${written ? `${phrase("by-the-editors")} ` : ""}${source.document}, ${source.place}`,
    })),
  }));
}
