import type { APIRoute } from "astro";
import { loadReportCard } from "../load/report-card.ts";
import { iconOf } from "../views/look.ts";

export const GET: APIRoute = async () => {
  const { content } = await loadReportCard();
  return new Response(iconOf(content), { headers: { "Content-Type": "image/svg+xml" } });
};
