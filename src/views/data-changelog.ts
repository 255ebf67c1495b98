import { parsePeriod } from "../domain/indicators/period.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { changelog } from "../public-data/changelog.ts";
import type { Row } from "../public-data/data-set.ts";
import { shownSets } from "../public-data/data-sets.ts";
import { listWords } from "../wording/numbers.ts";
import type { PlainTable } from "./evidence.ts";
import { longDay, periodInText } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** "Observations (20)" */
function tableWords(card: ReportCard, { table, rows }: Row): string {
  const { title = "" } = shownSets(card).find(({ name }) => name === table) ?? {};
  return rows === null ? title : `${title} (${String(rows)})`;
}

function subjectName(card: ReportCard, id: Row[string] | undefined): string {
  return card.content.indicators.find((one) => one.id === id)?.name ?? String(id);
}

/** Changes of one day and one kind, in words. */
function lines(card: ReportCard, kind: string, same: readonly Row[]): string[] {
  const [first] = same;
  const report = first?.["report"];
  const name = typeof report === "string" ? card.report(report).report.name : "";
  if (kind === "rows-new") {
    return [
      phrase("report-adds", {
        report: name,
        tables: listWords(same.map((row) => tableWords(card, row))),
      }),
    ];
  }
  if (kind === "columns-new") {
    return [...Map.groupBy(same, (row) => String(row["detail"]))].map(([columns, rows]) =>
      phrase("new-columns-in", {
        columns,
        tables: listWords(rows.map((row) => tableWords(card, row))),
      }),
    );
  }
  return same.map((row) =>
    kind === "correction"
      ? phrase("feed-correction", { what: String(row["detail"]) })
      : phrase("another-figure-printed", {
          report: name,
          period: periodInText(parsePeriod(String(row["detail"]))),
          name: subjectName(card, row["subject"]),
          before: String(row["before"]),
          now: String(row["after"]),
        }),
  );
}

/** What changed in the published tables, newest first. */
export function dataChanges(card: ReportCard): PlainTable {
  const rows = [...changelog.rows(card)].reverse();
  const groups = Map.groupBy(rows, (row) => `${String(row["date"])} ${String(row["kind"])}`);
  return {
    caption: phrase("data-changes-caption"),
    columns: [phrase("column-day"), phrase("what-changed")],
    rows: [...groups].flatMap(([, same]) => {
      const { date, kind } = same[0] ?? {};
      const inOrder = [...same].reverse();
      return lines(card, String(kind), inOrder).map((line) => [longDay(String(date)), line]);
    }),
  };
}
