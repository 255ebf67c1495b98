import {
  PdfName,
  PdfReference,
  textOf,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from "./objects.ts";

/** One element of the tree of tags. */
export interface Element {
  type: string;
  entry: PdfDictionary;
  children: readonly Element[];
  /** Whether it names content: marks or annotations. */
  content: number;
}

/** Structure types of PDF 1.7, 14.8.4. */
export const STANDARD = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 " +
    "H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code " +
    "Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

export function nameIn(file: PdfFile, value: PdfValue | undefined): string {
  const found = file.resolve(value);
  return found instanceof PdfName ? found.name : "";
}

function roleMap(file: PdfFile): PdfDictionary {
  return file.dictionary(file.dictionary(file.top("Root").get("StructTreeRoot")).get("RoleMap"));
}

/** What the file's map of roles makes of a type; the type itself where it makes nothing of it. */
function roleOf(file: PdfFile, type: string): string {
  const roles = roleMap(file);
  let role = type;
  for (let steps = 0; steps < 9 && !STANDARD.has(role); steps += 1) {
    role = nameIn(file, roles.get(role)) || role;
  }
  return role;
}

function element(file: PdfFile, value: PdfValue): Element {
  const entry = file.dictionary(value);
  const kids = file.list(entry.get("K"));
  const isTag = (kid: PdfValue): boolean => file.dictionary(kid).has("S");
  return {
    type: roleOf(file, nameIn(file, entry.get("S"))),
    entry,
    children: kids.filter(isTag).map((kid) => element(file, kid)),
    content: kids.filter((kid) => !isTag(kid)).length,
  };
}

/** The tree of tags, its roles resolved. Empty where the file has none. */
export function structure(file: PdfFile): readonly Element[] {
  const root = file.dictionary(file.top("Root").get("StructTreeRoot"));
  return file.list(root.get("K")).map((kid) => element(file, kid));
}

/** An element and all below it, in reading order. */
export function below(one: Element): Element[] {
  return [one, ...one.children.flatMap(below)];
}

/** Children as a reader meets them: what groups without a meaning is passed over. */
function meant(one: Element): Element[] {
  return one.children.flatMap((child) => (child.type === "NonStruct" ? meant(child) : [child]));
}

const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  L: ["L", "LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
  TOC: ["TOC", "TOCI", "Caption"],
  Ruby: ["RB", "RT", "RP"],
  Warichu: ["WT", "WP"],
};
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  TOCI: ["TOC"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  RB: ["Ruby"],
  RT: ["Ruby"],
  RP: ["Ruby"],
  WT: ["Warichu"],
  WP: ["Warichu"],
};

function nestingFaults(one: Element): string[] {
  const own = meant(one).flatMap(({ type }) => {
    const may = MAY_HOLD[one.type];
    const parents = STANDS_IN[type];
    const wrong = (may && !may.includes(type)) || (parents && !parents.includes(one.type));
    return wrong ? [`${type} stands in ${one.type}.`] : [];
  });
  return [...own, ...meant(one).flatMap(nestingFaults)];
}

/** Roles of types that have a meaning already, and roles that lead to none. */
function roleFaults(file: PdfFile): string[] {
  return [...roleMap(file).keys()].flatMap((type) => {
    if (STANDARD.has(type)) return [`The standard type ${type} is given another role.`];
    return STANDARD.has(roleOf(file, type))
      ? []
      : [`The role of ${type} leads to no standard type.`];
  });
}

/** A caption stands first or last; a table has one head and one foot at most. */
function placeFaults(one: Element): string[] {
  const types = meant(one).map(({ type }) => type);
  const caption = types.indexOf("Caption");
  const inside = caption > 0 && caption < types.length - 1;
  const twice = ["THead", "TFoot", "Caption"].filter(
    (type) => types.filter((each) => each === type).length > 1,
  );
  return [
    ...(inside && one.type in MAY_HOLD ? [`A caption stands in the middle of ${one.type}.`] : []),
    ...(one.type === "Table" ? twice.map((type) => `A table has two of ${type}.`) : []),
  ];
}

/** Headings without a level: one in each part at most, and none beside those with a level. */
function plainHeadingFaults(all: readonly Element[]): string[] {
  const plain = all.filter(({ type }) => type === "H");
  if (plain.length === 0) return [];
  const twice = all.some((one) => meant(one).filter(({ type }) => type === "H").length > 1);
  return [
    ...(twice ? ["A part has two headings without a level."] : []),
    ...(all.some(({ type }) => /^H[1-6]$/.test(type))
      ? ["Headings with and without levels are mixed."]
      : []),
  ];
}

function headingFaults(all: readonly Element[]): string[] {
  let last = 0;
  return all.flatMap(({ type }) => {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level === 0) return [];
    const skips = level > last + 1;
    const fault = `Heading ${level} follows heading ${last}.`;
    last = level;
    return skips ? [fault] : [];
  });
}

function span(file: PdfFile, { entry }: Element): number {
  const given = file
    .list(entry.get("A"))
    .map((one) => file.dictionary(one).get("ColSpan"))
    .find((one) => typeof one === "number");
  return typeof given === "number" ? given : 1;
}

function tableFaults(file: PdfFile, table: Element): string[] {
  const rows = below(table).filter(({ type }) => type === "TR");
  const wide = rows.map((row) => meant(row).reduce((sum, cell) => sum + span(file, cell), 0));
  const heads = below(table).filter(({ type }) => type === "TH");
  const scopeless = heads.filter(
    ({ entry }) => !file.list(entry.get("A")).some((one) => file.dictionary(one).has("Scope")),
  );
  return [
    ...(new Set(wide).size > 1 ? ["The rows of a table differ in width."] : []),
    ...(heads.length === 0 ? ["A table has no headings."] : []),
    ...(scopeless.length > 0 ? ["A heading of a table has no scope."] : []),
  ];
}

function noteFaults(file: PdfFile, all: readonly Element[]): string[] {
  const ids = all
    .filter(({ type }) => type === "Note")
    .map(({ entry }) => textOf(file.resolve(entry.get("ID"))) ?? "");
  const known = ids.filter((id) => id !== "");
  return [
    ...(known.length < ids.length ? ["A note has no ID."] : []),
    ...(new Set(known).size < known.length ? ["Two notes have the same ID."] : []),
  ];
}

/** The links, by their objects, that stand in a tag that says so. */
export function taggedLinks(file: PdfFile): ReadonlySet<number> {
  const links = structure(file)
    .flatMap(below)
    .filter(({ type }) => type === "Link")
    .flatMap(({ entry }) => file.list(entry.get("K")))
    .map((kid) => file.dictionary(kid).get("Obj"));
  return new Set(links.flatMap((one) => (one instanceof PdfReference ? [one.object] : [])));
}

/** Faults of the tree of tags (ISO 14289-1, 7.1 to 7.5). */
export function structureFaults(file: PdfFile): string[] {
  const tree = structure(file);
  if (tree.length === 0) return ["There are no tags."];
  const all = tree.flatMap(below);
  const has = ({ entry }: Element, key: string): boolean =>
    typeof file.resolve(entry.get(key)) === "string" && file.resolve(entry.get(key)) !== "";
  return [
    ...all
      .filter(({ type }) => !STANDARD.has(type))
      .map(({ type }) => `“${type}” is no standard type, and has no role.`),
    ...all
      .filter((one) => ["Figure", "Formula"].includes(one.type))
      .filter((one) => !has(one, "Alt") && !has(one, "ActualText"))
      .map(({ type }) => `A ${type} has no words that stand for it.`),
    ...noteFaults(file, all),
    ...roleFaults(file),
    ...all.flatMap(placeFaults),
    ...tree.flatMap(nestingFaults),
    ...headingFaults(all),
    ...plainHeadingFaults(all),
    ...all.filter(({ type }) => type === "Table").flatMap((table) => tableFaults(file, table)),
  ];
}
