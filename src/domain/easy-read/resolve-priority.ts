import type { OverviewLine } from "../overview.ts";
import { percentOf } from "../rating-totals.ts";
import type { Rating } from "../rating.ts";
import { bottomFor, outOfEvery, type Bottom } from "./numbers.ts";
import { noSuch, type Asked, type Resolution } from "./resolved.ts";
import { easyStatus, STATUS_WORDS } from "./status.ts";

const SHARES: Readonly<Record<string, { rating: Rating; words: string }>> = {
  "going well": { rating: "green", words: "are going well" },
  "some work": { rating: "amber", words: "need some work" },
  "a lot of work": { rating: "red", words: "need a lot of work" },
};

const ASPECTS = ["status", "meaning", "things to do", ...Object.keys(SHARES)];

function shownTotals(line: OverviewLine): string {
  const { green, amber, red, blue } = line.shown;
  return `green ${green}, amber ${amber}, red ${red}, blue ${blue}`;
}

function line(asked: Asked, priority: number): OverviewLine | null {
  const overview = asked.card.latestRated?.overview;
  return overview?.rows.find((row) => row.priority === priority) ?? null;
}

/**
 * What a page says about a priority: `status`, `meaning`, `things to do` (how many milestones),
 * and the parts `going well`, `some work` and `a lot of work`, from the latest rating totals.
 */
export function resolvePriority(priority: number, aspect: string, asked: Asked): Resolution {
  if (!ASPECTS.includes(aspect)) {
    return noSuch(`A priority cannot be asked for "${aspect}".`, ASPECTS);
  }
  const row = line(asked, priority);
  const value = row ? shownTotals(row) : "no rating totals";
  const status = easyStatus(row?.totals ?? null);
  if (aspect === "status") return { words: STATUS_WORDS[status].name, value, tied: true, status };
  if (aspect === "meaning") return { words: STATUS_WORDS[status].meaning, value, tied: true };
  if (!row) {
    return {
      fault: `There are no rating totals for priority ${priority}.`,
      remedy: "Say in a row that this is not known, or leave the row out.",
    };
  }
  if (aspect === "things to do") return { words: row.shown.total, value, tied: true };
  return { ...shareWords(row, priority, aspect, asked), value, tied: true };
}

/** One share in words. Shares of a priority that stand on one page are told alike. */
function shareWords(
  row: OverviewLine,
  priority: number,
  aspect: string,
  asked: Asked,
): { words: string; bottom: Bottom } {
  const shareOf = (one: string): number =>
    percentOf(row.totals, SHARES[one]?.rating ?? "green").valueOf();
  const beside = Object.keys(SHARES).filter((one) =>
    asked.beside.includes(`priority ${priority}: ${one}`),
  );
  const bottom = bottomFor([aspect, ...beside].map(shareOf));
  return { words: `${outOfEvery(shareOf(aspect), bottom)} ${SHARES[aspect]?.words ?? ""}`, bottom };
}
