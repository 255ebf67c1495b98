import type { APIRoute, GetStaticPaths } from "astro";
import type { ChartDescription } from "../../charts/description.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { chartPicture } from "../../views/chart-picture.ts";
import { href } from "../../addresses/href.ts";
import { indicatorPath } from "../../addresses/paths.ts";
import { indicatorCharts } from "../../views/indicator-charts.ts";

export const getStaticPaths = (async () => {
  const charts = indicatorCharts(await loadReportCard());
  return [...charts].map(([id, chart]) => ({ params: { id }, props: { chart } }));
}) satisfies GetStaticPaths;

/** The picture to take away, with title, source and address in it. */
export const GET: APIRoute<{ chart: ChartDescription }> = ({
  params: { id = "" },
  props,
  site,
}) => {
  const address = new URL(href(indicatorPath(id)), site).href;
  return new Response(chartPicture(props.chart, address), {
    headers: { "content-type": "image/svg+xml" },
  });
};
