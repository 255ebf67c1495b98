import postcss, { type ChildNode, type Container, type Root, type Rule } from "postcss";

/** Names that a page uses: elements, `.classes` and `#ids`, and those that its scripts bring in. */
export type PageNames = ReadonlySet<string>;

const ELEMENT = /<([a-z][\w-]*)/gi;
const CLASSES = /\sclass="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const SCRIPT = /<script\b[^>]*>(.*?)<\/script>/gs;
const STYLE = /(<style\b[^>]*>)(.*?)(<\/style>)/gs;
const WORD = /[a-z_][\w-]*/gi;

/** The same in a selector, with the sign of a class or an id. */
const NAME = /[.#]?[a-z_][\w-]*/gi;

/**
 * What stands between two quotation marks and could be names: `"chart chart--wide"`. Looks at every
 * stretch between two marks, inside and outside of strings alike, so that it needs not know where a
 * string begins; programs have other signs there.
 */
const NAMES_IN_QUOTES = /(?<=["'`])[\s\w.#-]+(?=["'`]|\$\{)/g;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

/** Where a program says that a word is a class: `className="late"`, `classList.add("late")`. */
const CLASS_IN_PROGRAM = /class(?:Name|List\.\w+)?["'`]?\s*[,:=(]\s*["'`]([\s\w-]+)(?=["'`]|\$\{)/g;

/**
 * Names that a program may give to what it makes. Any word in quotation marks may be an element or
 * an id. It is a class where the program says so or where it has a hyphen, as classes of ours that
 * a helper hands on have: libraries are full of words such as "bar" and "number".
 */
function wordsOf(program: string): PageNames {
  const strings = program.match(NAMES_IN_QUOTES) ?? [];
  const words = strings.flatMap((text) => text.match(WORD) ?? []);
  const named = matches(program, CLASS_IN_PROGRAM).flatMap((text) => text.match(WORD) ?? []);
  const classes = [...words.filter((word) => word.includes("-")), ...named];
  return new Set([
    ...words.flatMap((word) => [word, `#${word}`]),
    ...classes.map((one) => `.${one}`),
  ]);
}

/** What a page needs to be, beside names, for rules of languages that are read from the right. */
const FROM_THE_RIGHT = "dir=rtl";
const RTL_PAGE = /<html\b[^>]*\sdir="?rtl/;
const RTL_SELECTOR = /\[dir="?rtl"?\]/;

/** The names that a page itself uses. What a script in it may add later stands in its strings. */
function namesOn(html: string): PageNames {
  const body = html.replace(STYLE, "");
  return new Set([
    ...new Set(matches(body, ELEMENT).map((name) => name.toLowerCase())),
    ...[...new Set(matches(body, CLASSES))].flatMap((names) =>
      names.split(/\s+/).map((name) => `.${name}`),
    ),
    ...matches(body, ID).map((name) => `#${name}`),
    ...wordsOf(matches(body, SCRIPT).join(" ")),
    ...(RTL_PAGE.test(body) ? [FROM_THE_RIGHT] : []),
  ]);
}

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
  const texts = [selector, ...matches(selector, ONE_WAY)];
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

function read(css: string): ReadStyles {
  const root = postcss.parse(css);
  lighten(root);
  const pieces = piecesOf(root);
  return { pieces, vocabulary: [...new Set(pieces.flatMap(namesOf))], made: new Map() };
}

/** What is left of pieces: without rules that fit nothing on a page, and groups that are left empty. */
function written(pieces: readonly Piece[], names: PageNames): string {
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

/** Finds what a page needs of its styles; style sheets that it has seen are not read again. */
export class UsedStyles {
  readonly #known = new Map<string, ReadStyles>();
  readonly #words = new Map<string, PageNames>();

  /** The words of script files: many pages load the same. */
  #wordsOf(scripts: string): PageNames {
    const words = this.#words.get(scripts) ?? wordsOf(scripts);
    this.#words.set(scripts, words);
    return words;
  }

  #kept(css: string, uses: (name: string) => boolean): string {
    const styles = this.#known.get(css) ?? read(css);
    this.#known.set(css, styles);
    const here = new Set(styles.vocabulary.filter(uses));
    const key = [...here].join(" ");
    const before = styles.made.get(key);
    if (before !== undefined) return before;
    const made = written(styles.pieces, here);
    styles.made.set(key, made);
    return made;
  }

  /**
   * A page with only the rules that fit something on it. Rules for states, settings and media stay;
   * so does whatever a script of the page may bring in.
   *
   * @param scripts text of the script files that the page loads
   */
  trim(html: string, scripts: string): string {
    const names = namesOn(html);
    const words = this.#wordsOf(scripts);
    const uses = (name: string): boolean => names.has(name) || words.has(name);
    return html.replace(
      STYLE,
      (_, open: string, css: string, close: string) => open + this.#kept(css, uses) + close,
    );
  }
}
