import type { APIRoute, GetStaticPaths } from "astro";
import { isPicture } from "../../../easy-read/pictures.ts";
import { pictureSvg } from "../../../easy-read/picture-svg.ts";
import { loadReportCard } from "../../../load/report-card.ts";
import { usedPictures } from "../../../views/easy-read.ts";

/** Only the pictures that pages show are published. */
export const getStaticPaths: GetStaticPaths = async () =>
  usedPictures(await loadReportCard())
    .filter((name) => isPicture(name))
    .map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => {
  const name = params["name"] ?? "";
  if (!isPicture(name)) return new Response(null, { status: 404 });
  return new Response(pictureSvg(name), { headers: { "Content-Type": "image/svg+xml" } });
};
