import type { APIRoute, GetStaticPaths } from "astro";
import { fullAddress } from "../../../layouts/full-address.ts";
import { loadReportCard } from "../../../load/report-card.ts";
import { knownEditionData } from "../../../public-data/edition-data.ts";

export const getStaticPaths = (async () =>
  (await loadReportCard()).reports.map(({ report: { id } }) => ({
    params: { report: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(knownEditionData(await loadReportCard(), params["report"] ?? "", fullAddress).text);
