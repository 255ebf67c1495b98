import { countIn } from "../counts/counts.ts";
import { figureOf, type OverviewLine } from "../overview.ts";
import { countingAs, type Rating, type RatingKey } from "../rating.ts";
import { countOfRating } from "../rating-totals.ts";
import type { Share } from "../share.ts";
import { ratingsOfPriority, type RatedPriority } from "./latest-of-priority.ts";
import { noSuch, type Asked, type Resolution } from "./resolved.ts";
import { monthOf, type Sayings } from "./sayings.ts";
import { easyStatus, NO_ANSWER, STATUS_WORDS } from "./status.ts";

/** What can be asked of a priority: a change only of ratings that count as off track. */
function aspectsOf(key: RatingKey): string[] {
  const changes = countingAs(key, "off-track").map((rating) => `${rating.key} change`);
  return ["answer", "date", ...key.map((rating) => rating.key), ...changes];
}

function shownTotals({ parts }: OverviewLine): string {
  return parts.map(({ rating, shown }) => `${rating.key} ${shown}`).join(", ");
}

/** "12", or "11 or 12" where split ratings make part of a thing: no thing is half done. */
function wholeThings(count: Share, { say }: Sayings): string {
  const least = count.floor();
  const most = count.ceil();
  const from = Number(least.valueOf());
  if (least.equals(most)) return String(from);
  return say("row-or", { from: String(from), to: String(from + 1) });
}

/** "12 of the 52 things". */
function thingsOf(line: OverviewLine, rating: Rating, sayings: Sayings): string {
  return sayings.say("row-of-things", {
    part: wholeThings(countOfRating(line, rating), sayings),
    all: wholeThings(line.total, sayings),
  });
}

function answer(rated: RatedPriority | undefined): Resolution {
  const status = easyStatus(rated?.line ?? null);
  if (!rated) return { words: NO_ANSWER, value: "no rating totals", tied: true, status };
  const words = STATUS_WORDS[status].answer(monthOf(rated.part.report.id));
  return { words, value: shownTotals(rated.line), tied: true, status };
}

function changeOf(
  rating: Rating,
  now: RatedPriority,
  before: RatedPriority | undefined,
  { say, month }: Sayings,
): Resolution {
  if (!before) {
    return {
      fault: `No report before ${now.part.report.name} has rating totals for this priority.`,
      remedy: "Leave the row out.",
    };
  }
  const sign = countOfRating(now.line, rating).compare(countOfRating(before.line, rating));
  const shown = ({ line }: RatedPriority): string => `${rating.key} ${figureOf(line, rating)}`;
  const date = month(before.part.report.id);
  const sayings = {
    "1": "row-more-things",
    "-1": "row-fewer-things",
    "0": "row-as-many-things",
  } as const;
  return {
    words: say(sayings[String(Math.sign(sign)) as keyof typeof sayings], { date }),
    value: `${shown(now)} against ${shown(before)}`,
    tied: true,
  };
}

/**
 * What a page says about a priority, from the latest report that rates it: `answer` (the sign and
 * its sentence, dated), `date`, how many things have a rating of the plan's key (`green`: "11 or 12
 * of the 52 things"), and for one that counts as off track its change against the rated report
 * before (`red change`).
 */
export function resolvePriority(priority: number, aspect: string, asked: Asked): Resolution {
  const { sayings } = asked;
  const { ratings } = asked.card.content.plan;
  const aspects = aspectsOf(ratings);
  if (!aspects.includes(aspect)) {
    return noSuch(`A priority cannot be asked for "${aspect}".`, aspects);
  }
  const [rated, before] = ratingsOfPriority(asked.card, priority);
  if (aspect === "answer") return answer(rated);
  if (!rated) {
    return {
      fault: `There are no rating totals for priority ${priority}.`,
      remedy: "Say in a row that this is not known, or leave the row out.",
    };
  }
  const rating = ratings.find(({ key }) => key === aspect.replace(/ change$/, ""));
  if (rating && aspect !== rating.key) return changeOf(rating, rated, before, sayings);
  const value = shownTotals(rated.line);
  if (rating) {
    const scope = { report: rated.part.report.id, priority };
    const count = countIn(asked.card, `milestones-rated-${rating.key}`, scope);
    return { words: thingsOf(rated.line, rating, sayings), value, tied: true, count };
  }
  return { words: sayings.month(rated.part.report.id), value: rated.part.report.id, tied: true };
}
