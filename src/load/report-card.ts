import { getEntry } from "astro:content";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";

let card: Promise<ReportCard> | undefined;

async function load(): Promise<ReportCard> {
  const entry = await getEntry("content", "content");
  if (!entry) throw new Error("The content was not read.");
  return buildReportCard(entry.data);
}

/** The model of the whole report card, built once for all pages of a build. */
export function loadReportCard(): Promise<ReportCard> {
  if (import.meta.env.DEV) return load();
  return (card ??= load());
}
