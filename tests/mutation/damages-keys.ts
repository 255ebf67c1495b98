import { inText, oneOf, partOf, type DamageKind } from "./damage.ts";

const TEXT = /\.mdx?$/;
const ANY = /\.(?:mdx?|json)$/;
const JSON_FILE = /\.json$/;
const UPDATE = /^updates\//;

/** Keys that no file of a folder can do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  reports: ["name", "title", "form"],
  priorities: ["title", "shortTitle"],
  milestones: ["priority", "action", "wording"],
  updates: ["report", "milestone", "number", "ratingMissing"],
  highlights: ["report", "priority"],
  glossary: ["term"],
  pages: ["title", "description"],
  indicators: ["name", "question", "polarity", "frequency", "definition", "unit"],
};

function misspelt(key: string): string {
  return `${key.slice(0, -2)}${key.slice(-1)}${key.slice(-2, -1)}x`;
}

/** Wrong keys and values: what a person types in a form or in the file itself. */
export const KEYS: readonly DamageKind[] = [
  {
    name: "required key deleted",
    fits: /^(?:reports|priorities|milestones|updates|highlights|glossary|pages)\//,
    count: 24,
    apply: inText((text, chance, path) => {
      const key = chance.pick(REQUIRED[path.split("/")[0] ?? ""] ?? []);
      return text.replace(new RegExp(`^${key}: .*\\n`, "m"), "");
    }),
  },
  {
    name: "required key deleted in JSON",
    fits: /^indicators\//,
    count: 10,
    apply: inText((text, chance) => {
      const key = chance.pick(REQUIRED["indicators"] ?? []);
      const data = JSON.parse(text) as Record<string, unknown>;
      return `${JSON.stringify({ ...data, [key]: undefined }, null, 2)}\n`;
    }),
  },
  {
    name: "source deleted",
    fits: /^(?:reports|updates|highlights)\//,
    count: 8,
    apply: inText((text) => text.replace(/^source:\n(?: {2}.*\n)+/m, "")),
  },
  {
    name: "key misspelt",
    fits: ANY,
    count: 24,
    apply: oneOf(
      /^((?:[ -]*)"?)(\w{4,})("?:)/gm,
      ([, before = "", key = "", after = ""]) => `${before}${misspelt(key)}${after}`,
    ),
  },
  {
    name: "unknown key added",
    fits: TEXT,
    count: 8,
    apply: inText((text) => text.replace("\n---\n", '\nstatus: "draft"\n---\n')),
  },
  {
    name: "value deleted",
    fits: TEXT,
    count: 12,
    apply: partOf("keys", (keys, chance) =>
      replaceOne(keys, /^( *(?:- )?\w+:) .*$/gm, "$1", chance),
    ),
  },
  {
    name: "null in JSON",
    fits: JSON_FILE,
    count: 10,
    apply: oneOf(/: (?:"(?:[^"\\\n]|\\.)*"|[\d.]+)(?=,?\n)/g, () => ": null"),
  },
  {
    name: "number in quotes",
    fits: ANY,
    count: 10,
    apply: oneOf(/: ([\d.]+)(?=,?\n)/g, (match) => `: "${match[1] ?? ""}"`),
  },
  {
    name: "text made a number",
    fits: TEXT,
    count: 8,
    apply: oneOf(/^(\w+): ".*"$/gm, (match) => `${match[1] ?? ""}: 7`),
  },
  {
    name: "text made a list",
    fits: TEXT,
    count: 8,
    apply: oneOf(/^(\w+): (".*")$/gm, (match) => `${match[1] ?? ""}:\n  - ${match[2] ?? ""}`),
  },
  {
    name: "list made text",
    fits: TEXT,
    count: 8,
    apply: oneOf(/^(\w+):\n {2}- (".*")\n/gm, (match) => `${match[1] ?? ""}: ${match[2] ?? ""}\n`),
  },
  {
    name: "text emptied",
    fits: ANY,
    count: 10,
    apply: oneOf(/: "(?:[^"\\\n]|\\.)+"(?=,?\n)/g, () => ': ""'),
  },
  {
    name: "space inside the quotes",
    fits: ANY,
    count: 8,
    apply: oneOf(/: "(?=[^"\n]+"(?:,?\n))/g, () => ': " '),
  },
  {
    name: "unknown rating",
    fits: UPDATE,
    count: 8,
    apply: inText((text) => text.replace('ratingMissing: "not-recorded"', 'rating: "purple"')),
  },
  {
    name: "rating beside its reason",
    fits: UPDATE,
    count: 6,
    apply: inText((text) => text.replace("ratingMissing:", 'rating: "green"\nratingMissing:')),
  },
  {
    name: "unknown reason for no rating",
    fits: UPDATE,
    count: 6,
    apply: inText((text) => text.replace('"not-recorded"', '"unknown"')),
  },
  {
    name: "date that does not exist",
    fits: /\.(?:md|json)$/,
    count: 6,
    apply: oneOf(/"\d{4}-\d{2}-\d{2}"/g, () => '"2014-02-30"'),
  },
  {
    name: "date written another way",
    fits: /\.(?:md|json)$/,
    count: 6,
    apply: oneOf(
      /(date|decided|today)("?): "\d{4}-\d{2}-\d{2}"/g,
      (match) => `${match[1] ?? ""}${match[2] ?? ""}: "14/01/2015"`,
    ),
  },
  {
    name: "HTML in a key",
    fits: TEXT,
    count: 8,
    apply: oneOf(/^(\w+: ")/gm, (match) => `${match[1] ?? ""}<b>`),
  },
  {
    name: "unknown choice in JSON",
    fits: /^indicators\//,
    count: 8,
    apply: oneOf(
      /"(polarity|frequency|kind)": "[a-z-]+"/g,
      (match) => `"${match[1] ?? ""}": "good"`,
    ),
  },
  {
    name: "period that is not one",
    fits: /^indicators\//,
    count: 8,
    apply: oneOf(/"period": "[^"]+"/g, () => '"period": "last year"'),
  },
  {
    name: "entry written twice",
    fits: TEXT,
    count: 8,
    apply: oneOf(/^ {2}- "(?!.*words left).*\n/gm, ([line]) => line + line),
  },
];

function replaceOne(
  text: string,
  pattern: RegExp,
  by: string,
  chance: { pick<T>(list: readonly T[]): T },
): string | null {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = chance.pick(matches);
  const [whole] = match;
  return (
    text.slice(0, match.index) +
    whole.replace(new RegExp(pattern.source, "m"), by) +
    text.slice(match.index + whole.length)
  );
}
