import type { APIRoute, GetStaticPaths } from "astro";
import type { ChartDescription } from "../../charts/description.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { indicatorCharts } from "../../views/indicator-charts.ts";

export const getStaticPaths = (async () => {
  const charts = indicatorCharts(await loadReportCard());
  return [...charts].map(([id, chart]) => ({ params: { id }, props: { chart } }));
}) satisfies GetStaticPaths;

/** The chart's description, which the page asks for when a reader wants to explore it. */
export const GET: APIRoute<{ chart: ChartDescription }> = ({ props: { chart } }) =>
  new Response(JSON.stringify(chart), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
