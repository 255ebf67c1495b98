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

/** Names that must all be on a page for a selector to fit anything there. */
function namesIn(selector: string): string[] {
  return plain(selector).match(NAME) ?? [];
}

/** The names of each selector of a style sheet, read once for all pages that carry it. */
interface ReadStyles {
  root: Root;
  needs: ReadonlyMap<Rule, readonly (readonly string[])[]>;
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

function read(css: string): ReadStyles {
  const root = postcss.parse(css);
  lighten(root);
  const needs = new Map<Rule, readonly (readonly string[])[]>();
  root.walkRules((rule) => {
    if (!isStep(rule)) needs.set(rule, rule.selectors.map(namesIn));
  });
  const vocabulary = [...new Set([...needs.values()].flat(2))];
  return { root, needs, vocabulary, made: new Map() };
}

/** Takes out rules that fit nothing on a page, and groups of rules that are left empty. */
function prune(from: Container, to: Container, names: PageNames, { needs }: ReadStyles): void {
  const copies = to.nodes ?? [];
  const gone: ChildNode[] = [];
  (from.nodes ?? []).forEach((node, at) => {
    const copy = copies[at];
    if (!copy) return;
    if (node.type === "rule" && copy.type === "rule") {
      const wanted = needs.get(node);
      if (!wanted) return;
      const kept = node.selectors.filter((_, one) => wanted[one]?.every((name) => names.has(name)));
      if (kept.length === 0) gone.push(copy);
      else if (kept.length < node.selectors.length) copy.selectors = kept;
    } else if (node.type === "atrule" && copy.type === "atrule" && node.nodes?.length) {
      prune(node, copy, names, { needs } as ReadStyles);
      if (copy.nodes?.length === 0) gone.push(copy);
    }
  });
  for (const node of gone) node.remove();
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
    const copy = styles.root.clone();
    prune(styles.root, copy, here, styles);
    const made = copy.toString();
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
