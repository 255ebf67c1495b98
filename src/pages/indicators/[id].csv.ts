import type { APIRoute, GetStaticPaths } from "astro";
import { loadReportCard } from "../../load/report-card.ts";
import { indicatorCsv } from "../../views/indicator-data.ts";

export const getStaticPaths = (async () => {
  const { indicators } = await loadReportCard();
  return indicators.all.map(({ indicator }) => ({ params: { id: indicator.id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = "" } }) => {
  const { content, indicators } = await loadReportCard();
  return new Response(indicatorCsv(indicators.of(id), content.plan), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
