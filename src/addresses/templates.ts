/**
 * The book of addresses: every page and file of the site, below its root. What stands in braces is
 * filled in. Everything that names an address, or asks what an address is, goes through this book.
 */

/** Pages that people read. */
export const PAGES = {
  home: "/",
  "not-found": "/404.html",
  priorities: "/priorities/",
  priority: "/priorities/{priority}/",
  milestone: "/milestones/{milestone}/",
  reports: "/reports/",
  report: "/reports/{report}/",
  "report-priority": "/reports/{report}/priority-{priority}/",
  indicators: "/indicators/",
  indicator: "/indicators/{indicator}/",
  "indicators-of-priority": "/indicators/priority/{key}/",
  "indicators-of-plan": "/indicators/plan/{plan}/",
  "indicators-of-status": "/indicators/status/{key}/",
  members: "/members/",
  briefing: "/members/{priority}/",
  "briefing-record": "/members/{priority}/record/",
  "off-track": "/members/off-track/",
  improved: "/members/improved/",
  questions: "/members/questions/",
  answers: "/members/answers/",
  clinics: "/members/clinics/",
  "plan-on-a-page": "/members/plan-on-a-page/",
  pack: "/members/pack/",
  changes: "/members/changes/{from}--{to}/",
  archive: "/archive/",
  paper: "/archive/{paper}/",
  "earlier-outcome": "/archive/plan-{plan}/{outcome}/",
  "service-views": "/service-views/",
  glossary: "/glossary/",
  "glossary-letter": "/glossary/{letter}/",
  /** Rules behind the verdicts, or what the counts count. */
  method: "/how-we-rate/{part}/",
  corrections: "/corrections/",
  calendar: "/calendar/",
  /** What the site says as of one report: citations lead here. */
  edition: "/editions/{report}/",
  data: "/data/",
  /** One published table, with its columns explained. */
  "data-table": "/data/{table}/",
  "check-figures": "/check-figures/",
  checked: "/how-this-site-is-checked/",
  "listening-script": "/how-this-site-is-checked/with-a-screen-reader/",
  search: "/search/",
  "a-to-z": "/search/a-to-z/",
  "reading-settings": "/reading-settings/",
  /** The components of the pages in one room; in previews only. */
  style: "/style/",
  "style-easy-read": "/style/easy-read/",
  "easy-read": "/easy-read/",
  "easy-read-priority": "/easy-read/priorities/{priority}/",
  "easy-read-page": "/easy-read/{kind}/",
  "easy-read-form": "/easy-read/forms/{form}/",
  "easy-read-booklet": "/easy-read/booklet/",
  "easy-read-search": "/easy-read/search/",
  /** A page of prose under `content/pages/`. */
  prose: "/{page}/",
} as const;

/** Files that pages offer or need. */
export const FILES = {
  icon: "/favicon.svg",
  logo: "/look/logo.svg",
  /** Whom to tell about a weakness (RFC 9116). */
  security: "/.well-known/security.txt",
  /** For search engines. */
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  /** What is new, to be followed with a feed reader. */
  feed: "/feeds/{name}.xml",
  /** A chart to be shown inside other sites: part of a page, so neither search nor sitemap has it. */
  embed: "/embed/indicators/{indicator}/",
  /**
   * What an edition says of one priority, and of one indicator. Citations lead here, and the page of
   * the edition: search and sitemap have the pages of today.
   */
  "edition-priority": "/editions/{report}/priorities/{priority}/",
  "edition-indicator": "/editions/{report}/indicators/{indicator}/",
  /** What one report says, as data. */
  "edition-data": "/editions/{report}/data.json",
  /** What stands beside a link to a page where people share it. */
  "social-picture": "/social/{name}.png",
  /** Coming reports and due figures, for a calendar program (RFC 5545). */
  "calendar-file": "/calendar/report-card.ics",
  "data-file": "/data/{name}.{ending}",
  "indicator-file": "/indicators/{indicator}.{ending}",
  "ratings-file": "/reports/{chart}.{ending}",
  /** Papers as PDF, named so that a kept copy says what it is. */
  "members-paper": "/members/{name}.pdf",
  "easy-read-paper": "/easy-read/{name}.pdf",
  "easy-read-picture": "/easy-read/pictures/{name}.svg",
  "check-figures-content": "/check-figures/content.json",
  "search-start": "/search/start.json",
  "easy-read-search-start": "/easy-read/search/start.json",
} as const;

/** Folders whose files tools name: the search index, scripts and styles, the form editor. */
export const FOLDERS = {
  "search-index": "/pagefind/",
  bundles: "/_astro/",
  "form-editor": "/admin/",
} as const;

export type PageName = keyof typeof PAGES;
export type FileName = keyof typeof FILES;

/** Every address of the book by its name. */
export const TEMPLATES = { ...PAGES, ...FILES } as const;

/** The names in braces of a template. */
type Braced<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Braced<Rest>
  : never;

/** What an address needs to be complete, as text. */
export type Parts<Name extends keyof typeof TEMPLATES> = Readonly<
  Record<Braced<(typeof TEMPLATES)[Name]>, string>
>;
