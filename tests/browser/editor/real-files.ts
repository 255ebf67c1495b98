/** Files of the real plan, one of each form that is a text: where the editor opens it, and its path. */
export const REAL_FILES = [
  ["update/entries/2014-06/childhood-vaccination", "updates/2014-06/childhood-vaccination.md"],
  ["highlights/entries/2015-01/1", "highlights/2015-01/1.md"],
  ["report/entries/2014-06", "reports/2014-06.md"],
  ["report/entries/2015-01", "reports/2015-01.md"],
  ["priority/entries/7", "priorities/7.md"],
  ["easy-read/entries/start", "easy-read/start.md"],
  ["glossary/entries/camhs", "glossary/camhs.md"],
  ["page/entries/about", "pages/about.mdx"],
] as const;
