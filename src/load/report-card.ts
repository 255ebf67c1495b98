import { getCollection } from "astro:content";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";

let card: Promise<ReportCard> | undefined;

async function load(): Promise<ReportCard> {
  const data = async <T>(entries: Promise<readonly { data: T }[]>): Promise<T[]> =>
    (await entries).map((entry) => entry.data);
  const [plan] = await data(getCollection("plan"));
  if (!plan) throw new Error("The content has no plan.");
  return buildReportCard({
    plan,
    reports: await data(getCollection("reports")),
    priorities: await data(getCollection("priorities")),
    milestones: await data(getCollection("milestones")),
    updates: await data(getCollection("updates")),
    highlights: await data(getCollection("highlights")),
    indicators: await data(getCollection("indicators")),
    clinics: await data(getCollection("clinics")),
    corrections: await data(getCollection("corrections")),
    questions: await data(getCollection("questions")),
    indicatorReports: await data(getCollection("indicatorReports")),
    improvementPlans: await data(getCollection("improvementPlans")),
    glossary: await data(getCollection("glossary")),
    easyReads: await data(getCollection("easyReads")),
  });
}

/** The model of the whole report card, built once for all pages of a build. */
export function loadReportCard(): Promise<ReportCard> {
  if (import.meta.env.DEV) return load();
  return (card ??= load());
}
