import type { Content } from "../content.ts";
import { compareIndicators } from "./compare-indicators.ts";
import {
  compareHighlights,
  compareReports,
  compareUpdates,
  type Names,
} from "./compare-reports.ts";
import { CHANGE_KINDS, pair, wordsChanged, type ContentChange } from "./content-change.ts";

/** A page of prose, as far as a change of it can be told. */
export interface ProsePage {
  id: string;
  title: string;
  text: string;
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

function compareMilestones(before: Content, after: Content, names: Names): ContentChange[] {
  const { gone, added, both } = pair(before.milestones, after.milestones, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => ({
      kind: "milestone-deleted",
      subject: names.milestone(one.id),
    })),
    ...both.flatMap(({ from, to }) => [
      ...wordsChanged(`${names.milestone(to.id)}, wording`, from.wording, to.wording),
      ...wordsChanged(`${names.milestone(to.id)}, details`, from.text, to.text),
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
    ...gone.map((one): ContentChange => ({ kind: "other-deleted", subject: `“${one.title}”` })),
    ...both.flatMap(({ from, to }) => wordsChanged(`“${to.title}”`, from.text, to.text)),
    ...added.map((one): ContentChange => ({ kind: "other-added", subject: `“${one.title}”` })),
  ];
}

function prose(content: Content): ProsePage[] {
  return [
    ...content.priorities.map((one) => ({
      id: `priority ${one.number}`,
      title: `Priority ${one.number}`,
      text: [one.title, ...one.leads, ...one.actions.map((action) => action.text), one.text].join(
        "\n",
      ),
    })),
    ...content.glossary.map((one) => ({
      id: `glossary ${one.id}`,
      title: `Glossary: ${one.term}`,
      text: [one.term, ...one.forms, ...one.printed.map((item) => item.meaning), one.text].join(
        "\n",
      ),
    })),
    {
      id: "ratings",
      title: "Meaning of the ratings",
      text: content.plan.ratings.map((one) => `${one.name}: ${one.meaning}`).join("\n"),
    },
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
    ...compareReports(old, fresh),
    ...compareMilestones(old, fresh, names),
    ...compareUpdates(old, fresh, names),
    ...compareHighlights(old, fresh, names),
    ...compareIndicators(old, fresh),
    ...compareProse([...before.pages, ...prose(old)], [...after.pages, ...prose(fresh)]),
  ];
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}
