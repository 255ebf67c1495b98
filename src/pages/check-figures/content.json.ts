import type { APIRoute } from "astro";
import { publishedFiles } from "../../load/published-files.ts";
import { loadReportCard } from "../../load/report-card.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(publishedFiles((await loadReportCard()).content)));
