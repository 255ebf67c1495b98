import type { APIRoute, GetStaticPaths } from "astro";
import { fullAddress } from "../../layouts/full-address.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { release, type PublishedFile } from "../../public-data/published-files.ts";

export const getStaticPaths = (async () => {
  const { files } = await release(await loadReportCard(), fullAddress);
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes));
