import { textOf, type Folder } from "./content-folder.ts";
import { inText, oneOf, type DamageKind } from "./damage.ts";

const UPDATE = /^updates\//;
const INDICATOR = /^indicators\//;
const RATED_REPORT = /^reports\/(?:2013-12|2014-06)\.md$/;

function anyIn(folder: Folder, pattern: RegExp, but: string): string[] {
  return [...folder.keys()].filter((path) => pattern.test(path) && path !== but);
}

/** Another id of the same kind: the file name of another file. */
function otherId(
  folder: Folder,
  pattern: RegExp,
  path: string,
  chance: { pick<T>(list: readonly T[]): T },
): string {
  return chance.pick(anyIn(folder, pattern, path)).replace(/^.*\/(.*)\.\w+$/, "$1");
}

/** Words, ids and figures that no longer fit each other. */
export const MEANING: readonly DamageKind[] = [
  {
    name: "number changed",
    fits: UPDATE,
    count: 12,
    apply: oneOf(/^number: (\d+)$/gm, (match) => `number: ${Number(match[1]) + 1}`),
  },
  {
    name: "number far off",
    fits: UPDATE,
    count: 6,
    apply: oneOf(/^number: (\d+)$/gm, (match) => `number: ${match[1] ?? ""}0`),
  },
  {
    name: "printed figure changed",
    fits: RATED_REPORT,
    count: 12,
    apply: oneOf(
      /(green|amber|red|blue): "(\d+)/g,
      (match) => `${match[1] ?? ""}: "${Number(match[2]) + 1}`,
    ),
  },
  {
    name: "decimal changed",
    fits: RATED_REPORT,
    count: 6,
    apply: oneOf(/"(\d+)\.(\d)"/g, (match) => `"${match[1] ?? ""}.${(Number(match[2]) + 1) % 10}"`),
  },
  {
    name: "total changed by one",
    fits: RATED_REPORT,
    count: 8,
    apply: oneOf(/total: "(\d+)"/g, (match) => `total: "${Number(match[1]) - 1}"`),
  },
  {
    name: "two figures swapped",
    fits: RATED_REPORT,
    count: 6,
    apply: oneOf(
      /green: (".*")\n( *)amber: (".*")/g,
      ([, green = "", space = "", amber = ""]) => `green: ${amber}\n${space}amber: ${green}`,
    ),
  },
  {
    name: "overview row deleted",
    fits: RATED_REPORT,
    count: 4,
    apply: oneOf(/ {4}- priority: \d\n(?: {6}.*\n){5}/g, () => ""),
  },
  {
    name: "exception deleted",
    fits: RATED_REPORT,
    count: 4,
    apply: oneOf(
      / {2}- priority: \d\n(?: {4}printed: .*\n)? {4}explanation: .*\n(?: {4}.*\n)*/g,
      () => "",
    ),
  },
  {
    name: "form changed",
    fits: /^reports\//,
    count: 3,
    apply: oneOf(
      /form: "(\w+)"/g,
      (match) => `form: "${match[1] === "milestones" ? "highlights" : "milestones"}"`,
    ),
  },
  {
    name: "milestone id swapped",
    fits: UPDATE,
    count: 10,
    apply: inText((text, chance, path, folder) =>
      text.replace(
        /^milestone: ".*"$/m,
        `milestone: "${otherId(folder, /^milestones\//, path, chance)}"`,
      ),
    ),
  },
  {
    name: "report id changed",
    fits: /^(?:updates|highlights)\//,
    count: 8,
    apply: inText((text) =>
      text.replace(
        /^report: "(.*)"$/m,
        (_, id: string) => `report: "${id === "2014-06" ? "2013-12" : "2014-06"}"`,
      ),
    ),
  },
  {
    name: "priority changed",
    fits: /^(?:milestones|highlights)\//,
    count: 8,
    apply: oneOf(/^priority: (\d)$/gm, (match) => `priority: ${(Number(match[1]) % 7) + 1}`),
  },
  {
    name: "unknown document",
    fits: /\.(?:md|json)$/,
    count: 10,
    apply: oneOf(/("?document"?: "[a-z-]+)/g, (match) => `${match[1] ?? ""}-draft`),
  },
  {
    name: "document of another report",
    fits: /^(?:updates|highlights)\//,
    count: 8,
    apply: inText((text) =>
      text.replace(/document: ".*"/, (own) =>
        own.includes("2013-12")
          ? 'document: "progress-report-2014-06"'
          : 'document: "progress-report-2013-12"',
      ),
    ),
  },
  {
    name: "place of another milestone",
    fits: UPDATE,
    count: 8,
    apply: oneOf(
      /delivery milestone (\d+)"/g,
      (match) => `delivery milestone ${Number(match[1]) + 1}"`,
    ),
  },
  {
    name: "unknown action",
    fits: /^milestones\//,
    count: 6,
    apply: inText((text) => text.replace(/^action: ".*"$/m, 'action: "xx"')),
  },
  {
    name: "unknown sub-heading",
    fits: /^milestones\//,
    count: 6,
    apply: inText((text) =>
      text.replace(/^(action: .*\n)(?:group: .*\n)?/m, '$1group: "elderly-people"\n'),
    ),
  },
  {
    name: "unknown milestone linked",
    fits: UPDATE,
    count: 6,
    apply: oneOf(/( {6}- ")[a-z0-9-]+"/g, (match) => `${match[1] ?? ""}no-such-milestone"`),
  },
  {
    name: "linked to itself",
    fits: UPDATE,
    count: 6,
    apply: inText((text, _, path) =>
      text.replace(/( {6}- ")[a-z0-9-]+"/, `$1${path.replace(/^.*\/(.*)\.md$/, "$1")}"`),
    ),
  },
  {
    name: "unknown milestone measured",
    fits: INDICATOR,
    count: 6,
    apply: oneOf(/"milestones": \[\n {4}"[a-z0-9-]+/g, (match) => `${match[0]}-x`),
  },
  {
    name: "unknown priority measured",
    fits: INDICATOR,
    count: 5,
    apply: oneOf(/"priority": \d/g, () => '"priority": 9'),
  },
  {
    name: "value that is not the printed one",
    fits: INDICATOR,
    count: 12,
    apply: oneOf(/"value": (\d+)/g, (match) => `"value": ${Number(match[1]) + 3}`),
  },
  {
    name: "printed figure that is not quoted",
    fits: INDICATOR,
    count: 10,
    apply: oneOf(/"printed": "(\d)/g, (match) => `"printed": "${(Number(match[1]) + 1) % 10}`),
  },
  {
    name: "same wording",
    fits: /^milestones\/[1-6]\//,
    count: 6,
    apply: inText((text, chance, path, folder) =>
      text.replace(/^wording: .*$/m, wordingOf(folder, path, chance)),
    ),
    named: (path) => new RegExp(`^content/milestones/${path.split("/")[1] ?? ""}/`),
  },
  {
    name: "same term",
    fits: /^glossary\//,
    count: 6,
    apply: inText((text, chance, path, folder) =>
      text.replace(
        /^term: .*$/m,
        /^term: .*$/m.exec(
          textOf(folder.get(chance.pick(anyIn(folder, /^glossary\//, path)))),
        )?.[0] ?? "",
      ),
    ),
    named: () => /^content\/(?:glossary|updates|milestones|reports|priorities)\//,
  },
  {
    name: "withheld mark deleted",
    fits: UPDATE,
    count: 3,
    apply: inText((text) => text.replace(/\[words left out: [^\]]*\]/, "words")),
  },
  {
    name: "withheld entry deleted",
    fits: UPDATE,
    count: 3,
    apply: inText((text) =>
      text
        .replace(/ {2}- reason: .*\n {4}decided: .*\n {4}decidedBy: .*\n/, "")
        .replace("withheld:\nsource", "source"),
    ),
  },
];

function wordingOf(
  folder: Folder,
  path: string,
  chance: { pick<T>(list: readonly T[]): T },
): string {
  const other = chance.pick(
    anyIn(folder, new RegExp(`^milestones/${path.split("/")[1] ?? ""}/`), path),
  );
  return /^wording: .*$/m.exec(textOf(folder.get(other)))?.[0] ?? "";
}
