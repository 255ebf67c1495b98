import type { Catalogue } from "./en-GB.ts";

/** Welsh. A draft: no translator has checked it, and every Welsh page says so. */
export const CY: Catalogue = {
  skip: "Neidio i’r prif gynnwys",
  "main-menu": "Prif ddewislen",
  menu: "Dewislen",
  indicators: "Dangosyddion",
  reports: "Adroddiadau",
  "for-members": "I aelodau etholedig",
  search: "Chwilio",
  "search-site": "Chwilio’r wefan hon",
  "easy-read": "Hawdd ei Ddeall",
  breadcrumbs: "Briwsion bara",
  languages: "Iaith",
  "how-we-rate": "Sut rydym yn graddio",
  glossary: "Geirfa",
  about: "Amdanom ni a chysylltu",
  corrections: "Cywiriadau",
  data: "Data",
  "reading-settings": "Maint testun a lliwiau",
  accessibility: "Datganiad hygyrchedd",
  privacy: "Preifatrwydd a chwcis",
  "published-by": "{plan}. Cyhoeddwyd gan {body}.",
  "as-of": "Ar {day, date, ::dMMMMyyyy}. Yr adroddiad diweddaraf:",
  "made-up": "Cynllun dychmygol yw hwn.",
  preview: "Rhagolwg, heb ei gyhoeddi",
  unfinished:
    "Mae’r cerdyn adroddiad hwn yn cael ei ysgrifennu: mae {left, plural, zero {# testun} one {# testun} two {# destun} few {# thestun} many {# thestun} other {# testun}} i’w llenwi o hyd.",
  "not-translated": "Nid yw’r dudalen hon wedi’i chyfieithu eto. Saesneg yw hi.",
  "draft-language": "Drafft yw’r geiriau Cymraeg hyn. Nid oes cyfieithydd wedi’u gwirio.",
};
