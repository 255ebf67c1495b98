import { isOff, observationsOf, statusOf } from "./status-again.ts";
import {
  documents,
  inner,
  plain,
  ratingsThat,
  text,
  type PublishedData,
  type Row,
} from "./tables.ts";

/** One change as a line of text, so that two lists can be compared as sets. */
function line(
  kind: string,
  subject: string,
  detail: unknown,
  before: unknown,
  after: unknown,
): string {
  return JSON.stringify([kind, subject, detail ?? null, before ?? null, after ?? null]);
}

function ratingLines(data: PublishedData, from: string, to: string): string[] {
  const rows = (report: string): readonly Row[] =>
    data.read("overview").filter((row) => row["report"] === report);
  const columns = [...data.read("ratings").map((row) => text(row, "rating")), "total"];
  return rows(to).flatMap((after) => {
    const before = rows(from).find((row) => row["priority"] === after["priority"]);
    if (!before) return [];
    const subject = after["priority"] === null ? "plan" : `priority-${text(after, "priority")}`;
    return columns
      .filter((column) => before[column] !== after[column])
      .map((column) => line("rating-total", subject, column, before[column], after[column]));
  });
}

function milestoneLines(data: PublishedData, from: string, to: string): string[] {
  const rows = (report: string): Map<string, Row> =>
    new Map(
      data
        .read("milestone-updates")
        .filter((row) => row["report"] === report)
        .map((row) => [text(row, "milestone"), row]),
    );
  const [before, after] = [rows(from), rows(to)];
  if (before.size === 0 || after.size === 0) return [];
  const words = (row: Row): string => text(row, "milestoneText");
  const dropped = [...before].filter(([id]) => !after.has(id));
  return [
    ...dropped.map(([id, row]) => line("milestone-dropped", id, null, words(row), null)),
    ...[...after].flatMap(([id, row]) => {
      const was = before.get(id);
      if (!was) return [line("milestone-added", id, null, null, words(row))];
      const reworded = plain(words(was)) !== plain(words(row));
      const renumbered = was["number"] !== row["number"];
      return [
        ...(reworded ? [line("milestone-reworded", id, null, words(was), words(row))] : []),
        ...(renumbered
          ? [line("milestone-renumbered", id, null, was["number"], row["number"])]
          : []),
      ];
    }),
  ];
}

/** Observations that reports print, with the report, oldest first. */
function reported(data: PublishedData): (Row & { by: string })[] {
  const reports = documents(data);
  return data
    .read("observations")
    .flatMap((row) => {
      const by = reports.get(text(row, "report"));
      return by === undefined ? [] : [{ ...row, by }];
    })
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

function figureLines(data: PublishedData, from: string, to: string): string[] {
  const rows = reported(data);
  const printed = rows.filter((row) => row["value"] !== null);
  const known = (from: readonly (Row & { by: string })[], report: string) =>
    new Map(
      from
        .filter((row) => row.by <= report)
        .map((row) => [`${text(row, "indicator")} ${text(row, "period")}`, row]),
    );
  const [before, after] = [known(printed, from), known(rows, to)];
  const since = new Set(
    printed.filter((row) => row.by > from && row.by <= to).map((row) => text(row, "indicator")),
  );
  const last = new Map(
    printed
      .filter((row) => row.by === from && !since.has(text(row, "indicator")))
      .map((row) => [text(row, "indicator"), row]),
  );
  return [
    ...[...last].map(([id, row]) => line("figure-gone", id, "", row["value"], null)),
    ...[...after].flatMap(([key, row]) => {
      const was = before.get(key);
      const [id, period] = [text(row, "indicator"), text(row, "period")];
      if (!was)
        return row["value"] === null ? [] : [line("figure-new", id, period, null, row["value"])];
      if (was["value"] === row["value"] && was["reason"] === row["reason"]) return [];
      return [line("figure-revised", id, period, was["value"], row["value"])];
    }),
  ];
}

/** Matters that a report raises, by kind and subject. */
function raised(data: PublishedData, report: string): Map<string, [kind: string, subject: string]> {
  const reports = documents(data);
  const stated = data
    .read("highlights")
    .filter((row) => row["report"] === report && row["kind"] === "concern")
    .map((row): [string, [string, string]] => [
      `stated ${text(row, "priority")} ${plain(text(row, "text"))}`,
      ["stated", text(row, "text")],
    ]);
  const offTrack = ratingsThat(data, "off-track");
  const noNews = ratingsThat(data, "no-news");
  const rated = data
    .read("milestone-updates")
    .filter((row) => row["report"] === report && row["rating"] !== null)
    .flatMap((row): [string, [string, string]][] => {
      const rating = row["rating"] as readonly string[];
      const kind = rating.some((one) => offTrack.includes(one))
        ? "rated-off-track"
        : rating.some((one) => noNews.includes(one))
          ? "no-update"
          : null;
      const id = text(row, "milestone");
      return kind ? [[`milestone ${id}`, [kind, id]]] : [];
    });
  const clinics = data
    .read("clinics")
    .filter((row) => reports.get(inner(row, "source", "document")) === report)
    .filter((row) => row["status"] === "announced" || row["status"] === "recommended")
    .map((row): [string, [string, string]] => [
      `clinic ${text(row, "id")}`,
      ["clinic", text(row, "id")],
    ]);
  const missed = data.read("indicators").flatMap((row): [string, [string, string]][] => {
    const id = text(row, "id");
    if (!missedIn(data, id, report)) return [];
    const rate = text(row, "gapOf") || text(row, "sameMeasureAs");
    if (rate && missedIn(data, rate, report)) return [];
    return [[`indicator ${rate || id}`, ["off-target", id]]];
  });
  return new Map([...stated, ...rated, ...clinics, ...missed]);
}

function missedIn(data: PublishedData, id: string, report: string): boolean {
  const reports = documents(data);
  const by = (row: Row): string | undefined => reports.get(text(row, "report"));
  const known = observationsOf(data, id).filter((row) => (by(row) ?? "9999") <= report);
  const last = known.findLastIndex((row) => by(row) === report && row["value"] !== null);
  if (last === -1) return false;
  const period = text(known[last], "period");
  const upTo = known
    .slice(0, last + 1)
    .filter((row, at) => at === last || text(row, "period") !== period);
  return isOff(statusOf(data, id, upTo, (row) => (by(row) ?? "") <= report));
}

function raisedLines(data: PublishedData, from: string, to: string): string[] {
  const [before, after] = [raised(data, from), raised(data, to)];
  return [
    ...[...after]
      .filter(([key]) => !before.has(key))
      .map(([, [kind, subject]]) => line("concern-raised", subject, kind, null, to)),
    ...[...before]
      .filter(([key]) => !after.has(key))
      .map(([, [kind, subject]]) => line("concern-settled", subject, kind, from, null)),
  ];
}

/** Every change between two reports, worked out from the published tables alone, sorted. */
export function changesAgain(data: PublishedData, from: string, to: string): string[] {
  return [
    ...ratingLines(data, from, to),
    ...milestoneLines(data, from, to),
    ...figureLines(data, from, to),
    ...raisedLines(data, from, to),
  ].sort();
}

/** The published changes in the same form. Which concerns were answered is not worked out again. */
export function publishedChanges(rows: readonly Row[]): string[] {
  return rows
    .map((row) => {
      const kind = text(row, "kind").replace(
        /^concern-(?:answered|worse|no-better|not-comparable|still-misses|not-mentioned)$/,
        "concern-settled",
      );
      const detail = kind === "figure-gone" ? "" : row["detail"];
      const number = kind === "rating-total";
      const value = (key: string): unknown => {
        const raw = row[key];
        return number && raw !== null ? Number(String(raw as string)) : raw;
      };
      return line(kind, text(row, "subject"), detail, value("before"), value("after"));
    })
    .sort();
}
