import { bytesOf, type Folder } from "./content-folder.ts";
import type { DamageKind } from "./damage.ts";

const UPDATE = /^updates\//;

/** Where the loss of a file is seen. */
const SEEN_IN_REPORTS = (): RegExp =>
  /^content\/(?:reports|updates|milestones|indicators|questions|highlights)/;

/** Files lost, moved, renamed or doubled. */
export const FILES: readonly DamageKind[] = [
  { name: "update deleted", fits: UPDATE, count: 10, apply: without, named: SEEN_IN_REPORTS },
  {
    name: "milestone deleted",
    fits: /^milestones\//,
    count: 8,
    apply: without,
    named: SEEN_IN_REPORTS,
  },
  {
    name: "highlights deleted",
    fits: /^highlights\//,
    count: 4,
    apply: without,
    named: SEEN_IN_REPORTS,
  },
  {
    name: "priority deleted",
    fits: /^priorities\//,
    count: 4,
    apply: without,
    named: () => /^content\//,
  },
  {
    name: "report deleted",
    fits: /^reports\//,
    count: 3,
    apply: without,
    named: () => /^content\//,
  },
  { name: "plan deleted", fits: /^plan\.json$/, count: 1, apply: without },
  {
    name: "update renamed",
    fits: UPDATE,
    count: 8,
    apply: move((path) => path.replace(/\.md$/, "-2.md")),
    named: (path) => new RegExp(`^content/${path.replace(".md", "")}`),
  },
  {
    name: "name with capitals",
    fits: /\/[a-z][^/]*$/,
    count: 8,
    apply: move((path) =>
      path.replace(/\/([a-z])(?=[^/]*$)/, (_, first: string) => `/${first.toUpperCase()}`),
    ),
    named: (path) => new RegExp(`^content/${path}$`, "i"),
  },
  {
    name: "name with a space",
    fits: /\/[^/]+\.md$/,
    count: 6,
    apply: move((path) => path.replace(/\.md$/, " copy.md")),
    named: (path) => new RegExp(`^content/${path.replace(".md", " copy.md")}`),
  },
  {
    name: "other ending",
    fits: /\.(?:md|json)$/,
    count: 6,
    apply: move((path) => `${path}.txt`),
    named: (path) => new RegExp(`^content/${path}`),
  },
  {
    name: "update moved to the other report",
    fits: UPDATE,
    count: 6,
    apply: move((path) =>
      path.replace(/2013-12|2014-06/, (id) => (id === "2014-06" ? "2013-12" : "2014-06")),
    ),
    named: (path) => new RegExp(`/${path.split("/")[2] ?? ""}$`),
  },
  {
    name: "milestone moved to another priority",
    fits: /^milestones\//,
    count: 6,
    apply: move((path) =>
      path.replace(/\/(\d)\//, (_, number: string) => `/${Number(number) + 1}/`),
    ),
    named: (path) => new RegExp(`/${path.split("/")[2] ?? ""}$`),
  },
  {
    name: "moved to the folder of another kind",
    fits: /^(?:updates|milestones|highlights|priorities)\//,
    count: 8,
    apply: move((path) => `glossary/${path.split("/").at(-1) ?? ""}`),
    named: (path) => new RegExp(`/${path.split("/").at(-1) ?? ""}$`),
  },
  {
    name: "copy under another name",
    fits: /^(?:updates|milestones|priorities|indicators|glossary|pages|highlights)\//,
    count: 14,
    apply: copy,
    named: (path) => new RegExp(`^content/${path.split("/")[0] ?? ""}/|^content/reports/`),
  },
  {
    name: "hidden file of a computer added",
    fits: /^plan\.json$/,
    count: 3,
    apply: (folder, _, chance) =>
      new Map([
        ...folder,
        [`updates/.${chance.pick(["DS_Store", "gitkeep", "localized"])}`, bytesOf("")],
      ]),
    named: () => /^content\/updates\/\.\w+$/,
  },
  {
    name: "instructions changed",
    fits: /^plan\.json$/,
    count: 1,
    apply: (folder) => new Map([...folder, ["README.md", bytesOf("# Content\n")]]),
  },
  {
    name: "copy to an unknown folder",
    fits: /\.(?:md|json)$/,
    count: 5,
    apply: (folder, path) =>
      new Map([...folder, [`old/${path}`, folder.get(path) ?? new Uint8Array()]]),
    named: (path) => new RegExp(`^content/old/${path}`),
  },
];

function without(folder: Folder, path: string): Map<string, Uint8Array> {
  return new Map([...folder].filter(([one]) => one !== path));
}

function move(rename: (path: string) => string) {
  return (folder: Folder, path: string): Map<string, Uint8Array> | null => {
    const to = rename(path);
    if (folder.has(to)) return null;
    return new Map([...without(folder, path), [to, folder.get(path) ?? bytesOf("")]]);
  };
}

function copy(folder: Folder, path: string): Map<string, Uint8Array> {
  const to = path.replace(
    /(\d*)\.(\w+)$/,
    (_, digits: string, ending: string) => `${digits === "" ? "-copy" : "9"}.${ending}`,
  );
  return new Map([...folder, [to, folder.get(path) ?? bytesOf("")]]);
}
