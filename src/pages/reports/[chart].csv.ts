import type { APIRoute, GetStaticPaths } from "astro";
import type { ChartDescription } from "../../charts/description.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { chartCsv, ratingCharts } from "../../views/rating-chart.ts";

export const getStaticPaths = (async () =>
  ratingCharts(await loadReportCard()).map((chart) => ({
    params: { chart: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartDescription }> = ({ props: { chart } }) =>
  new Response(chartCsv(chart), { headers: { "content-type": "text/csv; charset=utf-8" } });
