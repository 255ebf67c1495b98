import type { Content } from "../content.ts";
import type { Milestone } from "../milestone.ts";
import { compareEasyRead } from "./compare-easy-read.ts";
import { compareIndicators } from "./compare-indicators.ts";
import { compareDropped } from "./compare-dropped.ts";
import {
  compareHighlights,
  compareReports,
  compareUpdates,
  type Names,
} from "./compare-reports.ts";
import type { CorrectedField } from "../correction.ts";
import { compareRest } from "./compare-rest.ts";
import {
  allWords,
  CHANGE_KINDS,
  inRecord,
  pair,
  wordsChanged,
  type ContentChange,
  type RecordOfChange,
} from "./content-change.ts";

/** A page of prose, as far as a change of it can be told. */
export interface ProsePage {
  id: string;
  title: string;
  text: string;
  /** Set where it is part of what is published for good. */
  record?: RecordOfChange | undefined;
  /** What an entry in the corrections ledger calls a change of it. */
  field?: CorrectedField | undefined;
}

/** One state of everything that is published. */
export interface PublishedState {
  content: Content;
  pages: readonly ProsePage[];
}

function namesOf(before: Content, after: Content): Names {
  const reports = new Map([...before.reports, ...after.reports].map((one) => [one.id, one.name]));
  const milestones = new Map(
    [...before.milestones, ...after.milestones].map((one) => [
      one.id,
      `Priority ${one.priority}: ${one.wording}`,
    ]),
  );
  return {
    report: (id) => reports.get(id) ?? id,
    milestone: (id) => milestones.get(id) ?? id,
  };
}

function placeOf({ priority, action, group, replacedBy }: Milestone, names: Names): string {
  const next = replacedBy === undefined ? "" : `, replaced by “${names.milestone(replacedBy)}”`;
  return `priority ${priority}, action ${[action, group ?? ""].join(" ").trim()}${next}`;
}

/** The record of something that the site publishes apart from any single report. */
function published(before: Content, about: RecordOfChange["corrects"]): RecordOfChange {
  return { history: before.reports[0]?.name, corrects: about };
}

function compareMilestones(before: Content, after: Content, names: Names): ContentChange[] {
  const { gone, added, both } = pair(before.milestones, after.milestones, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => ({
      kind: "milestone-deleted",
      subject: names.milestone(one.id),
      ...inRecord(published(before, { milestone: one.id }), "removed"),
    })),
    ...both.flatMap(({ from, to }) => [
      ...wordsChanged(
        `${names.milestone(to.id)}, wording`,
        from.wording,
        to.wording,
        published(before, { milestone: to.id }),
        "wording",
      ),
      ...wordsChanged(
        `${names.milestone(to.id)}, short title`,
        from.shortTitle ?? "",
        to.shortTitle ?? "",
      ),
      ...wordsChanged(`${names.milestone(to.id)}, details`, from.text, to.text),
      ...wordsChanged(
        `${names.milestone(to.id)}, place in the plan`,
        placeOf(from, names),
        placeOf(to, names),
      ),
      ...wordsChanged(
        `${names.milestone(to.id)}, notes`,
        allWords(from.editorNotes),
        allWords(to.editorNotes),
      ),
    ]),
    ...added.map((one): ContentChange => ({
      kind: "milestone-added",
      subject: names.milestone(one.id),
    })),
  ];
}

function compareProse(before: readonly ProsePage[], after: readonly ProsePage[]): ContentChange[] {
  const { gone, added, both } = pair(before, after, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => ({
      kind: "other-deleted",
      subject: `“${one.title}”`,
      ...inRecord(one.record ?? {}, "removed"),
    })),
    ...both.flatMap(({ from, to }) =>
      wordsChanged(`“${to.title}”`, from.text, to.text, from.record, from.field),
    ),
    ...added.map((one): ContentChange => ({ kind: "other-added", subject: `“${one.title}”` })),
  ];
}

/** Parts of the content that are told as words: what each is called, and all that it says. */
function prose(content: Content): ProsePage[] {
  const page = (
    kind: string,
    id: string | number,
    title: string,
    said: unknown,
    record?: RecordOfChange,
    field?: CorrectedField,
  ): ProsePage => ({ id: `${kind} ${id}`, title, text: allWords(said), record, field });
  const of = (about: RecordOfChange["corrects"]): RecordOfChange => published(content, about);
  const { ratings, documents, ...plan } = content.plan;
  return [
    ...content.priorities.map((one) =>
      page(
        "priority",
        one.number,
        `Priority ${one.number}`,
        { ...one, number: undefined },
        of({ priority: one.number }),
        "wording",
      ),
    ),
    ...content.glossary.map((one) =>
      page("glossary", one.id, `Glossary: ${one.term}`, { ...one, id: undefined }),
    ),
    ...content.clinics.map((one) =>
      page(
        "clinic",
        one.id,
        `Performance clinic: ${one.name}`,
        { ...one, id: undefined },
        of({ clinic: one.id }),
        "details",
      ),
    ),
    ...content.questions.map((one) => {
      const about = one.priority === undefined ? "the plan" : `priority ${one.priority}`;
      const id = `${one.report} ${one.priority ?? "plan"}`;
      return page(
        "questions",
        id,
        `Questions for members on ${about}, ${one.report}`,
        one.questions,
        of({ report: one.report, priority: one.priority }),
        "text",
      );
    }),
    ...content.indicatorReports.map((one) =>
      page("indicator report", one.id, one.title, { ...one, id: undefined }),
    ),
    ...content.improvementPlans.map((one) =>
      page("improvement plan", one.id, one.title, { ...one, id: undefined }),
    ),
    ...content.corrections.map((one) =>
      page("correction", one.id, `Correction: ${one.what}`, { ...one, id: undefined }),
    ),
    ...documents.map((one) => page("document", one.id, `Paper: ${one.title}`, one)),
    page("plan", "", "The plan’s own particulars", plan),
    page("ratings", "", "Meaning of the ratings", ratings, of({}), "wording"),
  ];
}

/** What the rules for each kind of content say. */
function compareKnown(old: Content, fresh: Content, names: Names): ContentChange[] {
  return [
    ...compareReports(old, fresh),
    ...compareDropped(old, fresh, names),
    ...compareMilestones(old, fresh, names),
    ...compareUpdates(old, fresh, names),
    ...compareHighlights(old, fresh, names),
    ...compareIndicators(old, fresh),
    ...compareEasyRead(old, fresh),
    ...compareProse(prose(old), prose(fresh)),
  ];
}

/**
 * Everything that readers will see change between two states of the content, worst first:
 * deletions, ratings, figures, words, additions. The order and form of the files do not count.
 */
export function compareContent(before: PublishedState, after: PublishedState): ContentChange[] {
  const [old, fresh] = [before.content, after.content];
  const names = namesOf(old, fresh);
  const changes = [
    ...compareKnown(old, fresh, names),
    ...compareProse(before.pages, after.pages),
    ...compareRest(old, fresh, (from, to) => compareKnown(from, to, names)),
  ];
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}
