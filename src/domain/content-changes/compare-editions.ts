import type { Content } from "../content.ts";
import { changedPages, type ClosedEdition } from "../edition.ts";
import { inRecord, pair, type ContentChange } from "./content-change.ts";

function titleOf({ report }: ClosedEdition): string {
  return `Edition of ${report}`;
}

/** A mark that is another asks for a reason, unless one is given since: the check then takes it. */
function reasoned(from: ClosedEdition, to: ClosedEdition): boolean {
  return to.corrections.some((id) => !from.corrections.includes(id));
}

/** What changes in the marks of closed editions: a mark made anew is told, so that none is in silence. */
export function compareEditions(before: Content, after: Content): ContentChange[] {
  const { gone, added, both } = pair(before.editions, after.editions, (one) => one.report);
  const history = (one: ClosedEdition) =>
    inRecord({ history: one.report, corrects: { report: one.report } }, "details");
  return [
    ...gone.map((one): ContentChange => {
      return { kind: "other-deleted", subject: titleOf(one), ...history(one) };
    }),
    ...both.flatMap(({ from, to }) =>
      changedPages(from, to.marks).map((page): ContentChange => ({
        kind: "words-changed",
        subject: `${titleOf(to)}, mark of ${page}`,
        before: from.marks[page] ?? "none",
        after: to.marks[page] ?? "none",
        ...(reasoned(from, to) ? {} : history(from)),
      })),
    ),
    ...added.map((one): ContentChange => ({ kind: "other-added", subject: titleOf(one) })),
  ];
}
