import type { APIRoute, GetStaticPaths } from "astro";
import { loadReportCard } from "../../load/report-card.ts";
import type { DataSet } from "../../public-data/data-set.ts";
import { publishedSets } from "../../public-data/data-sets.ts";
import { toCsv } from "../../public-data/csv.ts";

export const getStaticPaths = (async () =>
  publishedSets(await loadReportCard()).map((set) => ({
    params: { name: set.name },
    props: { set },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ set: DataSet }> = async ({ props: { set } }) =>
  new Response(toCsv(set.keys, set.rows(await loadReportCard())), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
