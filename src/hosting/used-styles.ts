import postcss, { type ChildNode, type Container, type Root, type Rule } from "postcss";
import { onceOfText } from "../domain/once.ts";
import { FROM_THE_RIGHT } from "./page-names.ts";

/** Names of elements, classes and ids in a selector, with the sign of a class or an id. */
const NAME = /[.#]?[a-z_][\w-]*/gi;

const RTL_SELECTOR = /\[dir="?rtl"?\]/;

/** A selector without what does not name anything on the page: attributes, states, what is not. */
function plain(selector: string): string {
  let text = selector.replace(/\[[^\]]*\]/g, "").replace(/\\./g, "_");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(/\([^()]*\)/g, "");
  }
  return text.replace(/::?[\w-]+/g, "");
}

/** What an element has or is, where there is one way only to be it. */
const ONE_WAY = /:(?:has|is|where)\(([^(),]*)\)/g;

/** Names that must all be on a page for a selector to fit anything there. */
function namesIn(selector: string): string[] {
  const ways = [...selector.matchAll(ONE_WAY)].map(([, way = ""]) => way);
  const texts = [selector, ...ways];
  const names = texts.flatMap((text) => plain(text).match(NAME) ?? []);
  return RTL_SELECTOR.test(selector) ? [...names, FROM_THE_RIGHT] : names;
}

/** A piece of a style sheet, to be written or left out: what holds no rules, a rule, or a group. */
type Piece =
  | { kind: "text"; text: string }
  | { kind: "rule"; selectors: readonly Selector[]; body: string }
  | { kind: "group"; opening: string; pieces: readonly Piece[] };

interface Selector {
  text: string;
  /** Names that must all be on a page for it to fit anything there. */
  needs: readonly string[];
}

/** A style sheet in pieces, read once for all pages that carry it. */
interface ReadStyles {
  pieces: readonly Piece[];
  /** Every name that any selector needs. */
  vocabulary: readonly string[];
  /** What was left for pages with the same names. */
  made: Map<string, string>;
}

function isStep(rule: Rule): boolean {
  const { parent } = rule;
  return parent?.type === "atrule" && "name" in parent && /keyframes$/.test(String(parent.name));
}

/** Properties in the words of browsers that have long known their own names, or of one system alone. */
const LONG_KNOWN = /^(?:-ms-|-webkit-clip-path$|-(?:webkit|moz-osx)-font-smoothing$)/;

/** A colour of govuk-frontend that a site could set for all of it; ours sets none. */
const NEVER_SET = /var\(--govuk-[\w-]+,\s*([^()]+)\)/g;

/** A way around engines that are older than the site's own styles. */
const FOR_OLD_ENGINES = /^not \(text-wrap/;

/** Takes out what says nothing to any browser that can show the site. */
function lighten(root: Root): void {
  root.walkAtRules("supports", (rule) => {
    if (FOR_OLD_ENGINES.test(rule.params)) rule.remove();
  });
  root.walkDecls((declaration) => {
    if (LONG_KNOWN.test(declaration.prop)) declaration.remove();
    else declaration.value = declaration.value.replaceAll(NEVER_SET, "$1");
  });
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === "rule" && !isStep(node)) {
    const selectors = node.selectors.map((text) => ({ text, needs: namesIn(text) }));
    const { length } = node.raws.selector?.raw ?? node.selector;
    return { kind: "rule", selectors, body: node.toString().slice(length) };
  }
  if (node.type === "atrule" && node.nodes?.every(({ type }) => type !== "decl")) {
    const whole = node.toString();
    return { kind: "group", opening: whole.slice(0, whole.indexOf("{")), pieces: piecesOf(node) };
  }
  // Only a statement without a body ends with a semicolon of the sheet’s.
  const end = node.type === "atrule" && !node.nodes ? ";" : "";
  return { kind: "text", text: node.toString() + end };
}

function piecesOf(container: Container): Piece[] {
  return (container.nodes ?? []).map(pieceOf);
}

function namesOf(piece: Piece): readonly string[] {
  if (piece.kind === "rule") return piece.selectors.flatMap(({ needs }) => needs);
  return piece.kind === "group" ? piece.pieces.flatMap(namesOf) : [];
}

/** Style sheets that were seen are not read again: every page of a kind carries the same. */
const read = onceOfText((css): ReadStyles => {
  const root = postcss.parse(css);
  lighten(root);
  const pieces = piecesOf(root);
  return { pieces, vocabulary: [...new Set(pieces.flatMap(namesOf))], made: new Map() };
});

/** What is left of pieces: without rules that fit nothing on a page, and groups that are left empty. */
function written(pieces: readonly Piece[], names: ReadonlySet<string>): string {
  const texts = pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    if (piece.kind === "group") {
      const inner = written(piece.pieces, names);
      return inner === "" ? "" : `${piece.opening}{${inner}}`;
    }
    const fitting = piece.selectors.filter(({ needs }) => needs.every((name) => names.has(name)));
    return fitting.length === 0 ? "" : fitting.map(({ text }) => text).join(",") + piece.body;
  });
  return texts.join("");
}

/**
 * Only the rules of a style sheet that fit something on a page. Rules for states, settings and media
 * stay.
 *
 * @param uses whether a name is on the page, or may be brought in by a program of it
 */
export function usedStyles(css: string, uses: (name: string) => boolean): string {
  const { vocabulary, pieces, made } = read(css);
  const here = vocabulary.filter(uses);
  const key = here.join(" ");
  const known = made.get(key) ?? written(pieces, new Set(here));
  made.set(key, known);
  return known;
}
