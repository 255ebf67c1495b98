import { REPORTS_PATH } from "../../addresses/paths.ts";
import type { APIRoute, GetStaticPaths } from "astro";
import type { ChartDescription } from "../../charts/description.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { chartPicture } from "../../views/chart-picture.ts";
import { ratingCharts } from "../../views/rating-chart.ts";
import { href } from "../../addresses/href.ts";

export const getStaticPaths = (async () =>
  ratingCharts(await loadReportCard()).map((chart) => ({
    params: { chart: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartDescription }> = ({ props: { chart }, site }) =>
  new Response(chartPicture(chart, new URL(href(REPORTS_PATH), site).href), {
    headers: { "content-type": "image/svg+xml" },
  });
