import type { APIRoute, GetStaticPaths } from "astro";
import { fullAddress } from "../../layouts/full-address.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { calendarDays } from "../../views/calendar.ts";
import { iCalendarOf } from "../../views/i-calendar.ts";

/** A calendar without a day is no calendar: then there is no file. */
export const getStaticPaths = (async () =>
  calendarDays(await loadReportCard()).length > 0
    ? [{ params: { file: "report-card" } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const card = await loadReportCard();
  const { siteName, today } = card.content.plan;
  return new Response(iCalendarOf(calendarDays(card), fullAddress, siteName, today), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
};
