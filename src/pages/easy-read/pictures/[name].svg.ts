import type { APIRoute, GetStaticPaths } from "astro";
import { pictureSvg } from "../../../easy-read/picture-svg.ts";
import { loadReportCard } from "../../../load/report-card.ts";
import { usedPictures } from "../../../views/easy-read.ts";

/** Only the pictures that pages show are published. */
export const getStaticPaths: GetStaticPaths = async () =>
  usedPictures(await loadReportCard()).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(pictureSvg(params["name"] ?? ""), {
    headers: { "Content-Type": "image/svg+xml" },
  });
