import type { OverviewLine } from "../overview.ts";
import { RATINGS, type Rating } from "../rating.ts";
import type { Share } from "../share.ts";
import { ratingsOfPriority, type RatedPriority } from "./latest-of-priority.ts";
import { monthOf } from "./period.ts";
import { noSuch, type Asked, type Resolution } from "./resolved.ts";
import { easyStatus, NO_ANSWER, STATUS_WORDS } from "./status.ts";

const ASPECTS = ["answer", "date", ...RATINGS, "red change"];

function shownTotals({ shown }: OverviewLine): string {
  const { green, amber, red, blue } = shown;
  return `green ${green}, amber ${amber}, red ${red}, blue ${blue}`;
}

/** "12", or "11 or 12" where split ratings make part of a thing: no thing is half done. */
function wholeThings(count: Share): string {
  const least = count.floor();
  const most = count.ceil();
  const from = Number(least.valueOf());
  return least.equals(most) ? String(from) : `${from} or ${from + 1}`;
}

/** "12 of the 52 things". */
function thingsOf({ totals }: OverviewLine, rating: Rating): string {
  return `${wholeThings(totals[rating])} of the ${wholeThings(totals.total)} things`;
}

function answer(rated: RatedPriority | undefined): Resolution {
  const status = easyStatus(rated?.line.totals ?? null);
  if (!rated) return { words: NO_ANSWER, value: "no rating totals", tied: true, status };
  const words = STATUS_WORDS[status].answer(monthOf(rated.part.report.id));
  return { words, value: shownTotals(rated.line), tied: true, status };
}

function redChange(now: RatedPriority, before: RatedPriority | undefined): Resolution {
  if (!before) {
    return {
      fault: `No report before ${now.part.report.name} has rating totals for this priority.`,
      remedy: "Leave the row out.",
    };
  }
  const sign = now.line.totals.red.compare(before.line.totals.red);
  const date = monthOf(before.part.report.id);
  const words = { "1": "more things than", "-1": "fewer things than", "0": "as many things as" };
  return {
    words: `${words[String(Math.sign(sign)) as keyof typeof words]} in ${date}`,
    value: `red ${now.line.shown.red} against red ${before.line.shown.red}`,
    tied: true,
  };
}

function isRating(aspect: string): aspect is Rating {
  return RATINGS.some((rating) => rating === aspect);
}

/**
 * What a page says about a priority, from the latest report that rates it: `answer` (the sign and
 * its sentence, dated), `date`, how many things have each rating (`green`, `amber`, `red`, `blue`:
 * "11 or 12 of the 52 things"), and `red change` against the rated report before.
 */
export function resolvePriority(priority: number, aspect: string, asked: Asked): Resolution {
  if (!ASPECTS.includes(aspect)) {
    return noSuch(`A priority cannot be asked for "${aspect}".`, ASPECTS);
  }
  const [rated, before] = ratingsOfPriority(asked.card, priority);
  if (aspect === "answer") return answer(rated);
  if (!rated) {
    return {
      fault: `There are no rating totals for priority ${priority}.`,
      remedy: "Say in a row that this is not known, or leave the row out.",
    };
  }
  if (aspect === "red change") return redChange(rated, before);
  const value = shownTotals(rated.line);
  if (isRating(aspect)) return { words: thingsOf(rated.line, aspect), value, tied: true };
  return { words: monthOf(rated.part.report.id), value: rated.part.report.id, tied: true };
}
