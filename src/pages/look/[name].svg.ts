import type { APIRoute, GetStaticPaths } from "astro";
import { loadReportCard } from "../../load/report-card.ts";

/** The body's logo, where it has one. */
export const getStaticPaths = (async () => {
  const { logos } = (await loadReportCard()).content;
  return logos.map(({ drawing }) => ({ params: { name: "logo" }, props: { drawing } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawing: string }> = ({ props: { drawing } }) =>
  new Response(drawing, { headers: { "Content-Type": "image/svg+xml" } });
