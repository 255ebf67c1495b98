import type { APIRoute, GetStaticPaths } from "astro";
import { loadReportCard } from "../../load/report-card.ts";
import { drawSocial } from "../../social/draw-social.ts";
import { socialPictures, type SocialPicture } from "../../views/social.ts";

export const getStaticPaths = (async () =>
  socialPictures(await loadReportCard()).map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SocialPicture }> = ({ props: { picture } }) =>
  new Response(new Uint8Array(drawSocial(picture)));
