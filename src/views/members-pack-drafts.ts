import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Said } from "../wording/counts.ts";
import { type ChangesView } from "./members-changes.ts";
import { clinicsPage } from "./members-clinics.ts";
import { offTrackGroups } from "./members-off-track.ts";
import { improvedView } from "./members-improved.ts";
import { questionGroups } from "./members-questions.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";

/** Paragraphs under one heading, not yet numbered. */
export interface Draft {
  heading: Said | string | null;
  introduction?: Said | string;
  lines: readonly (string | { text: string | Said; note: string } | Said)[];
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

/** Paragraphs of this part of the pack, not yet numbered. */
export function changeDrafts({ priority: called }: PlanWords, view: ChangesView): Draft[] {
  return view.sections.map(({ heading, note, lines }) => ({
    heading,
    introduction: note,
    lines: lines.map(({ priority, subject, detail, more, runs }) => {
      const words = runs
        ? runs
            .map(({ kind, text }) =>
              kind === "same"
                ? text
                : kind === "removed"
                  ? `[taken out: ${text}]`
                  : `[put in: ${text}]`,
            )
            .join(" ")
        : null;
      const text =
        words ?? [[subject, detail].filter(Boolean).join(". "), more].filter(Boolean).join(" ");
      return {
        text,
        note: priority === null ? `No ${called.one} of this plan` : numbered(called, priority),
      };
    }),
  }));
}

/** Paragraphs of this part of the pack, not yet numbered. */
export function improvedDrafts(card: ReportCard): Draft[] {
  const { indicators, milestones, stated } = improvedView(card);
  return [
    { heading: "Indicators that improved", lines: indicators.map((one) => one.reason) },
    {
      heading: `${sentenceCase(card.words.milestone.many)} with a better rating`,
      lines: milestones.map((one) => `“${one.subject}”. ${one.reason}`),
    },
    {
      heading: `What the ${card.latest.report.name} report says is ${card.words.workingWellInShort}`,
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
      heading: "How clinics are chosen",
      lines: rules.map(({ text, source }) => ({
        text: `“${text}”`,
        note: `${source.document}, ${source.place}`,
      })),
    },
    {
      heading: "Candidates by this rule",
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
      note: `${written ? "By the editors. " : ""}${source.document}, ${source.place}`,
    })),
  }));
}
