import { bytesOf, textOf } from "./content-folder.ts";
import { inText, oneOf, partOf, type DamageKind } from "./damage.ts";

const TEXT = /\.mdx?$/;
const ANY = /\.(?:mdx?|json)$/;
const JSON_FILE = /\.json$/;

/** Slips of form: what an editor, a mail program or a hurried hand does to a file. */
export const FORM: readonly DamageKind[] = [
  {
    name: "first fence removed",
    fits: TEXT,
    count: 8,
    apply: inText((text) => text.replace("---\n", "")),
  },
  {
    name: "second fence removed",
    fits: TEXT,
    count: 8,
    apply: inText((text) => text.replace("\n---\n", "\n")),
  },
  { name: "quote removed", fits: ANY, count: 14, apply: oneOf(/"/g, () => "") },
  {
    name: "colon removed",
    fits: ANY,
    count: 10,
    apply: partOf("keys", (keys, chance) => dropOne(keys, /:(?= |\n)/g, chance)),
  },
  { name: "tab as indent", fits: ANY, count: 10, apply: oneOf(/^ {2}/gm, () => "\t") },
  {
    name: "indent changed",
    fits: TEXT,
    count: 10,
    apply: partOf("keys", (keys, chance) => dropOne(keys, /^ /gm, chance)),
  },
  {
    name: "Windows line ends",
    fits: ANY,
    count: 8,
    apply: inText((text) => text.replaceAll("\n", "\r\n")),
  },
  { name: "space at a line's end", fits: ANY, count: 10, apply: oneOf(/\n/g, () => " \n") },
  { name: "last line break removed", fits: ANY, count: 6, apply: inText((text) => text.trimEnd()) },
  { name: "empty lines at the end", fits: ANY, count: 6, apply: inText((text) => `${text}\n\n`) },
  { name: "byte order mark", fits: ANY, count: 5, apply: inText((text) => `\uFEFF${text}`) },
  {
    name: "single quotes",
    fits: TEXT,
    count: 8,
    apply: oneOf(/: "([^"'\n]*)"$/gm, (match) => `: '${match[1] ?? ""}'`),
  },
  {
    name: "quotes left out",
    fits: TEXT,
    count: 8,
    apply: oneOf(/: "([^"\n]*)"$/gm, (match) => `: ${match[1] ?? ""}`),
  },
  {
    name: "comment added",
    fits: TEXT,
    count: 8,
    apply: oneOf(/^[a-z]\w*: .*$/gm, (match) => `${match[0]} # to be checked`),
  },
  {
    name: "comment in JSON",
    fits: JSON_FILE,
    count: 5,
    apply: oneOf(/,\n/g, () => ", // to be checked\n"),
  },
  { name: "comma removed", fits: JSON_FILE, count: 10, apply: oneOf(/,\n/g, () => "\n") },
  {
    name: "comma too many",
    fits: JSON_FILE,
    count: 8,
    apply: oneOf(/"\n(?= *[}\]])/g, () => '",\n'),
  },
  { name: "bracket removed", fits: JSON_FILE, count: 8, apply: oneOf(/[{}[\]]/g, () => "") },
  {
    name: "other JSON indents",
    fits: JSON_FILE,
    count: 4,
    apply: inText((text) => JSON.stringify(JSON.parse(text), null, 4)),
  },
  {
    name: "keys in another order",
    fits: TEXT,
    count: 8,
    apply: inText((text) => text.replace(/^---\n(\w+:.*\n)(\w+:.*\n)/, "---\n$2$1")),
  },
  {
    name: "line written twice",
    fits: ANY,
    count: 8,
    apply: oneOf(/^ *"?\w+"?: .*\n/gm, (match) => match[0] + match[0]),
  },
  {
    name: "file cut off",
    fits: ANY,
    count: 14,
    apply: inText((text, chance) =>
      text.slice(
        0,
        5 +
          chance.below(
            text.indexOf("\n---\n", 3) > 0 ? text.indexOf("\n---\n", 3) - 5 : text.length - 7,
          ),
      ),
    ),
  },
  { name: "file emptied", fits: ANY, count: 6, apply: inText(() => "") },
  {
    name: "merge marks",
    fits: ANY,
    count: 6,
    apply: oneOf(/^.*\n/gm, ([line]) => `<<<<<<< ours\n${line}=======\n${line}>>>>>>> theirs\n`),
  },
  { name: "letters garbled", fits: ANY, count: 6, apply: oneOf(/[’–“é]/g, () => "â€™") },
  {
    name: "invisible character",
    fits: ANY,
    count: 8,
    apply: oneOf(/[a-z] [a-z]/g, ([both]) => both.replace(" ", " \u200B")),
  },
  {
    name: "saved as Latin-1",
    fits: ANY,
    count: 6,
    apply: (folder, path) => {
      const text = textOf(folder.get(path));
      if (!/[\u0080-\u00ff]|’/.test(text)) return null;
      return new Map([...folder, [path, Buffer.from(text.replaceAll("’", "\u0092"), "latin1")]]);
    },
  },
  {
    name: "another file pasted in",
    fits: TEXT,
    count: 6,
    apply: (folder, path, chance) => {
      const other = chance.pick([...folder.keys()].filter((one) => JSON_FILE.test(one)));
      return new Map([...folder, [path, bytesOf(textOf(folder.get(other)))]]);
    },
  },
];

function dropOne(
  text: string,
  pattern: RegExp,
  chance: { pick<T>(list: readonly T[]): T },
): string | null {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return null;
  const { index } = chance.pick(matches);
  return text.slice(0, index) + text.slice(index + 1);
}
