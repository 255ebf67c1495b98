import type { APIRoute } from "astro";
import { loadReportCard } from "../../load/report-card.ts";
import { checkFiguresData } from "../../views/check-figures.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(checkFiguresData(await loadReportCard())));
