import { isBehindOthers, isOff, observationsOf, statusOf } from "./status-again.ts";
import { ratingsThat, reportIds, text, type PublishedData, type Row } from "./tables.ts";

/** One exception worked out from the published tables. */
export interface ExceptionAgain {
  priority: number;
  kind: string;
  subject: string;
  since: string;
}

const KINDS = [
  "worse-and-worsening",
  "off-target",
  "worsening",
  "worse-than-others",
  "overdue",
  "milestone-off-track",
  "total-off-track",
  "milestone-no-update",
  "total-no-update",
  "concern",
];

function firstMiss(data: PublishedData, id: string, rows: readonly Row[]): string {
  const shown = [...new Map(rows.map((row) => [text(row, "period"), row])).values()];
  let since = "";
  for (let at = shown.length; at > 0; at--) {
    if (shown[at - 1]?.["value"] === null) continue;
    if (!isOff(statusOf(data, id, shown.slice(0, at)))) break;
    since = text(shown[at - 1], "period");
  }
  return since;
}

function ofIndicator(data: PublishedData, row: Row): ExceptionAgain[] {
  const id = text(row, "id");
  const rows = observationsOf(data, id);
  const latest = rows.findLast((one) => one["value"] !== null);
  const priority = Number(row["priority"]);
  const found: ExceptionAgain[] = [];
  const due = text(row, "nextDue");
  if (due && due < data.today) found.push({ priority, kind: "overdue", subject: id, since: due });
  if (!latest) return found;
  const off = isOff(text(row, "status"));
  const worsening = text(row, "directionOfTravel") === "worsening";
  const behind = isBehindOthers(data, id, rows);
  const kind = off
    ? worsening
      ? "worse-and-worsening"
      : "off-target"
    : worsening
      ? "worsening"
      : behind
        ? "worse-than-others"
        : null;
  if (kind === null) return found;
  const since = off ? firstMiss(data, id, rows) : text(latest, "period");
  return [...found, { priority, kind, subject: id, since }];
}

/** Of a gap and the rate that it compares, the one with the worse kind of exception; else the rate. */
function ofMeasures(data: PublishedData, rows: readonly Row[]): ExceptionAgain[] {
  const ids = new Set(rows.map((row) => text(row, "id")));
  const rateOf = (row: Row): string =>
    ids.has(text(row, "gapOf") || text(row, "sameMeasureAs"))
      ? text(row, "gapOf") || text(row, "sameMeasureAs")
      : text(row, "id");
  const rank = (found: readonly ExceptionAgain[]): number =>
    Math.min(99, ...found.map(({ kind }) => KINDS.indexOf(kind)).filter((at) => at < 4));
  return [...Map.groupBy(rows, rateOf)].flatMap(([rate, group]) => {
    const all = group.map((row) => ({ id: text(row, "id"), found: ofIndicator(data, row) }));
    const order = all.sort(
      (a, b) => rank(a.found) - rank(b.found) || Number(b.id === rate) - Number(a.id === rate),
    );
    return order[0]?.found ?? [];
  });
}

/** The first report of the unbroken run of rows, ending with the latest, of which a test holds. */
function run(rows: readonly Row[], holds: (row: Row) => boolean): string {
  const order = [...rows].sort((a, b) => (text(a, "report") < text(b, "report") ? 1 : -1));
  const end = order.findIndex((row) => !holds(row));
  return text(order[(end === -1 ? order.length : end) - 1], "report");
}

function ofRatings(data: PublishedData): ExceptionAgain[] {
  const overview = data.read("overview");
  const offTrack = ratingsThat(data, "off-track");
  const telling = [...offTrack, ...ratingsThat(data, "no-news")];
  const isOffTrack = (one: string): boolean => offTrack.includes(one);
  const latest = overview
    .map((row) => text(row, "report"))
    .sort()
    .at(-1);
  const updates = data.read("milestone-updates").filter((row) => row["rating"] !== null);
  const rating = (row: Row): readonly string[] => row["rating"] as readonly string[];
  const single = updates
    .filter((row) => text(row, "report") === latest)
    .flatMap((row): ExceptionAgain[] => {
      const colour = telling.find((one) => rating(row).includes(one));
      if (colour === undefined) return [];
      const same = updates.filter((one) => one["milestone"] === row["milestone"]);
      const since = run(same, (one) => rating(one).includes(colour));
      const kind = isOffTrack(colour) ? "milestone-off-track" : "milestone-no-update";
      return [{ priority: Number(row["priority"]), kind, subject: text(row, "milestone"), since }];
    });
  /** How many of a printed figure are known one by one, split ratings in parts. */
  const knownOf = (row: Row, colour: string): number =>
    updates
      .filter((one) => one["report"] === latest && one["priority"] === row["priority"])
      .map((one) => rating(one).filter((part) => part === colour).length / rating(one).length)
      .reduce((sum, one) => sum + one, 0);
  const totals = overview
    .filter((row) => text(row, "report") === latest && row["priority"] !== null)
    .filter((row) => row["basis"] === "published")
    .flatMap((row) =>
      telling.flatMap((colour): ExceptionAgain[] => {
        if (Number(row[colour]) <= knownOf(row, colour)) return [];
        const same = overview.filter((one) => one["priority"] === row["priority"]);
        const kind = isOffTrack(colour) ? "total-off-track" : "total-no-update";
        const subject = `priority-${text(row, "priority")}`;
        return [
          {
            priority: Number(row["priority"]),
            kind,
            subject,
            since: run(same, (one) => one[colour] !== 0),
          },
        ];
      }),
    );
  return [...single, ...totals];
}

/** Every exception, worked out from the published tables alone, worst kind first. */
export function exceptionsAgain(data: PublishedData): ExceptionAgain[] {
  const latest = reportIds(data).at(-1);
  const concerns = data
    .read("highlights")
    .filter((row) => row["report"] === latest && row["kind"] === "concern")
    .map((row) => ({
      priority: Number(row["priority"]),
      kind: "concern",
      subject: text(row, "text"),
      since: text(row, "report"),
    }));
  const indicators = data.read("indicators").filter((row) => row["priority"] !== null);
  const all = [...ofMeasures(data, indicators), ...ofRatings(data), ...concerns];
  return all.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      a.priority - b.priority ||
      (a.subject < b.subject ? -1 : 1),
  );
}
