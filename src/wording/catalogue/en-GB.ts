/**
 * The fixed phrases of what stands around every page, in the language of the content. They are ICU
 * messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/): what stands in
 * braces is filled in, and each language has plurals of its own.
 */
export const EN_GB = {
  skip: "Skip to main content",
  "main-menu": "Main",
  menu: "Menu",
  indicators: "Indicators",
  reports: "Reports",
  "for-members": "For {members}",
  search: "Search",
  "search-site": "Search this site",
  "easy-read": "Easy Read",
  breadcrumbs: "Breadcrumb",
  languages: "Language",
  "how-we-rate": "How we rate",
  glossary: "Glossary",
  about: "About and contact",
  corrections: "Corrections",
  data: "Data",
  "reading-settings": "Text size and colours",
  accessibility: "Accessibility statement",
  privacy: "Privacy and cookies",
  "published-by": "{plan}. Published by {body}.",
  "as-of": "As of {day, date, ::dMMMMyyyy}. Latest report:",
  "made-up": "This is a made-up plan.",
  preview: "Preview, not published",
  unfinished:
    "This report card is being written: {left, plural, one {# text is} other {# texts are}} still to be filled in.",
  "not-translated": "This page is not translated yet. It is in English.",
  "draft-language": "These words are a draft. No translator has checked them.",
} as const;

/** The name of a phrase. */
export type Phrase = keyof typeof EN_GB;

/** Every phrase in one language: one that is left out does not compile. */
export type Catalogue = Readonly<Record<Phrase, string>>;
