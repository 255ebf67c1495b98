import { resolve } from "node:path";
import process from "node:process";

/** A built site that tests look at. */
export interface BuiltSite {
  name: string;
  /** Folder of the built files. */
  dist: string;
  /** Path it lives under, with slashes at both ends. */
  base: string;
  contentDir: string;
  /** Tests of single pages look at one page of each kind: the others are made in the same ways. */
  sampled?: true;
  /** Settings besides, and other variables of the environment. */
  env?: Readonly<Record<string, string>>;
}

/** Folder of the content as it was before a change of nothing else. `npm run test:changed` sets it. */
const baseContent = process.env["BASE_CONTENT"];

/** The plan that comes with the program. */
const EXAMPLE = resolve("content");

/** The content of a body that keeps it in a folder of its own: what `CONTENT_DIR` named. */
const ownContent = resolve(process.env["OWN_CONTENT"] ?? EXAMPLE);

/**
 * The real plan, in the folder of `npm run build`, at the root of a domain. Where nothing but content
 * changes, it is the plan that is published.
 */
export const realSite: BuiltSite = {
  name: "real plan",
  dist: resolve("dist"),
  base: "/",
  contentDir: baseContent === undefined ? EXAMPLE : ownContent,
};

/** The plan of a body that keeps it in a folder of its own. */
const ownSite: BuiltSite = {
  ...realSite,
  name: "own plan",
  dist: resolve(".build/own"),
  contentDir: ownContent,
  sampled: true,
};

/** The fictional plan, built by the tests' set-up under a sub-path. */
export const fixtureSite: BuiltSite = {
  name: "fixture plan",
  dist: resolve(".build/saltmarsh"),
  base: "/council/report-card/",
  contentDir: resolve("tests/fixtures/plans/saltmarsh"),
  // So that what holds for every page is tried on every component.
  env: { STYLE_PAGE: "true" },
};

/** Another body's plan: words, ratings, times of reports and look of its own. */
export const otherBodySite: BuiltSite = {
  name: "plan of another body",
  dist: resolve(".build/heronsford"),
  base: "/",
  contentDir: resolve("tests/fixtures/plans/heronsford"),
  sampled: true,
};

/** The same in nobody's language, which is read from the right: the sweep looks at it. */
const rightToLeftSite: BuiltSite = {
  ...otherBodySite,
  name: "plan that is read from right to left",
  dist: resolve(".build/right-to-left"),
  base: "/ar-XB/",
  env: { SITE_LANGUAGE: "ar-XB" },
};

/**
 * The site before a change of content alone, if that is what is tested. Tests of single pages then
 * look at the pages that changed and at one of each kind, and the fictional plans, which no change of
 * content reaches, are left out.
 */
export const baseSite: BuiltSite | undefined =
  baseContent === undefined
    ? undefined
    : { ...realSite, name: "site before", dist: resolve(".build/base"), contentDir: baseContent };

/** Sites that tests of every page look at. */
export const sites: readonly BuiltSite[] = baseSite
  ? [realSite]
  : [
      ...[realSite, fixtureSite, otherBodySite],
      ...(ownContent === EXAMPLE ? [] : [ownSite]),
      ...(process.env["SWEEP"] === "true" ? [rightToLeftSite] : []),
    ];

/** Environment that builds or serves a site. */
export function environmentFor(site: BuiltSite): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: site.contentDir,
    BASE_PATH: site.base,
    DIST_DIR: site.dist,
    ASTRO_TELEMETRY_DISABLED: "1",
    ...site.env,
  };
}
