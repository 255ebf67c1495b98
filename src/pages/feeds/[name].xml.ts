import type { APIRoute, GetStaticPaths } from "astro";
import { href } from "../../addresses/href.ts";
import { loadReportCard } from "../../load/report-card.ts";
import { atomOf } from "../../views/atom.ts";
import { feeds, type FeedView } from "../../views/feeds.ts";

export const getStaticPaths = (async () =>
  feeds(await loadReportCard()).map((feed) => ({
    params: { name: feed.name },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedView }> = async ({ props: { feed }, site }) => {
  const { plan } = (await loadReportCard()).content;
  const full = (path: string): string => new URL(href(path), site).href;
  return new Response(atomOf(feed, full, plan.body, plan.today), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
};
