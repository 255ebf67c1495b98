/** The published tables as the tests read them: rows of JSON and nothing of the site's own code. */
export type Row = Readonly<Record<string, unknown>>;

export interface PublishedData {
  read(name: string): readonly Row[];
  /** The day the site speaks from. */
  today: string;
}

export function text(row: Row | undefined, key: string): string {
  const value = row?.[key];
  return value === null || value === undefined ? "" : String(value as string | number);
}

/** A value inside a group: `source.document`. */
export function inner(row: Row, key: string, part: string): string {
  return text(row[key] as Row, part);
}

/** Documents of the progress reports and the reports' ids, from the tables that name both. */
export function documents(data: PublishedData): Map<string, string> {
  const rows = [...data.read("milestone-updates"), ...data.read("highlights")];
  return new Map(rows.map((row) => [inner(row, "source", "document"), text(row, "report")]));
}

/** Ids of all reports, oldest first. */
export function reportIds(data: PublishedData): string[] {
  const rows = ["overview", "milestone-updates", "highlights"].flatMap((name) => data.read(name));
  return [...new Set(rows.map((row) => text(row, "report")))].sort();
}

/** The ratings that count as something, by the published key of the ratings. */
export function ratingsThat(data: PublishedData, countsAs: string): string[] {
  const rows = data.read("ratings").filter((row) => row["countsAs"] === countsAs);
  return rows.map((row) => text(row, "rating"));
}

/** The words of a text, without punctuation and case. */
export function plain(value: string): string {
  return (value.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(" ");
}
