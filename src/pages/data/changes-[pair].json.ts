import type { APIRoute, GetStaticPaths } from "astro";
import { loadReportCard } from "../../load/report-card.ts";
import { changesSets } from "../../public-data/changes.ts";
import type { DataSet } from "../../public-data/data-set.ts";
import { toJson } from "../../public-data/json.ts";

export const getStaticPaths = (async () =>
  changesSets(await loadReportCard()).map((set) => ({
    params: { pair: set.name.replace("changes-", "") },
    props: { set },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ set: DataSet }> = async ({ props: { set } }) =>
  new Response(toJson(set.rows(await loadReportCard())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
