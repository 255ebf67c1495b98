import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embedPath } from "../addresses/paths.ts";
import type { HostedSite } from "./inner-sites.ts";

type Headers = Readonly<Record<string, string>>;

/** Headers that every answer of the site should have. */
export const SECURITY_HEADERS: Headers = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
};

const policy = (value: string): Headers => ({
  "Content-Security-Policy": value,
  "Cross-Origin-Resource-Policy": "same-origin",
});

/**
 * Pages. What a page may load stands in the page itself, with the hashes of its own scripts and
 * styles; being shown in a frame can only be forbidden by a header.
 */
export const PAGE_HEADERS: Headers = policy(
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
);

/** Data and pictures, opened by themselves: they load nothing, run nothing, stand in no frame. */
export const FILE_HEADERS: Headers = policy(
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/** The folder of the pages that other sites may show in a frame. No other page may be framed. */
const FRAMED = `/${embedPath("").split("/")[1] ?? ""}/*`;

const ONE_SITE: readonly HostedSite[] = [{ at: "", moved: [] }];

/** Pages for frames of other sites: they run nothing and send nothing. */
export const FRAMED_HEADERS: Headers = {
  "Content-Security-Policy":
    "base-uri 'none'; form-action 'none'; frame-ancestors *; object-src 'none'; script-src 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Papers: as data, but a browser shows them with a part of its own. */
const PAPER_HEADERS: Headers = policy("frame-ancestors 'none'");

/** Pages of a preview say so themselves; this says it of figures and pictures too. */
const PREVIEW_HEADERS: Headers = { "X-Robots-Tag": "noindex" };

/** A rule: paths, with a star for anything, and the headers that files there get. */
interface Rule {
  path: string;
  headers: Headers;
}

/** Endings of the files that are no pages: "csv", "svg". */
function endingsIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => /\.(\w+)$/.exec(name)?.[1] ?? "");
  return [...new Set(names)].filter((ending) => ending !== "" && ending !== "html").sort();
}

/**
 * Folders and pages at the top of a site. A new one is guarded without being named anywhere; a site
 * within it has tops of its own.
 */
function topsIn(root: string, { at }: HostedSite, sites: readonly HostedSite[]): string[] {
  const entries = readdirSync(join(root, at), { withFileTypes: true });
  const isSite = (path: string): boolean => sites.some((one) => one.at === path);
  const folders = entries
    .filter((entry) => entry.isDirectory() && !isSite(`${at}/${entry.name}`))
    .map(({ name }) => `${at}/${name}/*`);
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map(({ name }) => `${at}/${name}`);
  return [`${at}/`, ...pages, ...folders].sort();
}

function headersOf(ending: string): Headers {
  return ending === "pdf" ? PAPER_HEADERS : FILE_HEADERS;
}

function rulesFor(folder: string, common: Headers, sites: readonly HostedSite[]): Rule[] {
  return [
    { path: "/*", headers: common },
    ...sites.flatMap((site) =>
      topsIn(folder, site, sites).map((path) => ({
        path,
        headers: path === `${site.at}${FRAMED}` ? FRAMED_HEADERS : PAGE_HEADERS,
      })),
    ),
    ...endingsIn(folder).map((ending) => ({
      path: `/*.${ending}`,
      headers: { "Content-Security-Policy": headersOf(ending)["Content-Security-Policy"] ?? "" },
    })),
  ];
}

/**
 * `_headers`, which Netlify and Cloudflare Pages read. A file that two rules fit gets the headers of
 * both; two policies for one file both hold.
 */
function headersFile(rules: readonly Rule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return [...lines, ""].join("\n");
}

/** `staticwebapp.config.json`, which Azure Static Web Apps reads. The first route that fits counts. */
function azureFile(folder: string, common: Headers, sites: readonly HostedSite[]): string {
  const config = {
    globalHeaders: { ...common, ...PAGE_HEADERS },
    routes: [
      ...movedIn(sites).map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...sites.map(({ at }) => ({ route: `${at}${FRAMED}`, headers: FRAMED_HEADERS })),
      ...endingsIn(folder).map((ending) => ({
        route: `/*.${ending}`,
        headers: headersOf(ending),
      })),
    ],
    responseOverrides: { "404": { rewrite: "/404.html" } },
    mimeTypes: { ".csv": "text/csv", ".json": "application/json" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function movedIn(sites: readonly HostedSite[]): HostedSite["moved"] {
  return sites.flatMap(({ moved }) => moved);
}

/** `_redirects`, which Netlify and Cloudflare Pages read: pages that have moved. */
function redirectsFile(sites: readonly HostedSite[]): string {
  return movedIn(sites)
    .map(({ from, to }) => `${from} ${to} 301!\n`)
    .join("");
}

/**
 * Writes what hosts read of their own beside the site's files.
 *
 * @param folder the built site
 * @param sites the sites in it that have pages at their top
 */
export function writeHostFiles(
  folder: string,
  preview: boolean,
  sites: readonly HostedSite[] = ONE_SITE,
): void {
  const common = preview ? { ...SECURITY_HEADERS, ...PREVIEW_HEADERS } : SECURITY_HEADERS;
  const files = {
    _headers: headersFile(rulesFor(folder, common, sites)),
    "staticwebapp.config.json": azureFile(folder, common, sites),
    ...(movedIn(sites).length > 0 ? { _redirects: redirectsFile(sites) } : {}),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
