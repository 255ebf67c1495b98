import { withArticle } from "../domain/noun.ts";
import { allOffTrack, subjectOf } from "../domain/members/off-track.ts";
import { otherWords } from "../wording/others.ts";
import type { Plan } from "../domain/plan.ts";
import { tellingRatings } from "../domain/rating.ts";
import { anyOf } from "../wording/rating-lists.ts";
import { offTrackReason } from "../wording/members/off-track-words.ts";
import type { WordedSet } from "./data-set.ts";

/** What is off track as of the latest report, in the order of the members’ pages. */
export const offTrack = ({ ratings, words }: Plan): WordedSet => ({
  // The name of its files, which people link to since they were first published.
  name: "exceptions",
  title: { phrase: "table-off-track" },
  about: { phrase: "table-off-track-row" },
  keys: [
    { name: "priority", type: "number", about: { phrase: "column-own-priority" } },
    {
      name: "kind",
      about: `worse-and-worsening: off target and worse than before. off-target: misses its target, or the straight line towards it. worsening: worse than before, with no target missed. worse-than-others: worse than ${otherWords(words)}. overdue: the next figure was due before the site’s day. milestone-off-track, milestone-no-update: ${withArticle(words.milestone)} rated ${anyOf(tellingRatings(ratings))}. total-off-track, total-no-update: a total of ${anyOf(tellingRatings(ratings))} ${words.milestone.many} that the report does not name. concern: printed as ${withArticle(words.concern)}.`,
    },
    {
      name: "subject",
      about: `The id of the indicator or ${words.milestone.one}; the text of the ${words.concern.one}; for a total, “priority-” and the number.`,
    },
    { name: "reason", about: { phrase: "column-off-track-reason" } },
    {
      name: "since",
      about: { phrase: "column-off-track-since" },
    },
  ],
  rows: (card) =>
    allOffTrack(card).map((one) => ({
      priority: one.priority,
      kind: one.kind,
      subject: subjectOf(one),
      reason: offTrackReason(card, one),
      since: one.since,
    })),
});
