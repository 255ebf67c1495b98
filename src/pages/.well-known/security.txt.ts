import process from "node:process";
import type { APIRoute } from "astro";
import { href } from "../../addresses/href.ts";
import { ABOUT_PATH, SECURITY_PATH } from "../../addresses/paths.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { readSettings } from "../../load/settings.ts";
import { securityText } from "../../views/security-contact.ts";

export const GET: APIRoute = async ({ site }) => {
  const { plan } = (await loadReportCard()).content;
  const full = (path: string): string => new URL(href(path), site).href;
  const { now } = readSettings(process.env);
  return new Response(
    securityText(plan, full(ABOUT_PATH), full(SECURITY_PATH), now ?? plan.today),
    {
      headers: { "content-type": "text/plain; charset=utf-8" },
    },
  );
};
