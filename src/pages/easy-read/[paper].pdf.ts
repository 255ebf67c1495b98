import type { APIRoute, GetStaticPaths } from "astro";
import { paperRoutes } from "../../layouts/papers.ts";
import type { PublishedPaper } from "../../papers/published-papers.ts";

export const getStaticPaths = (() => paperRoutes("easy-read-paper")) satisfies GetStaticPaths;

export const GET: APIRoute<{ paper: PublishedPaper }> = ({ props: { paper } }) =>
  new Response(new Uint8Array(paper.set().bytes));
