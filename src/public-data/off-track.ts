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
      about: {
        phrase: "column-off-track-kind",
        values: {
          others: (tell) => otherWords(words, "", tell),
          telling: (tell) => anyOf(tellingRatings(ratings), tell),
        },
      },
    },
    {
      name: "subject",
      about: { phrase: "column-off-track-subject" },
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
