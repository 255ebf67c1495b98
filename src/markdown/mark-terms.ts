import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import type { GlossaryTerm } from "../domain/glossary.ts";
import { once, onceOfText } from "../domain/once.ts";
import { termForms, type TermForms } from "./term-forms.ts";

/** Marks the first use of each glossary term on one page, and remembers which it has marked. */
export interface TermMarker {
  /** Terms marked so far, in the order of the page. */
  readonly used: readonly GlossaryTerm[];
  /** Whether the glossary has a term with this id. */
  has(id: string): boolean;
  /** Marks first uses in a rendered text, in place, and links to `glossary:<id>`. */
  mark(tree: Root): void;
}

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;

/** Places where a link would be wrong, or would not be read as the author's words. */
const LEFT_ALONE = new Set(["a", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "span"]);

function link(id: string, first: boolean): Properties {
  const back = first ? { id: `use-${id}` } : {};
  return { className: ["term"], href: `#word-${id}`, ...back };
}

interface Found {
  term: GlossaryTerm;
  from: number;
  to: number;
}

/** The terms in a text, longest form first, none inside another. */
function findTerms(text: string, forms: TermForms): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { 0: word, index: from } of text.matchAll(WORD_START)) {
    if (from < end) continue;
    for (const { term, pattern } of forms.get(word.toLowerCase()) ?? []) {
      pattern.lastIndex = from;
      if (!pattern.test(text)) continue;
      end = pattern.lastIndex;
      found.push({ term, from, to: end });
      break;
    }
  }
  return found;
}

/** The same, remembered: a milestone's words stand on several pages, and few of them are terms. */
const termsOf = once((forms: TermForms) => onceOfText((text) => findTerms(text, forms)));

class PageMarker implements TermMarker {
  readonly used: GlossaryTerm[] = [];
  readonly #forms: TermForms;
  readonly #byId: ReadonlyMap<string, GlossaryTerm>;
  readonly #seen = new Set<string>();

  constructor(glossary: readonly GlossaryTerm[], forms: TermForms) {
    this.#forms = forms;
    this.#byId = new Map(glossary.map((term) => [term.id, term]));
  }

  mark(tree: Root): void {
    this.#markIn(tree);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  #isFirst(term: GlossaryTerm): boolean {
    if (this.#seen.has(term.id)) return false;
    this.#seen.add(term.id);
    this.used.push(term);
    return true;
  }

  #markIn(parent: Root | Element): void {
    const children: readonly RootContent[] = parent.children;
    const marked = children.flatMap((child): readonly RootContent[] => {
      if (child.type === "text") return this.#split(child.value);
      if (child.type === "element") this.#markElement(child);
      return [child];
    });
    parent.children = marked as ElementContent[];
  }

  #markElement(element: Element): void {
    const id = /^glossary:(.+)$/.exec(String(element.properties["href"]))?.[1];
    const term = id === undefined ? undefined : this.#byId.get(id);
    if (term) element.properties = link(term.id, this.#isFirst(term));
    else if (!LEFT_ALONE.has(element.tagName)) this.#markIn(element);
  }

  #split(text: string): ElementContent[] {
    const pieces: ElementContent[] = [];
    let done = 0;
    for (const { term, from, to } of termsOf(this.#forms)(text)) {
      if (!this.#isFirst(term)) continue;
      const children: ElementContent[] = [{ type: "text", value: text.slice(from, to) }];
      const properties = link(term.id, true);
      pieces.push({ type: "text", value: text.slice(done, from) });
      pieces.push({ type: "element", tagName: "a", properties, children });
      done = to;
    }
    return [...pieces, { type: "text", value: text.slice(done) }];
  }
}

const formsOf = once(termForms);

/**
 * A marker for one page. Make a new one for each page: it marks only the first use of a term.
 *
 * Terms with a capital beyond the first letter, or a digit, are found in their exact case, others
 * in any case; always as whole words, and the longest form wins. Nothing is marked inside
 * links, headings, code, or the editor's marks.
 */
export function createTermMarker(glossary: readonly GlossaryTerm[]): TermMarker {
  return new PageMarker(glossary, formsOf(glossary));
}
