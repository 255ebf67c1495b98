import type { APIRoute, GetStaticPaths } from "astro";
import type { ChartDescription } from "../../charts/description.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { chartPicture } from "../../views/chart-picture.ts";
import { ratingCharts } from "../../views/rating-chart.ts";
import { href } from "../../wording/href.ts";

export const getStaticPaths = (async () =>
  ratingCharts(await loadReportCard()).map((chart) => ({
    params: { chart: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartDescription }> = ({ props: { chart }, site }) =>
  new Response(chartPicture(chart, new URL(href("/reports/"), site).href), {
    headers: { "content-type": "image/svg+xml" },
  });
